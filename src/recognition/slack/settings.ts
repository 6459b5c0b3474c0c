import type { Answer, Button, Modal, ModalAnswer, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { pausePraise, resumePraise } from '../actions/pauses.ts';
import { readSettings, removeValue, requireAdmin, setValue } from '../actions/settings.ts';
import {
  PAUSE_BUTTON,
  PAUSE_FORM,
  RESUME_BUTTON,
  VALUE_BUTTON,
  VALUE_FORM,
  VALUE_REMOVE_BUTTON,
} from '../messages/ids.ts';
import { settingsMessage } from '../messages/settings.ts';
import { pauseForm, valueForm } from '../messages/settings-forms.ts';

/** *Add a value* and *Change*: the form. */
export const valueButton: Button = {
  id: VALUE_BUTTON,
  async run({ context, caller, t, value: id }): Promise<Answer> {
    await requireAdmin(context, caller);
    const { values } = await readSettings(context, caller);
    const found = values.find((value) => value.id === id);
    if (id && !found) throw new UserError((words) => words.common.outdatedButton);
    const value = found ?? { id: context.newId(), name: '', line: '' };
    return { kind: 'open', view: valueForm(value, !found, t), returns: true };
  },
};

export const valueModal: Modal = {
  id: VALUE_FORM,
  async submit(request) {
    const { context, caller, metadata: id, values } = request;
    if (!isId(id)) throw new UserError((t) => t.common.outdatedForm);
    await setValue(context, caller, { id, name: textOf(values.name), line: textOf(values.line) });
    return shown(request);
  },
};

/** *Remove*, in a value's form. */
export const valueRemoveButton: Button = {
  id: VALUE_REMOVE_BUTTON,
  async run(request) {
    await removeValue(request.context, request.caller, request.value);
    return shown(request);
  },
};

/** *Pause praise*: the form. */
export const pauseButton: Button = {
  id: PAUSE_BUTTON,
  async run({ context, caller, t }): Promise<Answer> {
    await requireAdmin(context, caller);
    return { kind: 'open', view: pauseForm(t), returns: true };
  },
};

export const pauseModal: Modal = {
  id: PAUSE_FORM,
  async submit(request) {
    const { context, caller, values } = request;
    const slackUserId = textOf(values.person) || null;
    await pausePraise(context, caller, { slackUserId, reason: textOf(values.reason) });
    return shown(request);
  },
};

/** *Resume*: the settings take the place of those that were clicked in. */
export const resumeButton: Button = {
  id: RESUME_BUTTON,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    await resumePraise(context, caller, value);
    return { kind: 'replace', message: settingsMessage(await readSettings(context, caller), t) };
  },
};

/** The settings as they are now, in place of the form and of the message it was opened from. */
async function shown({
  context,
  caller,
  t,
}: Request): Promise<Extract<ModalAnswer & Answer, { kind: 'show' }>> {
  const message = settingsMessage(await readSettings(context, caller), t);
  return { kind: 'show', view: messageView(message, t), replacement: message };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
