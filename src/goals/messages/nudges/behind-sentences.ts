import { periodFromKey } from '../../../kernel/period.ts';
import { kpiHeading, kpiNumber } from '../../../kpis/wording.ts';
import { formatDate, formatPercent } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { type BehindNumbers, kpiOfNumbers } from '../../nudge-numbers.ts';

/** A goal behind pace in sentences (mrkdwn), whoever is told: why it is named, and the numbers behind it. */
export function behindSentences(numbers: BehindNumbers, t: Translations) {
  const kpi = kpiOfNumbers(numbers);
  const amount = (value: number) => kpiNumber(kpi, value, numbers.currency, t.locale);
  const percent = (fraction: number) => formatPercent(fraction, t.locale, 0);
  const words = {
    kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)),
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
    soFar: t.coaching.behindSoFar(words),
    expected: t.coaching.behindExpected(words),
    since: t.coaching.behindSince({
      date: formatDate(numbers.earlier, t.locale),
      percent: percent(numbers.earlierRatio),
    }),
  };
}
