import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { currentForms, FORM_FIELDS, namedSkills, requireForms, saveForm } from '../actions/forms.ts';
import { formForm, formSavedMessage, formsMessage } from '../messages/forms.ts';
import { ids } from '../messages/ids.ts';

/** The forms, for admins. */
export async function showForms({ context, caller, t }: Request): Promise<Answer> {
  await requireForms(context, caller);
  const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
  return { kind: 'tell', message: formsMessage(forms, t) };
}

/** *Forms*, *Change* and *New type of call*. */
export const editFormButton: Button = {
  id: ids.editForm,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    if (value === '') return showForms(request);
    await requireForms(context, caller);
    const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
    const form = forms.find(({ key }) => key === value) ?? null;
    const skills = await namedSkills(context, caller);
    return { kind: 'open', view: formForm({ id: context.newId(), form, skills }, t) };
  },
};

export const formModal: Modal = {
  id: ids.formForm,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', base = '', key = ''] = metadata.split(' ');
    if (!isId(id) || !/^\d{1,6}$/.test(base)) throw new UserError((words) => words.common.outdatedForm);
    const text = (field: string) => {
      const value = values[field];
      return typeof value === 'string' ? value : '';
    };
    const draft = { id, key: key || null, base: Number(base) };
    const form = await saveForm(context, caller, {
      ...draft,
      name: text(FORM_FIELDS.name),
      criteria: text(FORM_FIELDS.criteria),
    });
    return { kind: 'show', view: messageView(formSavedMessage(form, t), t) };
  },
};
