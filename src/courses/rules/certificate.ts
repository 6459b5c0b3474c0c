import { addDays, addMonths, type LocalDate } from '../../kernel/date.ts';
import type { Assignment, Course } from './course.ts';

/** From which score a certificate is passed, in percent, and for how many months it is valid then. */
export type Certificate = { passMark: number; months: number };

/** domain.md §9. */
export const USUAL_PASS_MARK = 80;
export const USUAL_MONTHS = 12;
/** Ten years. */
export const MOST_MONTHS = 120;
/** So many days before it expires its person hears of it, and may be scored anew. */
export const RENEW_DAYS = 30;

/** Whether a score is enough: the pass mark itself is. */
export const isPassed = ({ score, passMark }: { score: number; passMark: number }): boolean =>
  score >= passMark;

/** From which day on a certificate that was passed on a day does not count any more. */
export const expiryOf = (passedOn: LocalDate, months: number): LocalDate => addMonths(passedOn, months);

type Dated = Pick<Assignment, 'state' | 'expiresOn'>;

/** Whether a certificate is over; from its day of expiry on. */
export const isExpired = ({ state, expiresOn }: Dated, today: LocalDate): boolean =>
  state === 'done' && expiresOn !== null && expiresOn <= today;

/** Whether a certificate still counts, for thirty days at most. */
export const expiresSoon = (assignment: Dated, today: LocalDate): boolean =>
  assignment.state === 'done' &&
  assignment.expiresOn !== null &&
  !isExpired(assignment, today) &&
  assignment.expiresOn <= addDays(today, RENEW_DAYS);

/** Whether its person did their part and waits for a score. */
export const waitsForScore = ({
  course,
  state,
  submittedOn,
}: Pick<Assignment, 'state' | 'submittedOn'> & { course: Pick<Course, 'certificate'> }): boolean =>
  state === 'open' && submittedOn !== null && course.certificate !== null;

/** Whether a score may be entered: while it is open, and again in the last days of a certificate. */
export function awaitsScore(
  { certificate, isEnded }: Pick<Course, 'certificate' | 'isEnded'>,
  assignment: Dated,
  today: LocalDate,
): boolean {
  if (certificate === null) return false;
  return assignment.state === 'open' || (!isEnded && expiresSoon(assignment, today));
}
