import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { option, radioField } from '../../slack/inputs.ts';
import type { AnswerSheet } from '../actions/answer.ts';
import type { Answer } from '../customer.ts';
import type { Question } from '../profile.ts';
import { ids } from './ids.ts';
import { shownName } from './shown.ts';

export const CHOICES = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[];

/** The form with the profile's questions about a customer; `metadata` is what its submission needs to know. */
export function answerForm(sheet: AnswerSheet, metadata: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.answerForm,
    private_metadata: metadata,
    title: plain(t.customers.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(t.customers.formIntro({ name: shownName(sheet.name) })),
      ...sheet.questions.map(({ question, answer }) => choice(question, answer, t)),
      context(t.customers.formVisible),
    ],
  };
}

/** What the form becomes. */
export function answeredView(name: string, changed: number, t: Translations): ModalViewDraft {
  const escaped = shownName(name);
  const words =
    changed === 0 ? t.customers.unchanged({ name: escaped }) : t.customers.saved({ name: escaped, changed });
  return {
    type: 'modal',
    title: plain(t.customers.formTitle),
    close: plain(t.common.done),
    blocks: [section(words)],
  };
}

function choice({ id, text }: Question, answer: Answer, t: Translations): InputBlock {
  const options = CHOICES.map((value) => option(value, t.customers.choose[value]));
  return radioField(id, text, options, { chosen: answer });
}
