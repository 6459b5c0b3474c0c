import type { Reader } from '../../database/open.ts';
import {
  type CountedGoal,
  type GoalSubject,
  goalPeriod,
  goalsOn,
  isCounted,
  type PurposeGoal,
} from '../../goals/index.ts';
import { middleOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { companyYear, managerIdsOfTeams, teamById, teamsOf } from '../../people/index.ts';
import { liesInside } from '../rules/fits.ts';
import { goalKey, type ParentKey } from '../rules/links.ts';
import { numberKey } from '../rules/parent-key.ts';
import { type Objective, type ObjectiveNumber, objectivesEndingAfter } from '../store/objectives.ts';

/** What a goal may be part of, in the period that the goal lies in. */
export type PossibleParent = {
  key: ParentKey;
  period: Period;
  /** It counts the same KPI, so that the goal's number is added up. */
  isSame: boolean;
  /** Until when it holds; null: for good. */
  until: LocalDate | null;
} & ({ objective: Objective; number: ObjectiveNumber } | { team: string; goal: CountedGoal });

/**
 * What a goal may be part of: numbers of running objectives, and goals of the teams that the person belongs to, or that the
 * team's managers belong to. Those that count the same come first; never the goal itself.
 */
export async function possibleParents(
  db: Reader,
  workspaceId: string,
  { subject, kpi, period }: PurposeGoal,
): Promise<PossibleParent[]> {
  const middle = middleOf(period);
  const year = await companyYear(db, workspaceId);
  const objectives = (await objectivesEndingAfter(db, workspaceId, middle)).filter(
    (objective) => objective.closedAt === null && liesInside(period, objective.period),
  );
  const ofObjectives = objectives.flatMap((objective): PossibleParent[] =>
    objective.numbers.map((number) => ({
      key: numberKey(objective.id, number.kpi),
      period: objective.period,
      isSame: number.kpi === kpi,
      until: objective.period.end,
      objective,
      number,
    })),
  );
  const teams = await teamsAround(db, workspaceId, subject, middle);
  const goals = await goalsOn(db, workspaceId, { teamIds: teams.map(({ id }) => id) }, middle);
  const ofTeams = goals.filter(isCounted).flatMap((goal): PossibleParent[] => {
    const teamId = 'teamId' in goal.subject ? goal.subject.teamId : '';
    const of = goalPeriod(year, goal, middle);
    const isItself = 'teamId' in subject && subject.teamId === teamId;
    if (isItself || !liesInside(period, of)) return [];
    const team = teams.find(({ id }) => id === teamId)?.name ?? '';
    const until = goal.periodKind === 'range' ? of.end : goal.validTo;
    return [{ key: goalKey(goal.id), period: of, isSame: goal.kpi === kpi, until, team, goal }];
  });
  // A person's own team stands nearer than the company.
  const all = 'personId' in subject ? [...ofTeams, ...ofObjectives] : [...ofObjectives, ...ofTeams];
  return all.sort((a, b) => Number(b.isSame) - Number(a.isSame));
}

async function teamsAround(db: Reader, workspaceId: string, subject: GoalSubject, date: LocalDate) {
  if ('personId' in subject) return teamsOf(db, workspaceId, subject.personId, date);
  if (!(await teamById(db, workspaceId, subject.teamId, date))) return [];
  const managers = await managerIdsOfTeams(db, workspaceId, [subject.teamId], date);
  const above = await Promise.all(managers.map((id) => teamsOf(db, workspaceId, id, date)));
  return [...new Map(above.flat().map((team) => [team.id, team])).values()].filter(
    ({ id }) => id !== subject.teamId,
  );
}
