import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleLed } from '../../people/index.ts';
import { type Completion, completionOf } from '../rules/completion.ts';
import type { Course } from '../rules/course.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { type Given, givenOf, inOrder } from './given.ts';

/** A course that people of the caller's were given: how many of them did it, and how each stands. */
export type CourseOfTeam = { course: Course; completion: Completion; given: Given[] };

/** The courses of those whom the caller leads today, by name. Throws a UserError for whoever leads nobody. */
export async function teamCourses(context: Context, caller: Caller): Promise<CourseOfTeam[]> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  // Those below in the line: exactly whom 'courses.read' lets somebody above read.
  const led = await peopleLed(db, workspaceId, personId, localDateOf(clock.now(), zone));
  if (led.length === 0) throw new UserError((t) => t.courses.onlyLeaders);
  const ids = led.map(({ id }) => id);
  const given = await givenOf(context, db, workspaceId, await assignmentsOf(db, workspaceId, ids));
  const byCourse = Map.groupBy(given, ({ courseId }) => courseId);
  return [...byCourse.values()]
    .flatMap((all): CourseOfTeam[] => {
      const [first] = all;
      return first ? [{ course: first.course, completion: completionOf(all), given: inOrder(all) }] : [];
    })
    .sort((a, b) => a.course.name.localeCompare(b.course.name));
}
