import type { KpiBook } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { FEWEST_DAYS, FEWEST_EVENTS, type RollUp } from '../rules/effect.ts';
import type { FollowedKey } from '../rules/followable.ts';
import type { MetricResult, ResultNumbers } from '../store/results.ts';

/** What a number is called: 'Calls', 'Win rate'. Plain text. */
export function numberName(key: FollowedKey, book: Pick<KpiBook, 'find'>, t: Translations): string {
  if (key === 'win_rate') return t.measures.name.win_rate;
  const kpi = book.find(key);
  return kpi ? kpiHeading(kpi, t.locale) : t.promises.someNumber;
}

/**
 * What was found of a followed number, in mrkdwn: what it was before and after, and how that compares with the others'.
 * Never that the one came of the other.
 */
export function effectWords(result: MetricResult, book: Pick<KpiBook, 'find'>, t: Translations): string {
  const { numbers, outcome, weeks, kpi } = result;
  const say = t.promises.effect;
  const lead = say.lead({ weeks, name: escapeMrkdwn(numberName(kpi, book, t)) });
  const figures = figuresOf(numbers, t);
  const { net, teammates } = numbers;
  if (outcome === 'too_little' || !net) {
    const needed = { days: FEWEST_DAYS, events: FEWEST_EVENTS, isMean: numbers.isMean ?? false };
    const why = say.why[numbers.why ?? 'events'](needed);
    return `${lead} ${figures}. ${say.tooLittle({ why })}`;
  }
  const others = say.others({ n: teammates, change: amountOf(numbers.others ?? 0, numbers, t, true) });
  if (outcome === 'in_line') {
    const [low, high] = [net.low, net.high].map((end) => amountOf(end, numbers, t, true));
    return `${lead} ${figures}. ${others} ${say.inLine({ low: low ?? '', high: high ?? '' })}`;
  }
  const isMore = net.value > 0;
  const ends = [Math.abs(net.low), Math.abs(net.high)].toSorted((a, b) => a - b);
  const words = {
    isMore,
    net: amountOf(Math.abs(net.value), numbers, t),
    low: amountOf(ends[0] ?? 0, numbers, t),
    high: amountOf(ends[1] ?? 0, numbers, t),
  };
  return `${lead} ${figures}. ${others} ${say.apart(words)}`;
}

/** '6.2 → 9 a day', '3.4 → 4.1', '8 of 20 → 12 of 21'. */
function figuresOf({ before, after, currency, isMean = false }: ResultNumbers, t: Translations): string {
  const say = t.promises.effect;
  if ('k' in before || 'k' in after) {
    const share = (side: ResultNumbers['before']) =>
      'k' in side ? t.measures.basis.share(wordsOf(side, t)) : '';
    return say.figures({ before: share(before), after: share(after), isPerDay: false });
  }
  const [from, to] = [before.perDay, after.perDay].map((rate) => rateOf(rate, currency, t));
  return say.figures({ before: from ?? '', after: to ?? '', isPerDay: !isMean });
}

const wordsOf = ({ k, n }: { k: number; n: number }, t: Translations) => ({
  k: formatNumber(k, t.locale),
  n: formatNumber(n, t.locale),
});

function amountOf(
  value: number,
  { before, currency }: ResultNumbers,
  t: Translations,
  isSigned = false,
): string {
  const sign = isSigned && value > 0 ? '+' : isSigned && value < 0 ? '−' : '';
  const size = Math.abs(value);
  return 'k' in before
    ? t.promises.effect.points({ sign, points: formatNumber(size * 100, t.locale) })
    : `${sign}${rateOf(size, currency, t)}`;
}

const rateOf = (value: number, currency: string | null, t: Translations) =>
  currency === null ? formatNumber(value, t.locale, 1) : formatMoney(value, currency, t.locale);

/** '3 of 9 promises moved their number; of 4 it is too early or too little data.' Null when none has a number. */
export function rollUpWords({ n, moved, unknown }: RollUp, t: Translations): string | null {
  return n === 0 ? null : t.promises.effect.rollUp({ n, moved, unknown });
}
