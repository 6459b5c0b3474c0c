import type { Answer, Button, Message, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { currentForms, FORM_FIELDS, namedSkills, requireForms, saveForm } from '../actions/forms.ts';
import { type FormRef, offerForm, retiredForms, retireForm } from '../actions/retire-form.ts';
import { formForm, formSavedMessage, formsMessage } from '../messages/forms.ts';
import { ids } from '../messages/ids.ts';

/** The forms, for admins. */
export async function showForms({ context, caller, t }: Request): Promise<Answer> {
  await requireForms(context, caller);
  return { kind: 'tell', message: await formsOf({ context, caller, t }) };
}

async function formsOf({ context, caller, t }: Request): Promise<Message> {
  const { workspaceId, locale } = caller;
  const forms = await currentForms(context.db, workspaceId, locale);
  return formsMessage(forms, await retiredForms(context.db, workspaceId, locale), t);
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

/** *Offer it no more*: what was chosen takes the place of the form. */
export const retireFormButton: Button = {
  id: ids.retireForm,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    const { name } = await retireForm(context, caller, refOf(value));
    const message = plainMessage(t.calls.formRetired({ name: escapeMrkdwn(name) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** *Offer again*: the list as it is now. */
export const offerFormButton: Button = {
  id: ids.offerForm,
  async run(request): Promise<Answer> {
    await offerForm(request.context, request.caller, refOf(request.value));
    return { kind: 'replace', message: await formsOf(request) };
  },
};

function refOf(value: string): FormRef {
  const [key = '', version = ''] = value.split(' ');
  if (!/^\d{1,6}$/.test(version)) throw new UserError((words) => words.common.outdatedButton);
  return { key, version: Number(version) };
}

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
