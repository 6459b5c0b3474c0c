import type { Reader } from '../../database/open.ts';
import { type GoalLine, goalLinesOfPeople } from '../../goals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { type CompanyYear, periodOf } from '../../kernel/company-year.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { type BookKpi, type DatedTotal, type FactKey, kpiBook, weeklyTotals } from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import { bestOf } from '../rules/best.ts';
import { kindOf, reachedOf } from '../rules/reached.ts';
import { aboutOf, type FoundWin } from '../rules/win.ts';
import {
  amountsBefore,
  BEST_KINDS,
  type BestKind,
  GRACE_DAYS,
  lately,
  periodsInQuestion,
  startsLookedAt,
} from './earlier.ts';

/** Goals for less are reached too often to be told of. */
const SHORTEST_GOAL_DAYS = 28;

/** A best of a handful of calls is no news. */
const SMALLEST_ACTIVITY = 5;

/** Whose wins: all on the same day, each with when they work. */
export type Asked = { personId: string; calendar: WorkCalendar };

/**
 * What people have reached through a day, in the periods that run and in those that ended within the last days: goals of a
 * month or longer, and their best weeks and months. In no order; whether it was told before is not asked.
 */
export async function findWins(
  db: Reader,
  workspaceId: string,
  asked: readonly Asked[],
  today: LocalDate,
): Promise<FoundWin[]> {
  const year = await companyYear(db, workspaceId);
  const goals = await goalsReached(db, workspaceId, asked, { year, today });
  const kpis = (await kpiBook(db, workspaceId)).running.filter(isAddedUpwards);
  const bests: FoundWin[] = [];
  for (const kind of BEST_KINDS) {
    bests.push(...(await bestsOf(db, workspaceId, asked, { kind, kpis, year, today })));
  }
  return [...goals, ...bests];
}

const isAddedUpwards = ({ aggregation, direction, counters, unit }: BookKpi) =>
  aggregation === 'sum' && direction === 'up' && counters === null && (unit === 'count' || unit === 'money');

async function goalsReached(
  db: Reader,
  workspaceId: string,
  asked: readonly Asked[],
  { year, today }: { year: CompanyYear; today: LocalDate },
): Promise<FoundWin[]> {
  const month = periodOf(year, 'month', today).start;
  const days = daysBetween(month, today) < GRACE_DAYS ? [today, addDays(month, -1)] : [today];
  const wanted = days.flatMap((day) => asked.map(({ personId, calendar }) => ({ personId, calendar, day })));
  const lines = await goalLinesOfPeople(db, workspaceId, wanted);
  const found = new Map<string, FoundWin>();
  for (const [nth, { personId, calendar }] of wanted.entries()) {
    for (const line of lines[nth] ?? []) {
      const win = reachedBy(line, personId, calendar, today);
      const key = win && `${personId} ${aboutOf(win)} ${win.period.key}`;
      // The newer day comes first.
      if (win && key && !found.has(key)) found.set(key, win);
    }
  }
  return [...found.values()];
}

function reachedBy(
  line: GoalLine,
  personId: string,
  calendar: WorkCalendar,
  today: LocalDate,
): FoundWin | null {
  const { goal, kpi, period, actual, target } = line;
  const isLong = daysBetween(period.start, period.end) >= SHORTEST_GOAL_DAYS;
  if (goal.type !== 'cumulative' || kpi.direction !== 'up' || !isLong) return null;
  const kind = kindOf(reachedOf(actual, target));
  if (!kind) return null;
  // "Nearly" is worth a word while there is time to get there.
  if (kind === 'goal_near' && workingDays(addDays(today, 1), period.end, calendar) === 0) return null;
  const { id: goalId, currency } = goal;
  return {
    kind,
    personId,
    kpi: goal.kpi,
    goalId,
    period,
    currency,
    amount: actual,
    against: target,
    periods: null,
  };
}

type About = { kind: BestKind; kpis: readonly BookKpi[]; year: CompanyYear; today: LocalDate };
type Sum = DatedTotal<FactKey>;

/**
 * Their best weeks or months. Years of days are read only of those who are above what they did lately, which are few: for
 * thousands of people the others' would hold up everything else.
 */
async function bestsOf(
  db: Reader,
  workspaceId: string,
  asked: readonly Asked[],
  about: About,
): Promise<FoundWin[]> {
  const { kind, kpis, year, today } = about;
  const starts = startsLookedAt(year, kind, today);
  const periods = periodsInQuestion(year, kind, today);
  const read = async (
    subjectIds: readonly string[],
    keys: readonly FactKey[],
    from: readonly LocalDate[],
  ) => {
    const range = { from: from[0] ?? today, until: addDays(today, 1), starts: from };
    const sums = await weeklyTotals<FactKey>(db, workspaceId, { subjectIds, kpis: keys, ...range });
    return [...Map.groupBy(sums, (sum) => `${sum.subjectId} ${sum.kpi} ${sum.currency}`)];
  };
  const ids = asked.map(({ personId }) => personId);
  const recent = await read(
    ids,
    kpis.map(({ key }) => key),
    lately(kind, starts),
  );
  const promising = recent.filter(([, sums]) => periods.some((period) => isAbove(sums, period, kpis)));
  if (promising.length === 0) return [];
  const firsts = promising.flatMap(([, sums]) => sums[0] ?? []);
  const whose = [...new Set(firsts.map(({ subjectId }) => subjectId))];
  const histories = new Map(await read(whose, [...new Set(firsts.map(({ kpi }) => kpi))], starts));
  return promising.flatMap(([key]) => {
    const history = histories.get(key) ?? [];
    return periods.flatMap((period) => bestIn(history, period, kpis));
  });
}

/** Whether a period brought more than each of those before it; of an activity, more than a handful. */
function isAbove(sums: readonly Sum[], period: Period, kpis: readonly BookKpi[]): boolean {
  const kpi = kpis.find(({ key }) => key === sums[0]?.kpi);
  const amount = sums.find(({ start }) => start === period.start)?.amount ?? 0;
  const before = sums.filter(({ start }) => start < period.start).map((sum) => sum.amount);
  if (kpi?.class === 'activity' && amount < SMALLEST_ACTIVITY) return false;
  return amount > Math.max(0, ...before);
}

function bestIn(history: readonly Sum[], period: Period, kpis: readonly BookKpi[]): FoundWin[] {
  const [first] = history;
  if (!first || !isAbove(history, period, kpis)) return [];
  const { subjectId: personId, kpi, currency } = first;
  const byStart = new Map(history.map(({ start, amount }) => [start, amount]));
  const amount = byStart.get(period.start) ?? 0;
  const best = bestOf(amount, amountsBefore(byStart, period));
  if (!best) return [];
  const { before: against, periods } = best;
  return [{ kind: 'personal_best', personId, kpi, goalId: null, period, currency, amount, against, periods }];
}
