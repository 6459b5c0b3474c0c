import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Step } from '../rules/targets/milestone.ts';

/** A step of a goal, in its place from 0; who said that it is done, null while it is open. */
export type GoalStep = Step & { position: number; title: string; doneBy: string | null };

/** Stores the steps of a new goal, in their order. */
export async function insertSteps(
  trx: Writer,
  workspaceId: string,
  goalId: string,
  steps: readonly { title: string; weight: number; due: LocalDate }[],
  at: number,
): Promise<void> {
  await trx
    .insertInto('goal_step')
    .values(
      steps.map(({ title, weight, due }, position) => ({
        workspace_id: workspaceId,
        goal_id: goalId,
        position,
        title,
        weight,
        due,
        done_on: null,
        done_by: null,
        created_at: at,
      })),
    )
    .execute();
}

/** The steps of these goals, each in their order, by the goal's id. */
export async function stepsOf(
  db: Reader,
  workspaceId: string,
  goalIds: readonly string[],
): Promise<ReadonlyMap<string, GoalStep[]>> {
  const found: [goalId: string, step: GoalStep][] = [];
  for (const ids of inChunks(goalIds)) {
    const rows = await db
      .selectFrom('goal_step')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('goal_id', 'in', ids)
      .orderBy('position')
      .execute();
    for (const { goal_id, position, title, weight, due, done_on, done_by } of rows) {
      found.push([goal_id, { position, title, weight, due, doneOn: done_on, doneBy: done_by }]);
    }
  }
  return new Map([...Map.groupBy(found, ([id]) => id)].map(([id, own]) => [id, own.map(([, step]) => step)]));
}

/** Says that a step is done, or with null that it is open again. False when it stood like that already. */
export async function markStep(
  trx: Writer,
  workspaceId: string,
  { goalId, position }: { goalId: string; position: number },
  done: { on: LocalDate; by: string } | null,
): Promise<boolean> {
  const result = await trx
    .updateTable('goal_step')
    .set({ done_on: done?.on ?? null, done_by: done?.by ?? null })
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', goalId)
    .where('position', '=', position)
    .where('done_on', done ? 'is' : 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What one said is done, the other did: they are one. */
export async function moveSteps(
  trx: Writer,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await trx
    .updateTable('goal_step')
    .set({ done_by: into })
    .where('workspace_id', '=', workspaceId)
    .where('done_by', '=', from)
    .execute();
}
