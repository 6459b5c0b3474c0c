import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../../promises/index.ts';
import type { Assignment } from '../rules/course.ts';

export type NewAssignment = Pick<
  Assignment,
  'id' | 'courseId' | 'personId' | 'assignedBy' | 'assignedOn' | 'workingDays'
>;

/** Gives somebody a course. Returns whether they did not have it yet: open or done, nobody has it twice. */
export async function insertAssignment(
  trx: Writer,
  workspaceId: string,
  assignment: NewAssignment,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('course_assignment')
    .values({
      workspace_id: workspaceId,
      id: assignment.id,
      course_id: assignment.courseId,
      person_id: assignment.personId,
      assigned_by: assignment.assignedBy,
      assigned_on: assignment.assignedOn,
      assigned_at: at.getTime(),
      working_days: assignment.workingDays,
      state: 'open',
      evidence: '',
      reason: '',
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** It was begun on a day. Returns whether it was open and not begun yet. */
export async function startAssignment(
  trx: Writer,
  workspaceId: string,
  id: string,
  on: LocalDate,
): Promise<boolean> {
  const result = await openOne(trx, workspaceId, id)
    .set({ started_on: on })
    .where('started_on', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Its person waits for a score since a day. Returns whether it was open. */
export async function submitAssignment(
  trx: Writer,
  workspaceId: string,
  id: string,
  { on, evidence, kpi }: { on: LocalDate; evidence: string; kpi: FollowedKey | null },
): Promise<boolean> {
  const result = await openOne(trx, workspaceId, id)
    .set(({ fn, ref, val }) => ({
      submitted_on: on,
      started_on: fn.coalesce(ref('started_on'), val(on)),
      evidence,
      kpi,
    }))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Nobody waits for a score any more: it was too low. */
export async function awaitAnotherScore(trx: Writer, workspaceId: string, id: string): Promise<void> {
  await openOne(trx, workspaceId, id).set({ submitted_on: null }).execute();
}

/** How one is settled: done with what shows it, or waived with a reason. */
export type Settled = {
  state: 'done' | 'waived';
  on: LocalDate;
  by: string;
  at: Date;
  due: LocalDate;
  evidence: string;
  reason: string;
  kpi: FollowedKey | null;
  /** From when on its certificate does not count any more. */
  expiresOn?: LocalDate | null;
};

/** Settles an open one, as its course is called at that moment. Returns whether it was open. */
export async function settleAssignment(
  trx: Writer,
  workspaceId: string,
  id: string,
  settled: Settled,
): Promise<boolean> {
  const result = await openOne(trx, workspaceId, id)
    .set(({ selectFrom }) => {
      const course = selectFrom('course')
        .whereRef('course.workspace_id', '=', 'course_assignment.workspace_id')
        .whereRef('course.id', '=', 'course_assignment.course_id');
      return {
        state: settled.state,
        settled_on: settled.on,
        settled_by: settled.by,
        settled_at: settled.at.getTime(),
        submitted_on: null,
        due_then: settled.due,
        name_then: course.select('course.name'),
        link_then: course.select('course.link'),
        expires_on: settled.expiresOn ?? null,
        evidence: settled.evidence,
        reason: settled.reason,
        kpi: settled.kpi,
      };
    })
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** A certificate was passed anew before it expired. */
export async function prolongAssignment(
  trx: Writer,
  workspaceId: string,
  id: string,
  expiresOn: LocalDate,
): Promise<void> {
  await trx
    .updateTable('course_assignment')
    .set({ expires_on: expiresOn })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Its certificate is over: it may be given again. Returns whether that was not noticed yet. */
export async function expireAssignment(
  trx: Writer,
  workspaceId: string,
  { id, expiresOn }: Pick<Assignment, 'id' | 'expiresOn'>,
  on: LocalDate,
): Promise<boolean> {
  const result = await trx
    .updateTable('course_assignment')
    .set({ expired_on: on })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('expired_on', 'is', null)
    // Not one that was prolonged meanwhile.
    .where('expires_on', '=', expiresOn)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

const openOne = (trx: Writer, workspaceId: string, id: string) =>
  trx
    .updateTable('course_assignment')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'open');
