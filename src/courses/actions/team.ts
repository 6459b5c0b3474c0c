import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleLed } from '../../people/index.ts';
import { type Completion, completionOf, withoutRenewed } from '../rules/completion.ts';
import type { Course } from '../rules/course.ts';
import type { Programme } from '../rules/programme.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';
import { allProgrammes } from '../store/programmes.ts';
import { type Given, givenOf, inOrder } from './given.ts';
import { type OwnProgramme, programmesOf } from './programmes.ts';

/** A course that people of the caller's were given: how many of them did it, and how each stands. */
export type CourseOfTeam = { course: Course; completion: Completion; given: Given[] };

/** A programme that some of them have: who is how far, those who are not through first. */
export type ProgrammeOfTeam = { programme: Programme; own: OwnProgramme[] };

export type TeamCourses = { programmes: ProgrammeOfTeam[]; courses: CourseOfTeam[] };

/** The courses of those whom the caller leads today, by name. Throws a UserError for whoever leads nobody. */
export async function teamCourses(context: Context, caller: Caller): Promise<TeamCourses> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  // Those below in the line: exactly whom 'courses.read' lets somebody above read.
  const led = await peopleLed(db, workspaceId, personId, localDateOf(clock.now(), zone));
  if (led.length === 0) throw new UserError((t) => t.courses.onlyLeaders);
  const ids = led.map(({ id }) => id);
  const given = await givenOf(context, db, workspaceId, await assignmentsOf(db, workspaceId, ids));
  const byCourse = Map.groupBy(withoutRenewed(given), ({ courseId }) => courseId);
  const byProgramme = Map.groupBy(
    await programmesOf(context, workspaceId, ids, given),
    ({ enrolment }) => enrolment.programmeId,
  );
  const far = ({ progress: { done, of } }: OwnProgramme) => (of === 0 ? 1 : done / of);
  return {
    programmes: (await allProgrammes(db, workspaceId)).flatMap((programme) => {
      const own = byProgramme.get(programme.id) ?? [];
      return own.length > 0 ? [{ programme, own: own.toSorted((a, b) => far(a) - far(b)) }] : [];
    }),
    courses: (await allCourses(db, workspaceId)).flatMap((course) => {
      const all = byCourse.get(course.id);
      return all ? [{ course, completion: completionOf(all), given: inOrder(all) }] : [];
    }),
  };
}
