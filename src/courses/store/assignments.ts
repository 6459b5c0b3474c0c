import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { CourseAssignmentTable } from '../../database/tables/courses.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../../promises/index.ts';
import type { Assignment } from '../rules/course.ts';

type NewAssignment = Pick<
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

/** One by its id; null when there is none. */
export async function assignmentById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<Assignment | null> {
  const row = await db
    .selectFrom('course_assignment')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toAssignment(row) : null;
}

/** What these people were given, the oldest first; with a state only those in it. */
export async function assignmentsOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  state?: Assignment['state'],
): Promise<Assignment[]> {
  const found: Assignment[] = [];
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('course_assignment')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .orderBy('assigned_on')
      .orderBy('id')
      .execute();
    found.push(...rows.map(toAssignment));
  }
  return found;
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
};

/** Settles an open one. Returns whether it was open. */
export async function settleAssignment(
  trx: Writer,
  workspaceId: string,
  id: string,
  settled: Settled,
): Promise<boolean> {
  const result = await trx
    .updateTable('course_assignment')
    .set({
      state: settled.state,
      settled_on: settled.on,
      settled_by: settled.by,
      settled_at: settled.at.getTime(),
      due_then: settled.due,
      evidence: settled.evidence,
      reason: settled.reason,
      kpi: settled.kpi,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

const toAssignment = (row: Selectable<CourseAssignmentTable>): Assignment => ({
  id: row.id,
  courseId: row.course_id,
  personId: row.person_id,
  assignedBy: row.assigned_by,
  assignedOn: row.assigned_on,
  workingDays: row.working_days,
  state: row.state as Assignment['state'],
  settledOn: row.settled_on,
  dueThen: row.due_then,
  evidence: row.evidence,
  reason: row.reason,
  // Written with a key of the book.
  kpi: row.kpi as FollowedKey | null,
});
