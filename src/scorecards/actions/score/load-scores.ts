import type { Reader } from '../../../database/open.ts';
import { type Goal, isMove } from '../../../goals/index.ts';
import { workingDays } from '../../../kernel/calendar.ts';
import { periodOf, periodsBefore } from '../../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { lastDayOf, type Period, type RecurringPeriod } from '../../../kernel/period.ts';
import { type BookKpi, catalogue, type FactKey, type KpiBook, kpiBook } from '../../../kpis/index.ts';
import { companyYear, type Workspace } from '../../../people/index.ts';
import { roleCards } from '../../role-card-store.ts';
import type { Brought, PeriodScore } from '../../rules/score/period-score.ts';
import { cardFor, type RoleCard } from '../../rules/score/role-card.ts';
import { type Measured, scoreOf } from '../../rules/score/score.ts';
import { type GoalsRead, readGoals } from '../period-goals.ts';
import { WEEKS_BACK } from '../team-numbers.ts';
import { type CountedDays, type Numbers, readNumbers } from './read-numbers.ts';
import { statedGoals } from './stated-goals.ts';
import { type Asked, type Whose, whoseNumbers } from './whose.ts';

export type Scored = {
  periods: readonly PeriodScore[];
  currency: string;
  whose: Whose;
  /** To be asked for whose part a sum is. */
  numbers: Numbers;
};

/**
 * The scores of a person or a team in some periods that follow one another, as of a day of theirs, in a number of queries
 * that does not depend on how many people, days or periods there are. The book and the chosen weights are those of each
 * period's last day.
 *
 * A sum that is zero counts as zero once anything was recorded in the period, and the KPI is counted by somebody in the
 * team at all, within `WEEKS_BACK` weeks; before that there is no data. Periods must not begin after `today`.
 */
export async function loadScores(
  db: Reader,
  workspace: Workspace,
  asked: Asked,
  periods: readonly RecurringPeriod[],
  today: LocalDate,
): Promise<Scored> {
  const { id: workspaceId, currency } = workspace;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new Error('A score is of a period');
  const year = await companyYear(db, workspaceId);
  const until = today < last.end ? addDays(today, 1) : last.end;
  const firstWeek = periodOf(year, 'week', first.start);
  const [lookBack = firstWeek] = periodsBefore(year, firstWeek, WEEKS_BACK);
  const whose = await whoseNumbers(db, workspaceId, asked, { from: lookBack.start, until });
  const book = await kpiBook(db, workspaceId);
  const cards = await roleCards(db, workspaceId);
  const dayOf = (period: Period) => (period.end <= until ? lastDayOf(period) : addDays(until, -1));
  const cardOn = (day: LocalDate) => cardFor(cards, whose.scope, day);
  const goals = await readGoals(db, workspaceId, whose.subjects, periods, {
    currency,
    types: ['cumulative', 'budget'],
    levelDays: periods.map(dayOf),
    stated: (day) => statedGoals(cardOn(day < until ? day : addDays(until, -1)), book, currency),
  });
  const levelsOf = periods.map((period) => goals.levels(dayOf(period), period.kind));
  const levelKeys = [...new Set(levelsOf.flatMap((levels) => [...levels.keys()]))];
  const numbers = await readNumbers(
    db,
    workspaceId,
    whose,
    {
      from: lookBack.start,
      until,
      bounds: periods.flatMap(({ start, end }) => [start, end]),
    },
    {
      added: [...catalogue, ...book.own.flatMap(({ key }) => addedUp(book, key))],
      levels: levelKeys.flatMap((key) => book.find(key) ?? []),
      currency,
    },
  );
  return {
    currency,
    whose,
    numbers,
    periods: periods.map((period, n) => {
      const isRunning = today < period.end;
      const chosen = cardOn(dayOf(period));
      const read: Read = {
        period,
        days: { start: period.start, end: isRunning ? until : period.end },
        day: dayOf(period),
        book,
        goals,
        sums: goals.sums[n] ?? new Map(),
        levels: levelsOf[n] ?? new Map(),
        numbers,
      };
      return {
        period,
        runningThrough: isRunning ? addDays(until, -1) : null,
        chosen,
        ...scored(read, chosen),
      };
    }),
  };
}

type Read = {
  period: RecurringPeriod;
  days: CountedDays;
  day: LocalDate;
  book: KpiBook;
  goals: GoalsRead;
  sums: ReadonlyMap<FactKey, Brought>;
  levels: ReadonlyMap<FactKey, Goal>;
  numbers: Numbers;
};

function scored(
  read: Read,
  chosen: RoleCard | null,
): Omit<PeriodScore, 'period' | 'runningThrough' | 'chosen'> {
  const { book, sums, levels, numbers, days, period } = read;
  const byPlace = (a: FactKey, b: FactKey) => book.position(a) - book.position(b);
  const withGoal = new Map(
    [...new Set([...sums.keys(), ...levels.keys()])]
      .filter((kpi) => isTold(book, kpi, period))
      .sort(byPlace)
      .map((kpi) => [kpi, measured(read, kpi, 1)]),
  );
  const weighed = chosen?.measures ?? [...withGoal.keys()].map((kpi) => ({ kpi, weight: 1 }));
  const measures = weighed.flatMap(({ kpi, weight }) =>
    isTold(book, kpi, period) ? [measured(read, kpi, weight)] : [],
  );
  const shown = new Set<FactKey>(measures.map(({ kpi }) => kpi.key));
  const rest = book.running.filter(({ key, aggregation }) => aggregation === 'sum' && !shown.has(key));
  return {
    score: scoreOf(measures),
    targets: sums,
    levels,
    withGoal,
    byRole: null,
    others: rest.flatMap((kpi) => {
      const amount = isTold(book, kpi.key, period) ? numbers.sum(kpi.key, days) : 0;
      return amount === 0 ? [] : [{ kpi, amount }];
    }),
    hasAny: numbers.hasAny(days),
  };
}

/** What is told by the month has no weeks. */
const isTold = (book: KpiBook, kpi: FactKey, { kind }: Period) =>
  book.find(kpi) !== undefined && !(kind === 'week' && book.get(kpi).dateBasis === 'month');

function measured(
  { book, day, sums, levels, numbers, days, goals, period }: Read,
  key: FactKey,
  weight: number,
): Measured {
  const kpi = book.on(key, day);
  const brought = sums.get(key);
  const level = levels.get(key);
  if (brought || !level) {
    const type = brought?.parts[0]?.goal.type ?? 'cumulative';
    const isKnown = numbers.hasAny(days) && numbers.isCounted(key);
    return {
      kpi,
      weight,
      aim: brought ? { type, target: brought.target, start: null, upper: null } : null,
      reading: isKnown && kpi.aggregation === 'sum' ? { kind: 'sum', amount: numbers.sum(key, days) } : null,
      way: null,
    };
  }
  const { type, target, start, upper } = level;
  return {
    kpi,
    weight,
    aim: { type, target, start, upper },
    reading: numbers.reading(level, kpi, days),
    way: isMove(type) ? wayOf(goals, level, day, period) : null,
  };
}

/** How far the straight line of a move is at the end of the card's period, in halves of working days. */
function wayOf({ year, calendarOf }: GoalsRead, goal: Goal, day: LocalDate, { end }: Period) {
  if (goal.periodKind === 'range') return null;
  const own = periodOf(year, goal.periodKind, day);
  const calendar = calendarOf(goal.subject);
  const halves = (until: LocalDate) => 2 * workingDays(own.start, until, calendar);
  return { elapsed: halves(end < own.end ? end : own.end), total: halves(own.end) };
}

const addedUp = (book: KpiBook, key: FactKey): BookKpi[] => {
  const kpi = book.find(key);
  return kpi && kpi.aggregation === 'sum' && !kpi.counters ? [kpi] : [];
};
