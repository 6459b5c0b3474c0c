import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { type CompanyYear, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { catalogue, type Kpi } from '../../kpis/catalogue.ts';
import { isOwnKey, kpiBook } from '../../kpis/index.ts';
import { companyYear, type Person, personById, relationTo, type Team, teamsOf } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { goalPermissions } from '../permissions.ts';
import { goalPeriod, PERIOD_ORDER } from '../rules/goal-period.ts';
import { type CheckIn, checkInsOf } from '../store/check-ins.ts';
import { type Goal, goalsOn } from '../store/goals.ts';
import { type OpenProposals, openProposalsOf } from './contract/standing.ts';
import { type Waiting, waitingFor } from './contract/waiting.ts';
import { goalCalendar, teamGoalCalendar } from './goal-calendar.ts';
import { type GoalLine, goalLine } from './goal-line.ts';
import { seasonOfGoals } from './goal-season.ts';
import { readablePerson } from './readable-person.ts';
import { subjectTotals } from './subject-totals.ts';

/** What `/mygoals` answers. */
export type GoalsCard = {
  person: Person;
  isSelf: boolean;
  /** Who reads it. */
  readerId: string;
  /** The person's business date. */
  today: LocalDate;
  lines: GoalLine[];
  /** What waits for an answer about these goals. */
  open: OpenProposals;
  /** What the person said this week of these goals, by the goal's id; null where that is not for the reader. */
  checkIns: ReadonlyMap<string, CheckIn> | null;
  /** App Home asks under *Needs you* what is not said yet. */
  asksElsewhere?: boolean;
  /** In one's own card, for those who lead people: what waits for answers among them. */
  waiting: Waiting | null;
  /** Goals of the team the person belongs to and of those they lead. */
  teams: { team: Team; lines: GoalLine[] }[];
  /** Without goals of their own: this week's numbers, and who sets goals. */
  week: { numbers: { kpi: Kpi; amount: number; currency: string | null }[]; manager: Person | null } | null;
};

/**
 * A person's goals with their pace, for themselves or someone who leads them.
 * Throws a UserError for anyone else.
 */
export async function myGoals(context: Context, caller: Caller, personId: string): Promise<GoalsCard> {
  const { db } = context;
  const { workspaceId } = caller;
  const { person, today } = await readablePerson(context, caller, personId);
  const teams = await teamsOf(db, workspaceId, personId, today);
  const goals = await goalsOn(
    db,
    workspaceId,
    { personIds: [personId], teamIds: teams.map((team) => team.id) },
    today,
  );
  const year = await companyYear(db, workspaceId);
  const calendar = await goalCalendar(db, person, today);
  // Read once for all of them, and not where every goal is of the catalogue.
  const book = goals.some(({ kpi }) => isOwnKey(kpi)) ? await kpiBook(db, workspaceId) : undefined;
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  const lines = await linesOf(goals, 'personId', personId, calendar);
  return {
    person,
    isSelf: personId === caller.personId,
    readerId: caller.personId,
    today,
    lines,
    open: await openProposalsOf(db, workspaceId, goals),
    checkIns: await checkInsFor(),
    waiting: personId === caller.personId ? await waitingFor(context, caller) : null,
    teams: (
      await Promise.all(
        teams.map(async (team) => ({
          team,
          lines: await linesOf(goals, 'teamId', team.id, await teamGoalCalendar(db, team, today)),
        })),
      )
    ).filter((team) => team.lines.length > 0),
    week: lines.length > 0 ? null : await thisWeek(db, person, { year, today }),
  };

  /** Between the person and those above them, so not for every admin. */
  async function checkInsFor(): Promise<GoalsCard['checkIns']> {
    const relation = await relationTo(db, caller, { personId }, today);
    if (!isAllowed(goalPermissions['goals.read_check_in'], relation)) return null;
    const { start } = periodOf(year, 'week', today);
    return checkInsOf(
      db,
      workspaceId,
      lines.map(({ goal }) => goal.id),
      start,
    );
  }

  /** A person's days off are their own: a team's goal is measured by the team's calendar. */
  function linesOf(
    all: readonly Goal[],
    key: 'personId' | 'teamId',
    id: string,
    worked: WorkCalendar,
  ): Promise<GoalLine[]> {
    const mine = all
      .filter((goal) => (goal.subject as Record<string, string>)[key] === id)
      .sort(byPeriodThenKpi);
    const known = { seasonOf, ...(book ? { book } : {}) };
    return Promise.all(
      mine.map((goal) =>
        goalLine(db, workspaceId, goal, today, worked, goalPeriod(year, goal, today), known),
      ),
    );
  }
}

async function thisWeek(
  db: Reader,
  person: Person,
  { year, today }: { year: CompanyYear; today: LocalDate },
): Promise<GoalsCard['week']> {
  const { start } = periodOf(year, 'week', today);
  const range = { from: start, until: addDays(today, 1) };
  const sums = await subjectTotals(db, person.workspaceId, { personId: person.id }, range);
  const manager = person.managerId
    ? await personById(db, person.workspaceId, person.managerId, today)
    : undefined;
  return {
    numbers: catalogue.flatMap((kpi) =>
      sums
        .filter((sum) => sum.kpi === kpi.key && sum.amount !== 0)
        .map((sum) => ({ kpi, amount: sum.amount, currency: sum.currency })),
    ),
    manager: manager?.isActive ? manager : null,
  };
}

/** What the company counts for itself stands behind what comes with the product, the oldest first. */
function byPeriodThenKpi(a: Goal, b: Goal): number {
  const position = ({ kpi: key }: Goal) => {
    const place = catalogue.findIndex((kpi) => kpi.key === key);
    return place < 0 ? catalogue.length : place;
  };
  return PERIOD_ORDER[a.periodKind] - PERIOD_ORDER[b.periodKind] || position(a) - position(b);
}
