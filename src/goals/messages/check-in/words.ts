import type { ActionsBlock } from '@slack/types';
import { shorten } from '../../../kernel/shorten.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { GoalLine } from '../../actions/goal-line.ts';
import { isContradicted } from '../../rules/check-in.ts';
import type { CheckIn } from '../../store/check-ins.ts';
import { lineStatus } from '../target-words.ts';
import { SAYS_BUTTONS } from './ids.ts';

const LONGEST_NOTE = 200;

/** 'You said on track; the numbers say behind pace.': `name` is whose word it is, null for the reader's own. */
export function checkInWords(
  { says, note }: CheckIn,
  line: GoalLine,
  name: string | null,
  t: Translations,
): string {
  return t.checkIn.said({
    name: name === null ? null : escapeMrkdwn(name),
    says,
    why: noteWords(note),
    numbers: isContradicted(says, line.pace.status) ? lineStatus(line, t) : null,
  });
}

/** Why, as it is quoted; '' for nothing. */
export const noteWords = (note: string) =>
  escapeMrkdwn(shorten(note.replace(/\s+/g, ' ').trim(), LONGEST_NOTE));

/** The three taps. */
export function checkInButtons(goalId: string, t: Translations): ActionsBlock {
  return actions(
    ...SAYS_BUTTONS.map(({ says, id }) => button({ id, text: t.checkIn.button[says], value: goalId })),
  );
}
