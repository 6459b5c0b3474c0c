import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import type { Target } from '../rules/targets/types.ts';
import type { GoalSubject } from './goals.ts';

/** For whom, of what and how often; `title`: what steps lead to. */
type GoalOf = { subject: GoalSubject; kpi: FactKey; periodKind: PeriodKind; title?: string };

/** A version about to be stored; a null target ends the goal. It adds up unless another type is given. */
export type NewGoalVersion = Partial<Pick<Target, 'type' | 'start' | 'upper'>> & {
  validFrom: LocalDate;
  validTo: LocalDate | null;
  target: number | null;
  currency: string | null;
  authorId: string | null;
  reason: string;
};

/** Stores a new version of a subject's goal for a KPI and period kind, and the goal itself when it is the first. */
export async function addGoalVersion(
  trx: Writer,
  workspaceId: string,
  goal: GoalOf,
  version: NewGoalVersion,
  made: { newId(): string; at: number },
): Promise<{ goalId: string; version: number }> {
  const goalId =
    (await findGoalId(trx, workspaceId, goal)) ??
    (await insertGoal(trx, workspaceId, goal, made.newId(), made.at));
  const last = await trx
    .selectFrom('goal_version')
    .select((select) => select.fn.max('version').as('version'))
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  const next = Number(last?.version ?? 0) + 1;
  await trx
    .insertInto('goal_version')
    .values({
      workspace_id: workspaceId,
      goal_id: goalId,
      version: next,
      valid_from: version.validFrom,
      valid_to: version.validTo,
      target: version.target,
      type: version.type ?? 'cumulative',
      start_value: version.start ?? null,
      upper: version.upper ?? null,
      currency: version.currency,
      author_id: version.authorId,
      reason: version.reason,
      recorded_at: made.at,
    })
    .execute();
  return { goalId, version: next };
}

/** Whether a goal had this number for exactly this time in any of its versions, of the same type. */
export async function hadVersion(
  db: Reader,
  workspaceId: string,
  goal: GoalOf,
  version: Target & Pick<NewGoalVersion, 'validFrom' | 'validTo'>,
): Promise<boolean> {
  const goalId = await findGoalId(db, workspaceId, goal);
  if (goalId === undefined) return false;
  const row = await db
    .selectFrom('goal_version')
    .select('version')
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', goalId)
    .where('valid_from', '=', version.validFrom)
    .where('valid_to', version.validTo === null ? 'is' : '=', version.validTo)
    .where('target', '=', version.target)
    .where('type', '=', version.type)
    .where('start_value', version.start === null ? 'is' : '=', version.start)
    .where('upper', version.upper === null ? 'is' : '=', version.upper)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives goals, with all their versions, to another person, who has none for the same. */
export async function moveGoals(
  trx: Writer,
  workspaceId: string,
  goalIds: readonly string[],
  personId: string,
) {
  if (goalIds.length === 0) return;
  await trx
    .updateTable('goal')
    .set({ person_id: personId })
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', goalIds)
    .execute();
}

async function findGoalId(db: Reader, workspaceId: string, goal: GoalOf): Promise<string | undefined> {
  const row = await db
    .selectFrom('goal')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('kpi', '=', goal.kpi)
    .where('period_kind', '=', goal.periodKind)
    .where((where) =>
      'personId' in goal.subject
        ? where('person_id', '=', goal.subject.personId)
        : where('team_id', '=', goal.subject.teamId),
    )
    .executeTakeFirst();
  return row?.id;
}

async function insertGoal(
  trx: Writer,
  workspaceId: string,
  goal: GoalOf,
  id: string,
  at: number,
): Promise<string> {
  await trx
    .insertInto('goal')
    .values({
      workspace_id: workspaceId,
      id,
      person_id: 'personId' in goal.subject ? goal.subject.personId : null,
      team_id: 'teamId' in goal.subject ? goal.subject.teamId : null,
      kpi: goal.kpi,
      period_kind: goal.periodKind,
      created_at: at,
      title: goal.title ?? null,
    })
    .execute();
  return id;
}
