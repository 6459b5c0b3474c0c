import type { Reader } from '../../database/open.ts';
import {
  type CountedGoal,
  type GoalRelevance,
  goalPeriod,
  goalsByIdOnDays,
  heldGoal,
  isCounted,
  type PurposeGoal,
} from '../../goals/index.ts';
import { middleOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { allTeams, companyYear } from '../../people/index.ts';
import { liesInside } from '../rules/fits.ts';
import { goalKey, MOST_LEVELS, type ParentKey, parentsOn } from '../rules/links.ts';
import { readParent } from '../rules/parent-key.ts';
import { linksOf } from '../store/links.ts';
import { type Objective, type ObjectiveNumber, objectivesById } from '../store/objectives.ts';
import { possibleParents } from './possible-parents.ts';

/** A step of the line from a goal up to what the company wants. */
export type Step = { note: string } & (
  | { goal: CountedGoal; team: string }
  /** The number is null once the objective is no longer measured by it. */
  | { objective: Objective; number: ObjectiveNumber | null }
);

/** What a goal is part of on a day, and what that is part of, up to the company's objective. */
export async function lineOfGoal(
  db: Reader,
  workspaceId: string,
  goalId: string,
  day: LocalDate,
): Promise<Step[]> {
  const steps: Step[] = [];
  const seen = new Set([goalKey(goalId)]);
  let at = goalId;
  while (steps.length < MOST_LEVELS) {
    const links = await linksOf(db, workspaceId, [at]);
    const key = parentsOn(links, day).get(goalKey(at));
    if (key === undefined || seen.has(key)) return steps;
    seen.add(key);
    const note = links.findLast(({ parent }) => parent === key)?.note ?? '';
    const step = await stepTo(db, workspaceId, key, day);
    if (!step) return steps;
    steps.push({ ...step, note });
    if (!('goal' in step)) return steps;
    at = step.goal.id;
  }
  return steps;
}

type Found = { goal: CountedGoal; team: string } | { objective: Objective; number: ObjectiveNumber | null };

async function stepTo(
  db: Reader,
  workspaceId: string,
  key: ParentKey,
  day: LocalDate,
): Promise<Found | null> {
  const parent = readParent(key);
  if (!parent) return null;
  if ('objectiveId' in parent) {
    const [objective] = await objectivesById(db, workspaceId, [parent.objectiveId]);
    if (!objective) return null;
    return { objective, number: objective.numbers.find(({ kpi }) => kpi === parent.kpi) ?? null };
  }
  const goal = (await goalsByIdOnDays(db, workspaceId, [parent.goalId], [day]))[0]?.[0];
  if (!goal || !isCounted(goal)) return null;
  const teams = await allTeams(db, workspaceId, day);
  const teamId = 'teamId' in goal.subject ? goal.subject.teamId : '';
  return { goal, team: teams.find(({ id }) => id === teamId)?.name ?? '' };
}

/**
 * How a goal about to be set stands to what the company wants (domain.md §2.1, R); null where there is nothing that it could
 * be part of.
 */
export async function relevanceOf(
  db: Reader,
  workspaceId: string,
  wanted: PurposeGoal,
): Promise<GoalRelevance | null> {
  const day = middleOf(wanted.period);
  const before = await heldGoal(db, workspaceId, wanted);
  const step = before && (await lineOfGoal(db, workspaceId, before.id, day))[0];
  if (!step) {
    const parents = await possibleParents(db, workspaceId, wanted);
    return parents.some((parent) => 'objective' in parent) ? 'unlinked' : null;
  }
  if ('goal' in step) {
    const of = goalPeriod(await companyYear(db, workspaceId), step.goal, day);
    return liesInside(wanted.period, of) ? 'linked' : 'outside';
  }
  if (step.objective.closedAt !== null) return 'closed';
  return liesInside(wanted.period, step.objective.period) ? 'linked' : 'outside';
}
