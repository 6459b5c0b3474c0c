import type { OnMerge } from '../../capability.ts';

/** In which columns people stand, by table. */
const COLUMNS = {
  course_assignment: ['person_id', 'assigned_by', 'settled_by'],
  course_attempt: ['person_id', 'entered_by'],
  course_enrolment: ['person_id', 'assigned_by'],
  course: ['created_by', 'ended_by'],
  course_programme: ['created_by', 'ended_by'],
  course_programme_version: ['made_by'],
} as const;

/**
 * What one was given, gave, settled or entered is the other's. Nobody has a course twice: where both have it, the one that
 * is done counts, else that of who stays; the other is out of the count as one that was waived.
 */
export const moveCourses: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  const rowsOf = (personId: string) =>
    trx
      .selectFrom('course_assignment')
      .select(['id', 'course_id', 'state'])
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', personId)
      .where('state', '<>', 'waived')
      .where('expired_on', 'is', null)
      .execute();
  const stays = new Map((await rowsOf(into)).map((row) => [row.course_id, row]));
  for (const theirs of await rowsOf(from)) {
    const own = stays.get(theirs.course_id);
    if (!own) continue;
    const surplus = theirs.state === 'done' && own.state !== 'done' ? own : theirs;
    await trx
      .updateTable('course_assignment')
      .set({ state: 'waived' })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', surplus.id)
      .execute();
  }
  for (const [table, columns] of Object.entries(COLUMNS)) {
    for (const column of columns) {
      await trx
        .updateTable(table as keyof typeof COLUMNS)
        .set({ [column]: into })
        .where('workspace_id', '=', workspaceId)
        .where(column as 'person_id', '=', from)
        .execute();
    }
  }
};
