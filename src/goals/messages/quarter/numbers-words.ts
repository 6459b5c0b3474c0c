import { type KpiKey, kpiByKey } from '../../../kpis/catalogue.ts';
import { kpiHeading, kpiNumber } from '../../../kpis/wording.ts';
import { formatList, formatNumber, formatPercent } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { Together } from '../../actions/quarter/numbers.ts';
import type { QuarterReview } from '../../actions/quarter/review.ts';
import { PERIOD_ORDER } from '../../rules/goal-period.ts';
import type { Counted, Move } from '../../rules/quarter/moves.ts';
import { FEWEST_PAIRS, FEWEST_PEOPLE } from '../../rules/quarter/went-with.ts';

/** What moved, a line each, and of what there was too little. */
export function movedLines({ moved, currency }: QuarterReview, t: Translations): string[] {
  if (moved.people === 0) return [];
  const few = moved.few.map((kpi) => kpiHeading(kpiByKey(kpi), t.locale));
  return [
    ...(moved.moves.length > 0
      ? moved.moves.map((move) => `• ${moveWords(move, currency, t)}`)
      : [t.quarter.nothingMoved]),
    ...(few.length > 0 ? [t.quarter.tooFew({ kpis: formatList(few, t.locale) })] : []),
  ];
}

function moveWords(move: Move<KpiKey>, currency: string, t: Translations): string {
  const kpi = kpiByKey(move.kpi);
  const { before, after, change, isClear } = move;
  const isMoney = move.unit === 'money';
  const isOften = isMoney || Math.max(rate(before), rate(after)) >= 1;
  const shown = (side: Counted) => {
    const amount = rate(side) * (isOften ? 1 : 20);
    return isMoney
      ? kpiNumber(kpi, Math.round(amount), currency, t.locale)
      : formatNumber(amount, t.locale, 1);
  };
  const rates = { before: shown(before), after: shown(after) };
  const events = {
    before: formatNumber(before.events, t.locale),
    after: formatNumber(after.events, t.locale),
  };
  return t.quarter.move({
    kpi: kpiHeading(kpi, t.locale),
    rates: isOften ? t.quarter.perDay(rates) : t.quarter.perTwenty(rates),
    change: change === null ? null : formatPercent(Math.abs(change), t.locale),
    isMore: change === null || change > 0,
    n: isMoney ? t.quarter.moneyEvents(events) : t.quarter.events(events),
    isClear,
  });
}

const rate = ({ amount, days }: Counted) => amount / days;

/** How many goals were met of those that ended, in all and by their kind of period. */
export function goalsLine({ results }: QuarterReview, t: Translations): string {
  const held = results.filter(({ outcome }) => outcome !== 'no_target');
  if (held.length === 0) return t.quarter.goalsNone;
  const met = (some: typeof held) => some.filter(({ outcome }) => outcome === 'met').length;
  const kinds = [...Map.groupBy(held, ({ periodKind }) => periodKind)]
    .sort(([a], [b]) => PERIOD_ORDER[a] - PERIOD_ORDER[b])
    .map(([kind, some]) => t.quarter.goalsKind({ kind, met: met(some), of: some.length }));
  const percent = formatPercent(met(held) / held.length, t.locale);
  return t.quarter.goalsMet({ met: met(held), of: held.length, percent, kinds: kinds.join(' · ') });
}

/** Which activities went with what was won, or that none did, or that nobody can tell. */
export function togetherLines({ outcome, found, size }: Together, t: Translations): string[] {
  if (found.length > 0) {
    const won = kpiHeading(kpiByKey(outcome), t.locale).toLocaleLowerCase(t.locale);
    const number = (value: number) => formatNumber(value, t.locale, 2);
    return [
      ...found.map(({ kpi, together }) => {
        const { rho, low, high, n, people } = together;
        const range = { rho: number(rho), low: number(low), high: number(high) };
        return `• ${t.quarter.together({ kpi: kpiHeading(kpiByKey(kpi), t.locale), won, ...range, n, people })}`;
      }),
      t.quarter.togetherNote,
    ];
  }
  const { n, people } = size;
  if (size.kind === 'none') return [t.quarter.togetherNone({ n, people })];
  return [t.quarter.togetherFew({ n, people, most: FEWEST_PAIRS, mostPeople: FEWEST_PEOPLE })];
}
