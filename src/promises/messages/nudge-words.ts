import type { NudgeWords } from '../../capability.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { DueNumbers, FoundNumbers } from '../nudge-numbers.ts';

/** A promise that is due, without a word of what it says. */
export function dueWords({ dueOn, overdueDays }: DueNumbers, t: Translations): NudgeWords {
  const say = t.promises.nudge;
  const date = formatDay(dueOn, t.locale);
  return {
    why: overdueDays === 0 ? say.dueToday : say.dueLate({ date, days: overdueDays }),
    nextStep: say.dueNext,
    numbers: [say.dueNumber({ date })],
    rule: say.dueRule,
  };
}

/** What was found of a promise's number. */
export function foundWords({ weeks, outcome, foundOn, isMine }: FoundNumbers, t: Translations): NudgeWords {
  const say = t.promises.nudge;
  const words = { better: say.better, worse: say.worse, in_line: say.inLine }[outcome];
  return {
    why: words({ weeks, isMine: isMine === 1 }),
    nextStep: say.resultNext,
    numbers: [say.resultNumber({ weeks, date: formatDay(foundOn, t.locale) })],
    rule: say.resultRule,
  };
}
