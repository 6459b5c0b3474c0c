import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';

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
  const merged = { workspaceId, from, into };
  await movePerson(trx, merged, 'course_assignment', ['person_id', 'assigned_by', 'settled_by']);
  await movePerson(trx, merged, 'course_attempt', ['person_id', 'entered_by']);
  await movePerson(trx, merged, 'course_enrolment', ['person_id', 'assigned_by']);
  await movePerson(trx, merged, 'course', ['created_by', 'ended_by']);
  await movePerson(trx, merged, 'course_programme', ['created_by', 'ended_by']);
  await movePerson(trx, merged, 'course_programme_version', ['made_by']);
};
