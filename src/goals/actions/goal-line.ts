import type { Reader } from '../../database/open.ts';
import { daysOffIn, holidaysIn, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { BookKpi, FactKey, KpiBook, SeasonBucket, Total } from '../../kpis/index.ts';
import { type EffectiveTarget, effectiveTarget, type TargetShare } from '../rules/effective-target.ts';
import type { Pace } from '../rules/pace.ts';
import { seasonalTarget } from '../rules/seasonal.ts';
import { type Reading, shownAmount } from '../rules/targets/reading.ts';
import { standing } from '../rules/targets/standing.ts';
import { isAddedUp } from '../rules/targets/types.ts';
import type { Goal } from '../store/goals.ts';
import type { GoalStep } from '../store/steps.ts';
import { aboutGoal, goalReading } from './goal-reading.ts';
import { type SeasonOf, seasonOfGoals } from './goal-season.ts';
import { subjectTotals, subjectTotalsWithin } from './subject-totals.ts';

/** How far back deals are looked at for their usual size. */
export const DAYS_OF_A_YEAR = 365;

/** One goal as its card shows it. */
export type GoalLine = {
  goal: Goal;
  kpi: BookKpi;
  period: Period;
  /** The person's date as of which this is. */
  today: LocalDate;
  /** What counts of the agreed number (`goal.target`) in this period, in the same steps; why, when it is another. */
  target: number;
  share: TargetShare | null;
  /** In the target's steps (minor units for money), in the goal's own currency; of steps what is done weighs. */
  actual: number;
  /** The same as the goal's type looks at it. */
  reading: Reading;
  /** The steps of a goal that has some instead of a KPI, in their order. */
  steps: readonly GoalStep[];
  pace: Pace;
  /** The months of the period by what each brings; null where every day weighs the same. */
  season: readonly SeasonBucket[] | null;
  /** Days of the period, in halves, that are taken off though they would be worked; the pace leaves them out. */
  daysOff: number;
  /** The same of public holidays. */
  holidays: number;
  /** Sums of the same KPI in other currencies: shown, never added. */
  otherCurrencies: { currency: string; amount: number }[];
};

/**
 * A goal's numbers of one of its periods (`goalPeriod`), on a person's today. A number that is only asked about
 * (`isAsked`) is taken as the one that counts. Whoever has the company's `book` or seasons at hand saves
 * reading them again.
 */
export async function goalLine(
  db: Reader,
  workspaceId: string,
  goal: Goal,
  today: LocalDate,
  calendar: WorkCalendar,
  period: Period,
  { isAsked = false, book, seasonOf }: { isAsked?: boolean; book?: KpiBook; seasonOf?: SeasonOf } = {},
): Promise<GoalLine> {
  const { kpi, steps } = await aboutGoal(db, workspaceId, goal, book);
  // Counted through today: an imported deal may already carry a close date of next week.
  const until = addDays(today, 1) < period.end ? addDays(today, 1) : period.end;
  const range = { from: period.start, until };
  const about = { goal, kpi, steps, period, today, calendar, isAsked };
  if (!isAddedUp(goal.type)) {
    const reading = await goalReading(db, workspaceId, goal, { kpi, steps, ...range });
    return lineFrom({ ...about, reading, sums: [], year: [] });
  }
  const read = asksForDeals(goal, kpi) ? sumsAndYear : sumsAlone;
  const isLong = period.kind === 'quarter' || period.kind === 'year';
  const season = isLong ? (seasonOf ?? (await seasonOfGoals(db, workspaceId)))(goal, period) : null;
  return lineFrom({
    ...about,
    reading: null,
    ...(await read(db, workspaceId, goal, { ...range, today })),
    season,
  });
}

type Read = { sums: Total<FactKey>[]; year: Total<FactKey>[] };

async function sumsAlone(
  db: Reader,
  workspaceId: string,
  goal: Goal,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<Read> {
  const sums = await subjectTotals<FactKey>(db, workspaceId, goal.subject, { kpis: [goal.kpi], from, until });
  return { sums, year: [] };
}

/** The period's sums, and what came in during the year through today, by which deals are judged. */
async function sumsAndYear(
  db: Reader,
  workspaceId: string,
  goal: Goal,
  { from, until, today }: { from: LocalDate; until: LocalDate; today: LocalDate },
): Promise<Read> {
  const yearAgo = addDays(today, -DAYS_OF_A_YEAR);
  const kpis = [goal.kpi];
  // Most periods that run lie at the end of that year: then one reading does for both.
  if (from >= yearAgo && until === addDays(today, 1)) {
    const range = { kpis, from: yearAgo, until, since: from };
    const { all, last } = await subjectTotalsWithin<FactKey>(db, workspaceId, goal.subject, range);
    return { sums: last, year: all };
  }
  const { sums } = await sumsAlone(db, workspaceId, goal, { from, until });
  const year = { kpis, from: yearAgo, until: addDays(today, 1) };
  return { sums, year: await subjectTotals<FactKey>(db, workspaceId, goal.subject, year) };
}

/**
 * The line out of the period's sums, for money those of the year that ends today, too; of a goal that is no sum out of
 * what was read for it.
 */
export function lineFrom(input: {
  goal: Goal;
  kpi: BookKpi;
  steps?: readonly GoalStep[];
  period: Period;
  today: LocalDate;
  calendar: WorkCalendar;
  reading: Reading | null;
  sums: readonly Total<FactKey>[];
  year: readonly Total<FactKey>[];
  season?: readonly SeasonBucket[] | null;
  isAsked?: boolean;
}): GoalLine {
  const { goal, kpi, steps = [], period, today, calendar, sums, year, season = null } = input;
  const { isAsked = false } = input;
  const { target, why } = isAsked
    ? { target: goal.target, why: null }
    : countingTarget(goal, period, calendar, season);
  const reading = input.reading ?? { kind: 'sum', amount: sumIn(goal.currency, sums) };
  return {
    goal,
    kpi,
    period,
    today,
    target,
    share: why,
    actual: shownAmount(reading),
    reading,
    steps,
    pace: standing(
      { ...goal, target },
      reading,
      { period, asOf: today, calendar },
      {
        kpiClass: kpi.class === 'outcome' ? 'outcome' : 'activity',
        season,
        ...(asksForDeals(goal, kpi) ? { expectedEvents: expectedDeals(target, goal.currency, year) } : {}),
      },
    ),
    season,
    daysOff: daysOffIn(period.start, period.end, calendar),
    holidays: holidaysIn(period.start, period.end, calendar),
    otherCurrencies: otherCurrencies(goal.currency, sums),
  };
}

/** What counts of a goal's number in a period: a level is what it is, whoever works how much (domain.md §2.2). */
export function countingTarget(
  goal: Pick<Goal, 'type' | 'target'>,
  period: Pick<Period, 'start' | 'end'>,
  calendar: WorkCalendar,
  season: readonly SeasonBucket[] | null,
): EffectiveTarget {
  if (!isAddedUp(goal.type)) return { target: goal.target, why: null };
  const counting = effectiveTarget(goal.target, period, calendar);
  if (!season || counting.why === null) return counting;
  return { ...counting, target: seasonalTarget(goal.target, season, calendar) };
}

/** Whether few, large events stand behind a goal's money. */
const asksForDeals = ({ type }: Pick<Goal, 'type'>, { unit, class: kind }: BookKpi): boolean =>
  type === 'cumulative' && unit === 'money' && kind === 'outcome';

/** As many deals as the last year's average deal fits into a target of money; 0 while nobody can tell. */
function expectedDeals(target: number, currency: string | null, year: readonly Total<FactKey>[]): number {
  const own = year.filter((sum) => sum.currency === currency);
  const amount = own.reduce((sum, total) => sum + total.amount, 0);
  const deals = own.reduce((sum, total) => sum + total.count, 0);
  return deals > 0 && amount > 0 ? target / (amount / deals) : 0;
}

const sumIn = (currency: string | null, sums: readonly Total<FactKey>[]) =>
  sums.filter((sum) => sum.currency === currency).reduce((all, { amount }) => all + amount, 0);

/** One sum of each, however many people and days it came from. */
function otherCurrencies(own: string | null, sums: readonly Total<FactKey>[]): GoalLine['otherCurrencies'] {
  const others = Map.groupBy(sums, ({ currency }) => currency ?? own);
  return [...others].flatMap(([currency, same]) =>
    currency === null || currency === own ? [] : { currency, amount: sumIn(currency, same) },
  );
}
