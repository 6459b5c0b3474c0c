import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import type { DueNumbers } from '../actions/find-due.ts';

/** A part that is due soon, or late, without a word of it. */
export function dueWords({ kind, dueOn, days }: DueNumbers, t: Translations): NudgeWords {
  const say = t.reviewsTold.nudge;
  const date = formatDay(dueOn, t.locale);
  const words = days < 0 ? say.late : days === 0 ? say.today : say.soon;
  return {
    why: words({ kind, date, days: Math.abs(days) }),
    nextStep: say.next,
    numbers: [say.number({ date })],
    rule: say.rule,
  };
}
