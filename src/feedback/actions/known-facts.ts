import type { Caller } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { wonDeals } from '../../deals/index.ts';
import {
  type GoalLine,
  goalCalendar,
  goalLine,
  goalPeriod,
  goalsOn,
  isCounted,
  PERIOD_ORDER,
} from '../../goals/index.ts';
import { goalPermissions } from '../../goals/permissions.ts';
import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { catalogue, type Kpi, type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import { totals } from '../../kpis/index.ts';
import { companyYear, type Person, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';

/** A few true things about someone to start from. Numbers are those of days that are over. */
export type KnownFacts = {
  lastWeek: Period;
  /** What they did in that week, the most telling first. */
  counts: { kpi: Kpi; amount: number }[];
  /** How the longest goals stand. */
  goals: GoalLine[];
  /** Won since that week began, largest first. */
  won: { customer: string | null; amount: number | null; currency: string }[];
};

/** What people do, by how much it tells about a week. */
const TELLING: readonly KpiKey[] = [
  'calls',
  'meetings_held',
  'demos',
  'proposals',
  'meetings_booked',
  'qualified_leads',
  'emails',
];
const MOST_COUNTS = 4;
const MOST_GOALS = 2;
const MOST_WON = 2;

/**
 * What the caller may see of a person: whoever may read their goals all of it, a teammate what stands in the team's
 * card (figures and wins). Null for anyone else, and when nothing is known.
 */
export async function knownFacts(
  db: Reader,
  caller: Caller,
  person: Person,
  today: LocalDate,
): Promise<KnownFacts | null> {
  const relation = await relationTo(db, caller, { personId: person.id }, today);
  const seesGoals = isAllowed(goalPermissions['goals.read'], relation);
  if (!seesGoals && !relation.isTeammate) return null;
  const year = await companyYear(db, person.workspaceId);
  const lastWeek = periodAway(year, periodOf(year, 'week', today), -1);
  const facts = {
    lastWeek,
    counts: await countsOf(db, person, lastWeek),
    goals: seesGoals ? await goalsOf(db, year, person, today) : [],
    won: await wonBy(db, person, { from: lastWeek.start, until: today }),
  };
  const isEmpty = facts.counts.length + facts.goals.length + facts.won.length === 0;
  return isEmpty ? null : facts;
}

async function countsOf(db: Reader, person: Person, { start, end }: Period): Promise<KnownFacts['counts']> {
  const range = { subjectIds: [person.id], kpis: TELLING, from: start, until: end };
  const sums = await totals(db, person.workspaceId, range);
  return TELLING.flatMap((key) => {
    const amount = sums.filter((sum) => sum.kpi === key).reduce((sum, total) => sum + total.amount, 0);
    return amount > 0 ? [{ kpi: kpiByKey(key), amount }] : [];
  }).slice(0, MOST_COUNTS);
}

/** As of yesterday's end; a period that began today has nothing to tell. */
async function goalsOf(db: Reader, year: CompanyYear, person: Person, today: LocalDate): Promise<GoalLine[]> {
  const position = (kpi: string) => catalogue.findIndex(({ key }) => key === kpi);
  const goals = (await goalsOn(db, person.workspaceId, { personIds: [person.id] }, today))
    .filter(isCounted)
    .filter((goal) => goalPeriod(year, goal, today).start < today)
    .sort(
      (a, b) => PERIOD_ORDER[b.periodKind] - PERIOD_ORDER[a.periodKind] || position(b.kpi) - position(a.kpi),
    )
    .slice(0, MOST_GOALS);
  if (goals.length === 0) return [];
  const calendar = await goalCalendar(db, person, today);
  const yesterday = addDays(today, -1);
  return Promise.all(
    goals.map((goal) =>
      goalLine(db, person.workspaceId, goal, yesterday, calendar, goalPeriod(year, goal, today)),
    ),
  );
}

async function wonBy(
  db: Reader,
  person: Person,
  range: { from: LocalDate; until: LocalDate },
): Promise<KnownFacts['won']> {
  const deals = await wonDeals(db, person.workspaceId, { ownerIds: [person.id], ...range });
  return deals
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .slice(0, MOST_WON)
    .map(({ customer, amount, currency }) => ({ customer, amount, currency }));
}
