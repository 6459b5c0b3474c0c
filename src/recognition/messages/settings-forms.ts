import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, plain } from '../../slack/blocks.ts';
import { personField, textField } from '../../slack/inputs.ts';
import { LONGEST_REASON } from '../actions/pauses.ts';
import { type CompanyValue, LONGEST_LINE, LONGEST_NAME } from '../rules/values.ts';
import { PAUSE_FORM, VALUE_FORM, VALUE_REMOVE_BUTTON } from './ids.ts';

/** The form for a value of the company: a new one (`isNew`), or one that is there, which can be removed. */
export function valueForm(value: CompanyValue, isNew: boolean, t: Translations): ModalViewDraft {
  const words = t.recognition;
  const remove = button({ id: VALUE_REMOVE_BUTTON, text: words.remove, value: value.id, style: 'danger' });
  return {
    type: 'modal',
    callback_id: VALUE_FORM,
    private_metadata: value.id,
    title: plain(words.valueFormTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      textField('name', words.fieldName, {
        longest: LONGEST_NAME,
        value: value.name,
        example: words.exampleName,
      }),
      textField('line', words.fieldLine, {
        longest: LONGEST_LINE,
        value: value.line,
        example: words.exampleLine,
        optional: true,
      }),
      ...(isNew ? [] : [actions(remove)]),
    ],
  };
}

/** The form to pause giving praise, for somebody or (nobody chosen) for everybody. */
export function pauseForm(t: Translations): ModalViewDraft {
  const words = t.recognition;
  return {
    type: 'modal',
    callback_id: PAUSE_FORM,
    title: plain(words.pauseFormTitle),
    submit: plain(words.pause),
    close: plain(t.common.cancel),
    blocks: [
      personField('person', words.fieldPerson, null, { hint: words.hintPerson, optional: true }),
      textField('reason', words.fieldReason, { hint: words.hintReason, longest: LONGEST_REASON }),
    ],
  };
}
