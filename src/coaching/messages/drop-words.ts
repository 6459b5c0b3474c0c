import { periodFromKey } from '../../kernel/period.ts';
import { formatNumber, formatPercent, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import type { DropNumbers } from '../numbers.ts';

/** A week with clearly less activity than usual, in words to whoever leads the person. */
export function dropWords(numbers: DropNumbers, t: Translations): NudgeWords {
  return {
    why: t.coaching.dropWhy(wordsOf(numbers, t)),
    nextStep: t.coaching.dropNext,
    numbers: numberLines(numbers, t),
    rule: t.coaching.dropRule,
  };
}

/** The same in words to the person. */
export function ownDropWords(numbers: DropNumbers, t: Translations): NudgeWords {
  return {
    why: t.activityNudges.dropWhy(wordsOf(numbers, t)),
    nextStep: t.activityNudges.dropNext,
    numbers: numberLines(numbers, t),
    rule: t.activityNudges.dropRule,
  };
}

function numberLines(numbers: DropNumbers, t: Translations): string[] {
  const words = wordsOf(numbers, t);
  return [t.coaching.dropWeek(words), t.coaching.dropUsual(words)];
}

function wordsOf(numbers: DropNumbers, t: Translations) {
  const week = periodFromKey(numbers.week);
  return {
    week: week ? formatPeriodRange(week, t.locale) : numbers.week,
    amount: formatNumber(numbers.amount, t.locale),
    days: numbers.days,
    perDay: formatNumber(numbers.perDay, t.locale, 1),
    usual: formatNumber(numbers.usualPerDay, t.locale, 1),
    percent: formatPercent(numbers.share, t.locale, 0),
  };
}
