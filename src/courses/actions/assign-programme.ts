import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { holdWorkspace, nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { allCourses } from '../store/courses.ts';
import { enrolmentsOf, insertEnrolment } from '../store/enrolments.ts';
import { allProgrammes } from '../store/programmes.ts';
import type { Assigned } from './assign.ts';
import { give, tell } from './give.ts';
import { peopleMeant, type Whom } from './whom.ts';

/** To somebody who was given a programme. Period: the enrolment's id. */
export const ENROLLED = 'courses.enrolled.v1';

/**
 * Gives people a programme as it is today, each of its courses due so many of their working days from now, and tells them
 * once. A course that somebody has already stays as it is, and counts. Throws a UserError under the field that is wrong; then
 * nobody is given it.
 */
export async function assignProgramme(
  context: Context,
  caller: Caller,
  { programmeId, ...whom }: Whom & { programmeId: string },
): Promise<Assigned> {
  const { db, clock } = context;
  const { workspaceId, personId: assignedBy } = caller;
  const programme = (await allProgrammes(db, workspaceId)).find(({ id }) => id === programmeId);
  const running = new Set(
    (await allCourses(db, workspaceId)).filter(({ isEnded }) => !isEnded).map(({ id }) => id),
  );
  const steps = programme?.steps.filter(({ courseId }) => running.has(courseId)) ?? [];
  if (!programme || programme.isEnded || steps.length === 0) {
    throw new UserError((t) => t.programmes.gone, 'course');
  }
  const people = await peopleMeant(context, caller, whom);
  const now = clock.now();
  const drafts: { person: Person; id: string; dueAt: Date }[] = [];
  for (const person of people) {
    drafts.push({ person, id: context.newId(), dueAt: await nextAtWork(db, person, now) });
  }
  const begun: Person[] = [];
  await perform(context, caller, async (trx) => {
    // Two who give the same programme at once.
    await holdWorkspace(trx, workspaceId);
    const had = await enrolmentsOf(
      trx,
      workspaceId,
      people.map(({ id }) => id),
    );
    for (const { person, id, dueAt } of drafts) {
      const { id: personId, zone } = person;
      if (had.some((each) => each.personId === personId && each.programmeId === programmeId)) continue;
      const startedOn = localDateOf(now, zone);
      const { version } = programme;
      await insertEnrolment(
        trx,
        workspaceId,
        { id, programmeId, version, personId, assignedBy, startedOn },
        now,
      );
      for (const { courseId, workingDays } of steps) {
        const step = { id: context.newId(), courseId, personId, assignedBy, assignedOn: startedOn };
        await give(trx, context, workspaceId, { ...step, workingDays }, caller);
      }
      await writeAudit(trx, context, workspaceId, [
        {
          ...{ actorId: assignedBy, source: caller.source, action: 'course_programme.assigned' },
          ...{ subjectKind: 'course_enrolment', subjectId: id, detail: { programmeId, version, personId } },
        },
      ]);
      begun.push(person);
      await tell(trx, context, person, { kind: ENROLLED, period: id, params: { enrolmentId: id } }, dueAt);
    }
  });
  return { name: programme.name, people: begun, already: people.length - begun.length };
}
