import type { NudgeTrigger, PersonalTrigger } from '../reminder.ts';
import { roleplayIds } from '../roleplays/index.ts';
import { dueActedOn, dueNumbers, findDue } from './actions/find-due.ts';
import { expiringNumbers, expiryActedOn, findExpiring } from './actions/find-expiring.ts';
import { findGaps, findOwnGaps, gapActedOn } from './actions/find-gaps.ts';
import { gapNumbers } from './gap-numbers.ts';
import { gapWords } from './messages/gap-words.ts';
import { assignForValue, ids } from './messages/ids.ts';
import { dueWords, expiringWords } from './messages/told.ts';
import { GAP_DAYS, GAP_WEEKS } from './rules/gap.ts';

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

/** A certificate of one's own expires: said thirty days before, and once more in its last days. */
const expiring: PersonalTrigger = {
  key: 'own_certificate_expires',
  priority: 35,
  coolDownDays: 21,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.certificates.nudgeName,
  find: findExpiring,
  actedOn: expiryActedOn,
  words: (numbers, t) => expiringWords(expiringNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ids.open,
    text: t.courses.open,
    value: expiringNumbers.parse(numbers).assignmentId,
  }),
};

/** A skill of one's own is worth practising: a tip, which goes last. */
const ownGap: PersonalTrigger = {
  key: 'own_skill_gap',
  priority: 65,
  coolDownDays: GAP_DAYS,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.gaps.name,
  find: findOwnGaps,
  actedOn: gapActedOn,
  words: (numbers, t) => gapWords(gapNumbers.parse(numbers), 'own', t),
  button: ({ numbers }, t) => {
    const { courseId, scenario } = gapNumbers.parse(numbers);
    return courseId === null
      ? { id: roleplayIds.practise, text: t.gaps.practise, value: scenario ?? '' }
      : { id: ids.take, text: t.gaps.take, value: courseId };
  },
};

/** A skill of one of a manager's people is worth practising; whatever else there is to say of them goes first. */
const gap: NudgeTrigger = {
  key: 'skill_gap',
  priority: 6,
  worseBy: Number.POSITIVE_INFINITY,
  coolDownWeeks: GAP_WEEKS,
  find: findGaps,
  words: (numbers, t) => gapWords(gapNumbers.parse(numbers), 'manager', t),
  button: ({ subjectId, numbers }, t) => {
    const { courseId } = gapNumbers.parse(numbers);
    return courseId === null
      ? null
      : {
          id: ids.assignFor,
          text: t.courses.assign,
          value: assignForValue({ personId: subjectId, courseId }),
        };
  },
};

/** The reasons for which somebody is reminded of courses, certificates and skills of their own. */
export const courseNudges: readonly PersonalTrigger[] = [due, expiring, ownGap];

/** The reasons for which a manager is reminded of somebody's. */
export const managerNudges: readonly NudgeTrigger[] = [gap];
