import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { type Goal, goalsOnDays } from '../../goals/index.ts';
import { periodsBetween } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { catalogue, type KpiKey, weeklyTotals } from '../../kpis/index.ts';
import { allActivePeople, companyYear, type Person, peopleLed } from '../../people/index.ts';
import { fullNumber, pickGoal } from '../rules/ramp/full-number.ts';
import { FEWEST_FOR_A_MEDIAN, type Median, medianOf } from '../rules/ramp/median.ts';
import { type Definition, type MonthOf, type Ramp, rampOf } from '../rules/ramp/ramped.ts';

/** How long it takes until people are ramped, of those who came in the last two years. */
export type RampSheet = {
  kpi: KpiKey;
  by: Definition;
  /** Whose KPIs one may choose: those anybody of them has a goal for. */
  kpis: KpiKey[];
  /** Of everybody in the company, or of those whom the reader leads. */
  isWhole: boolean;
  /** Those with a first day, a goal and a month that is over; how many of them are ramped. */
  count: number;
  ramped: number;
  /** Null below five. */
  median: Median | null;
  /** Who came in this time and is not counted: nothing to compare with yet. */
  tooEarly: number;
  withoutGoal: number;
};

const YEARS_BACK_DAYS = 730;

/** The first of these that anybody has a goal for is what is looked at. */
const PREFERRED: readonly KpiKey[] = ['revenue_won', 'deals_won', 'meetings_held', 'meetings_booked'];

/** Throws a UserError for whoever leads nobody and is no admin. */
export async function rampSheet(
  context: Context,
  caller: Caller,
  asked: { kpi: KpiKey | null; by: Definition },
): Promise<RampSheet> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const people = caller.isAdmin
    ? await allActivePeople(db, workspaceId, today)
    : await peopleLed(db, workspaceId, caller.personId, today);
  if (people.length === 0) throw new UserError((t) => t.ramp.onlyLeaders);
  const since = addDays(today, -YEARS_BACK_DAYS);
  const cohort = people.filter(({ startedOn: on }) => on !== null && on >= since && on <= today);
  const year = await companyYear(db, workspaceId);
  const months = periodsBetween(year, 'month', { from: firstOf(cohort, today), until: today }).filter(
    ({ end }) => end <= today,
  );
  const personIds = cohort.map(({ id }) => id);
  const lastDays = months.map(({ end }) => addDays(end, -1));
  const goals = await goalsOnDays(db, workspaceId, { personIds }, lastDays);
  const kpis = catalogue.map(({ key }) => key).filter((key) => goals.some((of) => pickedAny(of, key)));
  const kpi = asked.kpi ?? PREFERRED.find((key) => kpis.includes(key)) ?? kpis[0] ?? 'revenue_won';
  const [first, last] = [months[0], months.at(-1)];
  const starts = months.map(({ start }) => start);
  const sums =
    first && last
      ? await weeklyTotals(db, workspaceId, {
          subjectIds: personIds,
          kpis: [kpi],
          from: first.start,
          until: last.end,
          starts,
        })
      : [];

  const ramps: Ramp[] = [];
  let [tooEarly, withoutGoal] = [0, 0];
  for (const { id, startedOn } of cohort) {
    if (startedOn === null) continue;
    const own = months.flatMap((month, at): MonthOf[] => {
      if (month.end <= startedOn) return [];
      const goal = pickGoal(goals[at] ?? [], id, kpi);
      const reached = sums
        .filter((sum) => sum.subjectId === id && sum.start === month.start)
        .filter((sum) => sum.currency === (goal?.currency ?? null))
        .reduce((all, sum) => all + sum.amount, 0);
      return [{ end: month.end, reached, full: goal && fullNumber(goal, month, year) }];
    });
    const ramp = rampOf(startedOn, own, asked.by);
    if (ramp === null) tooEarly += 1;
    else if (own.every(({ full }) => full === null)) withoutGoal += 1;
    else ramps.push(ramp);
  }
  return {
    kpi,
    by: asked.by,
    kpis,
    isWhole: caller.isAdmin,
    count: ramps.length,
    ramped: ramps.filter(({ isRamped }) => isRamped).length,
    median: ramps.length >= FEWEST_FOR_A_MEDIAN ? medianOf(ramps) : null,
    tooEarly,
    withoutGoal,
  };
}

const pickedAny = (goals: readonly Goal[], key: KpiKey) =>
  goals.some(({ kpi, type }) => kpi === key && type === 'cumulative');

function firstOf(cohort: readonly Person[], today: LocalDate): LocalDate {
  return cohort.flatMap(({ startedOn }) => startedOn ?? []).sort()[0] ?? today;
}
