import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Assignment, Course } from './course.ts';

/** So long a gap rests after it was said, and while something is done about it: skills move slowly. */
export const GAP_WEEKS = 4;
export const GAP_DAYS = 28;

type Taken = Pick<Assignment, 'courseId' | 'state' | 'assignedOn' | 'settledOn' | 'expiredOn'>;

/**
 * What there is for a gap in a skill: a course for it that runs and that the person has not had, or none. Null while they are
 * at one for it, and for four weeks after one: it has to show first.
 */
export function offerFor(
  skill: string,
  courses: readonly Course[],
  given: readonly Taken[],
  today: LocalDate,
): { courseId: string | null } | null {
  const fitting = courses.filter((course) => course.skill === skill);
  const had = new Map(
    given
      .filter(({ state, expiredOn }) => state !== 'waived' && expiredOn === null)
      .map((each) => [each.courseId, each]),
  );
  const lately = addDays(today, -GAP_DAYS);
  const isAtOne = fitting.some(({ id }) => {
    const taken = had.get(id);
    return taken && (taken.state === 'open' || (taken.settledOn ?? '') > lately);
  });
  if (isAtOne) return null;
  return { courseId: fitting.find(({ id, isEnded }) => !isEnded && !had.has(id))?.id ?? null };
}
