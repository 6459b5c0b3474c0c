import type { NudgeWords } from '../../capability.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { type Kpi, kpiByKey, kpiName } from '../../kpis/catalogue.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { BehindNumbers } from '../numbers.ts';

/** A goal behind pace, in words. */
export function behindWords(numbers: BehindNumbers, t: Translations): NudgeWords {
  const kpi = kpiByKey(numbers.kpi);
  const amount = (value: number) => kpiNumber(kpi, value, numbers.currency, t.locale);
  const percent = (fraction: number) => formatPercent(fraction, t.locale, 0);
  const words = {
    kpi: kpiHeading(kpi, t.locale),
    period: t.goals.periodNoun(periodFromKey(numbers.period)?.kind ?? 'month'),
    actual: amount(numbers.actual),
    target: amount(numbers.target),
    expected: amount(numbers.expected),
    elapsed: numbers.elapsedDays,
    total: numbers.totalDays,
    percent: percent(numbers.ratio),
  };
  return {
    why: t.coaching.behindWhy(words),
    nextStep: nextStep(numbers, kpi, t),
    numbers: [
      t.coaching.behindSoFar(words),
      t.coaching.behindExpected(words),
      t.coaching.behindSince({
        date: formatDate(numbers.earlier, t.locale),
        percent: percent(numbers.earlierRatio),
      }),
    ],
    rule: t.coaching.behindRule,
  };
}

/** What comes of deals is moved by a deal; what people do themselves, by asking. */
function nextStep({ openDeals }: BehindNumbers, kpi: Kpi, t: Translations): string {
  if (kpi.class === 'activity') return t.coaching.behindAsk({ kpi: kpiName(kpi, t.locale, 2) });
  return openDeals > 0 ? t.coaching.behindDeals({ deals: openDeals }) : t.coaching.behindNoDeals;
}
