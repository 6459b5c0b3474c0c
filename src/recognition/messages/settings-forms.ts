import type { InputBlock, PlainTextInput } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, plain } from '../../slack/blocks.ts';
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
      input('name', words.fieldName, text('name', words.exampleName, LONGEST_NAME, value.name)),
      {
        ...input('line', words.fieldLine, text('line', words.exampleLine, LONGEST_LINE, value.line)),
        optional: true,
      },
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
      {
        ...input('person', words.fieldPerson, { type: 'users_select', action_id: 'person' }),
        hint: plain(words.hintPerson),
        optional: true,
      },
      {
        ...input('reason', words.fieldReason, text('reason', null, LONGEST_REASON, '')),
        hint: plain(words.hintReason),
      },
    ],
  };
}

function input(id: string, label: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), element };
}

function text(id: string, example: string | null, longest: number, typed: string): PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: id,
    max_length: longest,
    ...(example ? { placeholder: plain(example) } : {}),
    ...(typed ? { initial_value: typed } : {}),
  };
}
