import type { Modal, Topic } from '../capability.ts';
import { plainMessage } from '../slack/answer.ts';
import { erasable, erase } from './actions/erase.ts';
import { ERASE_FORM, erasedView, eraseForm } from './messages/erasure.ts';

/** `/pacesetter erase Jane Doe`: opens the form, for admins. */
export const eraseTopic: Topic = {
  words: ['erase', 'unut'],
  async run({ context, caller, text, t }) {
    if (text.trim() === '') return { kind: 'tell', message: plainMessage(t.erasure.usage) };
    return { kind: 'open', view: eraseForm(await erasable(context, caller, text), t) };
  },
};

/** Erases whom the form is about, once their name stands in it. */
export const eraseModal: Modal = {
  id: ERASE_FORM,
  async submit({ context, caller, metadata: personId, values, t }) {
    const typed = typeof values.name === 'string' ? values.name : '';
    return { kind: 'show', view: erasedView(await erase(context, caller, { personId, typed }), t) };
  },
};
