import type { Button, Modal, ModalAnswer } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { readReview } from '../actions/load-review.ts';
import { declinePeer } from '../actions/peers.ts';
import { DONE_FIELD, openPart, readPart, savePart } from '../actions/write-part.ts';
import { readWords, textOf } from '../form-values.ts';
import { ids } from '../messages/ids.ts';
import { FINAL, ownPartView, partForm } from '../messages/part-form.ts';
import { reviewView } from '../messages/view.ts';

const writeButton: Button = {
  id: ids.write,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: partForm(await openPart(context, caller, value), t),
  }),
};

const readButton: Button = {
  id: ids.read,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: ownPartView(await readPart(context, caller, value), t),
  }),
};

const declineButton: Button = {
  id: ids.decline,
  async run({ context, caller, t, value }) {
    await declinePeer(context, caller, value);
    return { kind: 'replace', message: plainMessage(t.reviews.declinedThanks) };
  },
};

/** *Save*: as a draft or finished, as the last field says. */
export const partModal: Modal = {
  id: ids.partForm,
  async submit({ context, caller, t, metadata: partId, values }): Promise<ModalAnswer> {
    const isFinal = textOf(values, DONE_FIELD) === FINAL;
    if (partId === '') throw new UserError((words) => words.common.outdatedForm);
    const { own } = await savePart(context, caller, { partId, words: readWords(values), isFinal });
    if (own.part.kind === 'peer') {
      const text = isFinal ? t.reviews.peerFinished : t.reviews.draftKept;
      return { kind: 'show', view: messageView(plainMessage(text), t) };
    }
    return { kind: 'show', view: reviewView(await readReview(context, caller, own.review.id), t) };
  },
};

export const partButtons: readonly Button[] = [writeButton, readButton, declineButton];
