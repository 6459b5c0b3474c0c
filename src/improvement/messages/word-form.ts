import type { ModalViewDraft } from '../../capability.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import { lastCheck, WORD_FIELD } from '../actions/word.ts';
import { LONGEST_WORD } from '../rules/plan.ts';
import { WORD_FORM } from './ids.ts';
import { numbersWords } from './terms.ts';
import { otherName, type ShownPlan } from './view.ts';

/** A check: the numbers by the facts, what the other said, and room for a word of one's own. */
export function wordForm(view: ShownPlan, readerId: string, t: Translations): ModalViewDraft {
  const checkOn = lastCheck(view) ?? view.today;
  const said = view.words.filter((word) => word.checkOn === checkOn);
  const own = said.find(({ authorId }) => authorId === readerId)?.text ?? '';
  const other = said.find(({ authorId }) => authorId !== readerId);
  const name = otherName(view);
  const date = formatDay(checkOn, t.locale);
  return {
    type: 'modal',
    callback_id: WORD_FORM,
    private_metadata: `${view.plan.id} ${checkOn}`,
    title: plain(t.improvement.checkTitle),
    submit: plain(t.improvement.save),
    close: plain(t.common.cancel),
    blocks: [
      ...(view.numbers ? [section(numbersWords(view.numbers, t))] : []),
      ...(other ? [section(t.improvement.word({ name, date, text: escapeMrkdwn(other.text) }))] : []),
      textField(WORD_FIELD, t.improvement.wordLabel, {
        hint: t.improvement.wordHint,
        longest: LONGEST_WORD,
        value: own,
        isLong: true,
      }),
      context(t.improvement.wordVisible({ name })),
    ],
  };
}
