import type { Answer, Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { approve, readSuggestion, reject, requireDecider, takeBack } from '../actions/suggestions.ts';
import { myEntries } from '../actions/waiting.ts';
import { saidMessage } from '../messages/entry-view.ts';
import { ids } from '../messages/ids.ts';
import { label, nameLabel } from '../messages/labels.ts';
import { mineMessage, rejectForm, suggestionView } from '../messages/suggestion-view.ts';

/** *Read* a suggestion: one of one's own, or one that waits for one's word. */
export const readButton: Button = {
  id: ids.read,
  async run({ context, caller, t, value }): Promise<Answer> {
    const view = suggestionView(await readSuggestion(context, caller, value), t);
    return { kind: 'open', view, returns: true };
  },
};

/** *Let it in*: what came of it takes the place of the suggestion, and of the message that asked. */
export const approveButton: Button = {
  id: ids.approve,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { version, names } = await approve(context, caller, value);
    const said = { title: label(version.title), name: nameLabel(names, version.writerId) ?? '' };
    const message = saidMessage(t.playbook.approved(said));
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

/** *Not this one*: asks why. */
export const rejectButton: Button = {
  id: ids.reject,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { version } = await requireDecider(context, caller, value);
    return { kind: 'open', view: rejectForm(version.id, t) };
  },
};

export const rejectModal: Modal = {
  id: ids.rejectForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const why = typeof values.reason === 'string' ? values.reason : '';
    const { version, names } = await reject(context, caller, id, why);
    const said = { title: label(version.title), name: nameLabel(names, version.writerId) ?? '' };
    return { kind: 'show', view: messageView(saidMessage(t.playbook.rejected(said)), t) };
  },
};

export const takeBackButton: Button = {
  id: ids.takeBack,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { version } = await readSuggestion(context, caller, value);
    await takeBack(context, caller, value);
    const message = saidMessage(t.playbook.takenBack({ title: label(version.title) }));
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

/** *What I wrote*. */
export const mineButton: Button = {
  id: ids.mine,
  async run({ context, caller, t, from }): Promise<Answer> {
    const message = mineMessage(await myEntries(context, caller), caller.zone, t);
    return from === 'message' ? { kind: 'replace', message } : { kind: 'tell', message };
  },
};
