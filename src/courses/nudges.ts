import type { PersonalTrigger } from '../reminder.ts';
import { dueActedOn, dueNumbers, findDue } from './actions/find-due.ts';
import { ids } from './messages/ids.ts';
import { dueWords } from './messages/told.ts';

/** A course of one's own is due soon, or late. */
const due: PersonalTrigger = {
  key: 'own_course_due',
  priority: 30,
  coolDownDays: 5,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.courses.nudgeName,
  find: findDue,
  actedOn: dueActedOn,
  words: (numbers, t) => dueWords(dueNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ids.open,
    text: t.courses.open,
    value: dueNumbers.parse(numbers).assignmentId,
  }),
};

/** The reasons for which somebody is reminded of courses. */
export const courseNudges: readonly PersonalTrigger[] = [due];
