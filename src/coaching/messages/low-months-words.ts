import { kpiOfNumbers } from '../../goals/index.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatMonth, formatPercent, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { LowMonthsNumbers } from '../numbers.ts';

/** Two low months in a row, in words to whoever leads the person. Throws for a key that is no period's. */
export function lowMonthsWords(numbers: LowMonthsNumbers, t: Translations): NudgeWords {
  const kpi = kpiOfNumbers(numbers);
  const number = (amount: number) => kpiNumber(kpi, amount, numbers.currency, t.locale);
  const month = (key: string, actual: number, target: number) => {
    const period = periodOf(key);
    return t.coaching.lowMonth({
      month: formatPeriodName(period, t.locale) ?? formatMonth(period.start, t.locale),
      actual: number(actual),
      target: number(target),
      percent: formatPercent(actual / target, t.locale),
    });
  };
  const before = month(numbers.beforeKey, numbers.beforeActual, numbers.beforeTarget);
  const last = month(numbers.lastKey, numbers.lastActual, numbers.lastTarget);
  return {
    why: t.coaching.lowWhy({ kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)), before, last }),
    nextStep: t.coaching.lowNext,
    numbers: [before, last],
    rule: t.coaching.lowRule,
  };
}

function periodOf(key: string): Period {
  const period = periodFromKey(key);
  if (!period) throw new Error(`${key} is no period`);
  return period;
}
