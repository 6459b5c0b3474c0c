import type { NudgeWords } from '../../capability.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { formatNumber, formatPercent, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { DropNumbers } from '../numbers.ts';

/** A week with clearly less activity than usual, in words. */
export function dropWords(numbers: DropNumbers, t: Translations): NudgeWords {
  const week = periodFromKey(numbers.week);
  const words = {
    week: week ? formatPeriodRange(week, t.locale) : numbers.week,
    amount: formatNumber(numbers.amount, t.locale),
    days: numbers.days,
    perDay: formatNumber(numbers.perDay, t.locale, 1),
    usual: formatNumber(numbers.usualPerDay, t.locale, 1),
    percent: formatPercent(numbers.share, t.locale, 0),
  };
  return {
    why: t.coaching.dropWhy(words),
    nextStep: t.coaching.dropNext,
    numbers: [t.coaching.dropWeek(words), t.coaching.dropUsual(words)],
    rule: t.coaching.dropRule,
  };
}
