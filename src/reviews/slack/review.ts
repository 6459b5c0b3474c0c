import type { Button, Modal, ModalAnswer } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { readReview } from '../actions/load-review.ts';
import { choosePeers, openPeers, PEERS_FIELD } from '../actions/peers.ts';
import {
  acknowledge,
  addNote,
  COMMENT_FIELD,
  NOTE_FIELD,
  openClosing,
  openTalk,
  showReview,
  VERDICT_FIELD,
} from '../actions/talk.ts';
import { listOf, readVerdict, textOf } from '../form-values.ts';
import { ids } from '../messages/ids.ts';
import { closeForm, noteForm, peersForm } from '../messages/small-forms.ts';
import { reviewView } from '../messages/view.ts';
import type { Note } from '../rules/review.ts';

const openButton: Button = {
  id: ids.open,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: reviewView(await readReview(context, caller, value), t),
  }),
};

const peersButton: Button = {
  id: ids.peers,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: peersForm(await openPeers(context, caller, value), t),
  }),
};

export const peersModal: Modal = {
  id: ids.peersForm,
  async submit({ context, caller, t, metadata: reviewId, values }): Promise<ModalAnswer> {
    const chosen = { reviewId, accounts: listOf(values, PEERS_FIELD) };
    return { kind: 'show', view: reviewView(await choosePeers(context, caller, chosen), t) };
  },
};

const noting = (id: string, kind: Note['kind']): Button => ({
  id,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: noteForm(await openTalk(context, caller, value), { id: context.newId(), kind }, t),
  }),
});

export const noteModal: Modal = {
  id: ids.noteForm,
  async submit({ context, caller, t, metadata, values }): Promise<ModalAnswer> {
    const [id = '', reviewId = '', typed = ''] = metadata.split(' ');
    const kind = (['talk', 'addition'] as const).find((each) => each === typed);
    if (!isId(id) || !kind) throw new UserError((words) => words.common.outdatedForm);
    const note = { id, reviewId, kind, text: textOf(values, NOTE_FIELD) };
    return { kind: 'show', view: reviewView(await addNote(context, caller, note), t) };
  },
};

const closeButton: Button = {
  id: ids.close,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: closeForm(await openClosing(context, caller, value), t),
  }),
};

export const closeModal: Modal = {
  id: ids.closeForm,
  async submit({ context, caller, t, metadata: reviewId, values }): Promise<ModalAnswer> {
    const verdict = readVerdict(textOf(values, VERDICT_FIELD));
    const said = { reviewId, verdict, comment: textOf(values, COMMENT_FIELD) };
    return { kind: 'show', view: reviewView(await acknowledge(context, caller, said), t) };
  },
};

const showButton: Button = {
  id: ids.show,
  run: async ({ context, caller, t, value }) => ({
    kind: 'show',
    view: reviewView(await showReview(context, caller, value), t),
  }),
};

export const reviewButtons: readonly Button[] = [
  openButton,
  peersButton,
  noting(ids.note, 'talk'),
  noting(ids.add, 'addition'),
  closeButton,
  showButton,
];

export const reviewModals: readonly Modal[] = [peersModal, noteModal, closeModal];
