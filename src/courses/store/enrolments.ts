import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { CourseEnrolmentTable } from '../../database/tables/courses.ts';
import type { Enrolment } from '../rules/programme.ts';

/** Gives somebody a programme by a version of it. */
export async function insertEnrolment(
  trx: Writer,
  workspaceId: string,
  { id, programmeId, version, personId, assignedBy, startedOn }: Enrolment,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('course_enrolment')
    .values({
      workspace_id: workspaceId,
      id,
      programme_id: programmeId,
      version,
      person_id: personId,
      assigned_by: assignedBy,
      started_on: startedOn,
      assigned_at: at.getTime(),
    })
    .execute();
}

/** Which programmes these people were given, the first one first. Of two who were merged one programme may be there twice. */
export async function enrolmentsOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<Enrolment[]> {
  const found: Enrolment[] = [];
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('course_enrolment')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .orderBy('assigned_at')
      .orderBy('id')
      .execute();
    found.push(...rows.map(toEnrolment));
  }
  return found;
}

/** One by its id; null when there is none. */
export async function enrolmentById(db: Reader, workspaceId: string, id: string): Promise<Enrolment | null> {
  const row = await db
    .selectFrom('course_enrolment')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toEnrolment(row) : null;
}

const toEnrolment = (row: Selectable<CourseEnrolmentTable>): Enrolment => ({
  id: row.id,
  programmeId: row.programme_id,
  version: row.version,
  personId: row.person_id,
  assignedBy: row.assigned_by,
  startedOn: row.started_on,
});
