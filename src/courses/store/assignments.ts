import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { CourseAssignmentTable } from '../../database/tables/courses.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../../promises/index.ts';
import type { Assignment } from '../rules/course.ts';

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

/** Certificates whose day of expiry comes before `before` and was not noticed yet; of these people, or of everybody. */
export async function expiringBefore(
  db: Reader,
  workspaceId: string,
  before: LocalDate,
  personIds: readonly string[] | 'everybody' = 'everybody',
): Promise<Assignment[]> {
  const select = () =>
    db
      .selectFrom('course_assignment')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('expires_on', 'is not', null)
      .where('expired_on', 'is', null)
      .where('expires_on', '<', before)
      .where('state', '=', 'done')
      .orderBy('expires_on')
      .orderBy('id');
  if (personIds === 'everybody') return (await select().execute()).map(toAssignment);
  const found: Assignment[] = [];
  for (const ids of inChunks(personIds)) {
    found.push(...(await select().where('person_id', 'in', ids).execute()).map(toAssignment));
  }
  return found;
}

const toAssignment = (row: Selectable<CourseAssignmentTable>): Assignment => ({
  id: row.id,
  courseId: row.course_id,
  personId: row.person_id,
  assignedBy: row.assigned_by,
  assignedOn: row.assigned_on,
  workingDays: row.working_days,
  startedOn: row.started_on,
  submittedOn: row.submitted_on,
  state: row.state as Assignment['state'],
  settledOn: row.settled_on,
  dueThen: row.due_then,
  nameThen: row.name_then,
  linkThen: row.link_then,
  expiresOn: row.expires_on,
  expiredOn: row.expired_on,
  evidence: row.evidence,
  reason: row.reason,
  // Written with a key of the book.
  kpi: row.kpi as FollowedKey | null,
});
