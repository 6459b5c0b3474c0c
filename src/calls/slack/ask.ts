import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { messageView } from '../../slack/answer.ts';
import { askForReview, declineReview, ownCall } from '../actions/ask.ts';
import { CALL_FIELDS, readCall, requireReviewable } from '../actions/call-draft.ts';
import { currentForms } from '../actions/forms.ts';
import { pickedPerson } from '../actions/whom.ts';
import { askAboutForm, askForm } from '../messages/ask-form.ts';
import { ids } from '../messages/ids.ts';
import { askSentMessage, declinedMessage } from '../messages/notices.ts';
import { textOf, typedCall } from './values.ts';

/** The form that asks about a call of the caller's. */
export async function openAsk({ context, caller, t }: Request): Promise<Answer> {
  const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
  const today = localDateOf(context.clock.now(), caller.zone);
  return {
    kind: 'open',
    view: askForm({ id: context.newId(), callId: context.newId(), forms, today }, t),
  };
}

/** *Ask for a review* of a call that is not known yet. */
export const askButton: Button = { id: ids.ask, run: openAsk };

export const askModal: Modal = {
  id: ids.askForm,
  async submit({ context, caller, t, metadata, values }) {
    const { id, callId } = readIds(metadata);
    const owner = await requireReviewable(context, caller, caller.personId);
    const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
    const form = forms.find(({ key }) => key === textOf(values, CALL_FIELDS.form));
    if (!form) throw outdated();
    const chosen = { formKey: form.key, formVersion: form.version };
    const call = readCall(context, caller, owner, { id: callId, form: chosen, ...typedCall(values) });
    const asked = await pickedPerson(context, caller, textOf(values, CALL_FIELDS.asked), CALL_FIELDS.asked);
    await askForReview(context, caller, call, { id, asked });
    return { kind: 'show', view: messageView(askSentMessage(asked.name, t), t) };
  },
};

/** *Ask somebody else* about a call that is there. */
export const askAboutButton: Button = {
  id: ids.askAbout,
  async run({ context, caller, t, value }): Promise<Answer> {
    const call = await ownCall(context, caller, value);
    return { kind: 'open', view: askAboutForm(context.newId(), call, t) };
  },
};

export const askAboutModal: Modal = {
  id: ids.askAboutForm,
  async submit({ context, caller, t, metadata, values }) {
    const { id, callId } = readIds(metadata);
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

function readIds(metadata: string): { id: string; callId: string } {
  const [id = '', callId = ''] = metadata.split(' ');
  if (!isId(id) || !isId(callId)) throw outdated();
  return { id, callId };
}

const outdated = () => new UserError((t) => t.common.outdatedForm);
