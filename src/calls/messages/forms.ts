import type { Message, ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import { FORM_FIELDS } from '../actions/forms.ts';
import { type CallForm, LONGEST_NAME } from '../rules/form.ts';
import { formText, type NamedSkill } from '../rules/form-text.ts';
import { ids } from './ids.ts';

/** A line can be so long: six of them fit into Slack's field. */
const LONGEST_CRITERIA = 3000;

/** The forms that count, each with *Change*, and those that are not offered any more. */
export function formsMessage(
  forms: readonly CallForm[],
  retired: readonly CallForm[],
  t: Translations,
): Message {
  const lines = forms.map((form) => ({ form, text: formLine(form, t) }));
  const names = retired.map(({ name }) => escapeMrkdwn(name));
  const gone = names.length > 0 ? t.calls.retiredForms({ names: names.join(', ') }) : null;
  return {
    text: [t.calls.formsTitle, ...lines.map(({ text }) => text), ...(gone ? [gone] : [])].join('\n'),
    blocks: [
      header(t.calls.formsTitle),
      ...lines.map(({ form, text }) =>
        section(text, button({ id: ids.editForm, text: t.calls.change, value: form.key })),
      ),
      actions(button({ id: ids.editForm, text: t.calls.newForm, value: 'new' })),
      ...(gone ? [section(`*${t.calls.retiredTitle}*`)] : []),
      ...retired.map(({ key, version, name }) =>
        section(
          escapeMrkdwn(name),
          button({ id: ids.offerForm, text: t.calls.offerForm, value: `${key} ${version}` }),
        ),
      ),
      context(t.calls.formsNote),
    ],
  };
}

/** A form, or a new one: a line for each of its criteria. */
export function formForm(
  { id, form, skills }: { id: string; form: CallForm | null; skills: readonly NamedSkill[] },
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.formForm,
    private_metadata: `${id} ${form?.version ?? 0} ${form?.key ?? ''}`,
    title: plain(t.calls.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(t.calls.formHow),
      textField(FORM_FIELDS.name, t.calls.formName, {
        value: form?.name ?? '',
        longest: LONGEST_NAME,
      }),
      textField(FORM_FIELDS.criteria, t.calls.formCriteria, {
        hint: t.calls.formSkills({ names: skills.map(({ name }) => name).join(', ') }).slice(0, 2000),
        example: t.calls.formExample,
        value: form ? formText(form.criteria, skills).slice(0, LONGEST_CRITERIA) : '',
        longest: LONGEST_CRITERIA,
        isLong: true,
      }),
      ...(form
        ? [
            actions(
              button({
                id: ids.retireForm,
                text: t.calls.retireForm,
                value: `${form.key} ${form.version}`,
                style: 'danger',
                confirm: t.calls.retireConfirm({ name: form.name }),
              }),
            ),
          ]
        : []),
      context(t.calls.formNote),
    ],
  };
}

/** What is said once it is kept. */
export function formSavedMessage(form: CallForm, t: Translations): Message {
  const text = t.calls.formSaved({ name: escapeMrkdwn(form.name) });
  return { text, blocks: [section(text), section(formLine(form, t))] };
}

const formLine = ({ name, criteria }: CallForm, t: Translations) =>
  t.calls.formLine({
    name: escapeMrkdwn(name),
    lines: criteria.map((each) => `${escapeMrkdwn(each.name)} ${t.calls.weight({ weight: each.weight })}`),
  });
