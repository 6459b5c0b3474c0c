import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database/open.ts';
import type { ImprovementPlanTable } from '../database/tables/improvement.ts';
import type { Outcome, Plan, PlanWord } from './rules/plan.ts';

/** The pair of a plan. */
export type Pair = Pick<Plan, 'personId' | 'managerId'>;

/** Keeps a new plan that is offered. False when this id is stored already: then nothing is written. */
export async function insertPlan(
  trx: Writer,
  workspaceId: string,
  { id, personId, managerId, offeredAt }: Pair & { id: string; offeredAt: Date },
): Promise<boolean> {
  const row = { workspace_id: workspaceId, id, person_id: personId, manager_id: managerId };
  const result = await trx
    .insertInto('improvement_plan')
    .values({ ...row, state: 'offered', offered_at: offeredAt.getTime() })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Moves a plan on from one state to another. False when it is in another by now: then nothing is written. */
export async function movePlan(
  trx: Writer,
  workspaceId: string,
  id: string,
  from: Plan['state'],
  to: { state: 'running' } | { state: 'dropped'; at: Date } | { state: 'ended'; outcome: Outcome; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('improvement_plan')
    .set({
      state: to.state,
      outcome: to.state === 'ended' ? to.outcome : null,
      ended_at: to.state === 'running' ? null : to.at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Lets a later manager read it. */
export async function shareRow(trx: Writer, workspaceId: string, id: string, withId: string): Promise<void> {
  await trx
    .updateTable('improvement_plan')
    .set({ shared_with: withId })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Null when the workspace has none with this id. */
export async function planById(db: Reader, workspaceId: string, id: string): Promise<Plan | null> {
  const row = await plans(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toPlan(row) : null;
}

/** Plans in which somebody has a part, or which were shown to them; newest first. */
export async function plansOf(db: Reader, workspaceId: string, personId: string): Promise<Plan[]> {
  const rows = await plans(db, workspaceId)
    .where((where) =>
      where.or([
        where('person_id', '=', personId),
        where('manager_id', '=', personId),
        where('shared_with', '=', personId),
      ]),
    )
    .orderBy('offered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toPlan);
}

/** What was said at a plan's checks, the latest check first. */
export async function wordsOf(db: Reader, workspaceId: string, planId: string): Promise<PlanWord[]> {
  const rows = await db
    .selectFrom('improvement_word')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('plan_id', '=', planId)
    .orderBy('check_on', 'desc')
    .orderBy('written_at')
    .execute();
  return rows.map((row) => ({ checkOn: row.check_on, authorId: row.author_id, text: row.text }));
}

/** Keeps what somebody says at a check; said again it takes the place of what they said before. */
export async function saveWord(
  trx: Writer,
  workspaceId: string,
  plan: Pair & { id: string },
  { checkOn, authorId, text }: PlanWord,
  at: Date,
): Promise<void> {
  const said = { text, written_at: at.getTime() };
  await trx
    .insertInto('improvement_word')
    .values({
      workspace_id: workspaceId,
      plan_id: plan.id,
      check_on: checkOn,
      author_id: authorId,
      person_id: plan.personId,
      manager_id: plan.managerId,
      ...said,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'plan_id', 'check_on', 'author_id']).doUpdateSet(said),
    )
    .execute();
}

const plans = (db: Reader, workspaceId: string) =>
  db.selectFrom('improvement_plan').selectAll().where('workspace_id', '=', workspaceId);

const instant = (at: number | null) => (at === null ? null : new Date(at));

function toPlan(row: Selectable<ImprovementPlanTable>): Plan {
  return {
    id: row.id,
    personId: row.person_id,
    managerId: row.manager_id,
    state: row.state,
    outcome: row.outcome,
    offeredAt: new Date(row.offered_at),
    endedAt: instant(row.ended_at),
    sharedWith: row.shared_with,
  };
}
