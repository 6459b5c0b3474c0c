import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import type { Assignment, Course } from '../rules/course.ts';
import { dueDate, type Standing, standingOf } from '../rules/due.ts';
import { allCourses } from '../store/courses.ts';

/** A course that somebody was given, as it stands today. */
export type Given = Assignment & {
  /** What is settled is called as it was then. */
  course: Course;
  person: Person;
  due: LocalDate;
  standing: Standing;
  /** The person's date and calendar. */
  today: LocalDate;
  calendar: WorkCalendar;
};

/** A programme's longest way, and a leave of half a year among it. */
const DAYS_AFTER = 450;

/** Assignments with their dates, in their order; in as many queries whatever their number. */
export async function givenOf(
  { clock }: Pick<Context, 'clock'>,
  db: Reader,
  workspaceId: string,
  assignments: readonly Assignment[],
): Promise<Given[]> {
  if (assignments.length === 0) return [];
  const now = clock.now();
  const ids = assignments.map(({ personId }) => personId);
  const people = await peopleByIds(db, workspaceId, ids, localDateOf(now, 'UTC'));
  const days = assignments.map(({ assignedOn }) => assignedOn).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const range = { from: first, until: addDays(last, DAYS_AFTER) };
  // Whoever is not here yet, or left, has the date that the days themselves say.
  const workers = people.map((person) => ({ ...person, startedOn: null, endedOn: null }));
  const calendars = await workCalendarsOf(db, workspaceId, workers, range);
  const courses = new Map((await allCourses(db, workspaceId)).map((course) => [course.id, course]));
  const known = new Map(people.map((person) => [person.id, person]));
  return assignments.flatMap((assignment): Given[] => {
    const [person, current] = [known.get(assignment.personId), courses.get(assignment.courseId)];
    if (!person || !current) return [];
    const { nameThen, linkThen } = assignment;
    const course = { ...current, name: nameThen ?? current.name, link: linkThen ?? current.link };
    const calendar = calendars.get(person.id) ?? person.workWeek;
    const today = localDateOf(now, person.zone);
    const due = dueDate(assignment, calendar);
    const standing = standingOf(assignment, due, today);
    return [{ ...assignment, course, person, due, standing, today, calendar }];
  });
}

const RANK: Readonly<Record<Standing, number>> = {
  overdue: 0,
  expired: 1,
  started: 2,
  assigned: 2,
  done: 3,
  waived: 4,
};

/** Overdue before open before what is settled; the open ones by their dates, the settled ones the last first. */
export function inOrder(given: readonly Given[]): Given[] {
  return given.toSorted((a, b) => {
    const byStanding = RANK[a.standing] - RANK[b.standing];
    if (byStanding !== 0) return byStanding;
    if (a.settledOn !== null && b.settledOn !== null) return b.settledOn.localeCompare(a.settledOn);
    return a.due.localeCompare(b.due) || a.course.name.localeCompare(b.course.name);
  });
}
