import type { Answer, Button, Modal, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { askForReview, declineReview, ownCall } from '../actions/ask.ts';
import { CALL_FIELDS, readCall, requireReviewable } from '../actions/call-draft.ts';
import { pickedPerson } from '../actions/whom.ts';
import { decodeCall } from '../form-state.ts';
import { askForm } from '../messages/call-form.ts';
import { ids } from '../messages/ids.ts';
import { askSentMessage, declinedMessage } from '../messages/notices.ts';
import { formFor } from './review-form.ts';

/** *Next*, or *Ask*: the call is read; a review comes as a second step, a request is sent. */
export const callModal: Modal = {
  id: ids.callForm,
  async submit({ context, caller, t, metadata, values }) {
    const state = decodeCall(metadata);
    if (!state) throw outdated();
    const owner = await requireReviewable(context, caller, state.ownerId);
    const call = await readCall(context, caller, owner, {
      id: state.callId,
      ownerId: owner.id,
      form: textOf(values, CALL_FIELDS.form),
      title: textOf(values, CALL_FIELDS.title),
      heldOn: textOf(values, CALL_FIELDS.heldOn),
      link: textOf(values, CALL_FIELDS.link),
      consent: textOf(values, CALL_FIELDS.consent),
    });
    if (state.mode === 'review') {
      const review = { id: state.id, call, requestId: null, isChange: false };
      return { kind: 'show', view: await formFor({ context, caller, t }, review, owner) };
    }
    const asked = await pickedPerson(context, caller, textOf(values, CALL_FIELDS.asked), CALL_FIELDS.asked);
    await askForReview(context, caller, call, { id: state.id, asked });
    return { kind: 'show', view: messageView(askSentMessage(asked.name, t), t) };
  },
};

/** *Ask somebody else* about a call that is there. */
export const askAboutButton: Button = {
  id: ids.askAbout,
  async run({ context, caller, t, value }): Promise<Answer> {
    const call = await ownCall(context, caller, value);
    return { kind: 'open', view: askForm(context.newId(), call, t) };
  },
};

export const askModal: Modal = {
  id: ids.askForm,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', callId = ''] = metadata.split(' ');
    if (!isId(id) || !isId(callId)) throw outdated();
    const call = await ownCall(context, caller, callId);
    const asked = await pickedPerson(context, caller, textOf(values, CALL_FIELDS.asked), CALL_FIELDS.asked);
    await askForReview(context, caller, call, { id, asked });
    return { kind: 'show', view: messageView(askSentMessage(asked.name, t), t) };
  },
};

/** *Not now*. */
export const declineButton: Button = {
  id: ids.decline,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { owner } = await declineReview(context, caller, value);
    return { kind: 'replace', message: declinedMessage(owner.name, value, t) };
  },
};

const outdated = () => new UserError((t) => t.common.outdatedForm);

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
