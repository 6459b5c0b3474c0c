import { catalogue, type Kpi, type KpiKey, type Total } from '../../../kpis/index.ts';
import type { Person } from '../../../people/index.ts';
import { type Counted, largestMoves, type Move } from '../../rules/quarter/moves.ts';
import { type MonthPair, type WentWith, wentWith } from '../../rules/quarter/went-with.ts';
import type { ReviewedQuarter } from '../../rules/quarter/which-quarter.ts';
import { isUsual } from '../../rules/reach.ts';
import type { CountedQuarters } from './counted.ts';

/** What moved against the quarter before, and whose numbers these are. */
export type Moved = {
  moves: Move<KpiKey>[];
  /** Of these there were too few events to say. */
  few: KpiKey[];
  /** Those who were here, recorded and out of their ramp in both quarters, and their working days in each. */
  people: number;
  days: { before: number; after: number };
};

/** Which activities went with what was won (`outcome`) a month later. */
export type Together = {
  outcome: KpiKey;
  /** The closest first, at most two. */
  found: { kpi: KpiKey; together: Extract<WentWith, { kind: 'together' }> }[];
  /** Of the activity of which most is known. */
  size: WentWith;
};

/** Fewer working days of somebody are no quarter of theirs. */
const FEWEST_DAYS = 10;

const MOST_TOGETHER = 2;

/** Compared are people with themselves, so that nobody's coming or going moves a number. */
export function movedOf(counted: CountedQuarters, reviewed: ReviewedQuarter, currency: string): Moved {
  const held = counted.people.flatMap((person) => {
    const before = counted.workOf(person, reviewed.before);
    const after = counted.workOf(person, { start: reviewed.quarter.start, end: reviewed.until });
    const isWhole = [before, after].every((work) => work && isUsual(work) && work.days >= FEWEST_DAYS);
    return before && after && isWhole ? [{ id: person.id, before: before.days, after: after.days }] : [];
  });
  const ids = new Set(held.map(({ id }) => id));
  const days = {
    before: held.reduce((sum, { before }) => sum + before, 0),
    after: held.reduce((sum, { after }) => sum + after, 0),
  };
  const side = (kpi: Kpi, sums: readonly Total[], worked: number): Counted => {
    const own = sums.filter((sum) => isOf(kpi, sum, currency) && ids.has(sum.subjectId));
    const amount = own.reduce((all, sum) => all + sum.amount, 0);
    const events = kpi.unit === 'money' ? own.reduce((all, sum) => all + sum.count, 0) : amount;
    return { amount, events, days: worked };
  };
  const measured = catalogue.map((kpi) => ({
    kpi: kpi.key,
    unit: kpi.unit,
    before: side(kpi, counted.before, days.before),
    after: side(kpi, counted.after, days.after),
  }));
  return { ...largestMoves(measured), people: held.length, days };
}

/** Each month of a person's activity beside what they won in the month after: revenue, or deals where none has an amount. */
export function togetherOf(counted: CountedQuarters, currency: string): Together {
  const outcome: KpiKey = counted.monthly.some(
    (sum) => sum.kpi === 'revenue_won' && sum.currency === currency,
  )
    ? 'revenue_won'
    : 'deals_won';
  const rates = ratesOf(counted, currency);
  const tried = catalogue
    .filter((kpi) => kpi.class === 'activity')
    .map((kpi) => ({ kpi: kpi.key, went: wentWith(pairsOf(counted, rates, kpi.key, outcome)) }));
  const found = tried.flatMap(({ kpi, went }) => (went.kind === 'together' ? [{ kpi, together: went }] : []));
  const most = tried.toSorted((a, b) => b.went.n - a.went.n)[0]?.went;
  return {
    outcome,
    found: found.sort((a, b) => b.together.rho - a.together.rho).slice(0, MOST_TOGETHER),
    size: most ?? { kind: 'few', n: 0, people: 0 },
  };
}

type Rates = (person: Person, month: number, kpi: KpiKey) => number | null;

/** What a person did of a KPI per working day in a month (by its place); null for a ramp, a leave, or before records begin. */
function ratesOf(counted: CountedQuarters, currency: string): Rates {
  const kpis = new Map(catalogue.map((kpi) => [kpi.key, kpi]));
  const amounts = new Map<string, number>();
  for (const sum of counted.monthly) {
    const kpi = kpis.get(sum.kpi);
    if (kpi && isOf(kpi, sum, currency)) amounts.set(`${sum.subjectId} ${sum.kpi} ${sum.start}`, sum.amount);
  }
  const worked = new Map(
    counted.people.map((person) => [
      person.id,
      counted.months.map((month) => {
        const work = counted.workOf(person, month);
        return work && isUsual(work) ? work.days : null;
      }),
    ]),
  );
  return (person, at, kpi) => {
    const days = worked.get(person.id)?.[at] ?? null;
    const start = counted.months[at]?.start;
    return days === null ? null : (amounts.get(`${person.id} ${kpi} ${start}`) ?? 0) / days;
  };
}

function pairsOf(counted: CountedQuarters, rates: Rates, kpi: KpiKey, outcome: KpiKey): MonthPair[] {
  return counted.people.flatMap((person) =>
    counted.months.flatMap((month, at) => {
      const done = rates(person, at, kpi);
      const won = at + 1 < counted.months.length ? rates(person, at + 1, outcome) : null;
      return done === null || won === null ? [] : [{ personId: person.id, month: month.start, done, won }];
    }),
  );
}

/** Amounts in another currency are not added. */
const isOf = (kpi: Kpi, sum: Total, currency: string) =>
  sum.kpi === kpi.key && (kpi.unit !== 'money' || sum.currency === currency);
