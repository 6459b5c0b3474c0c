import type { PersonalTrigger } from '../reminder.ts';
import { dueActedOn, dueNumbers, findDue } from './actions/find-due.ts';
import { ids } from './messages/ids.ts';
import { dueWords } from './messages/nudge-words.ts';

/** A part of a review is due soon, or late. */
const due: PersonalTrigger = {
  key: 'own_review_due',
  priority: 15,
  coolDownDays: 3,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.reviewsTold.nudge.name,
  find: findDue,
  actedOn: dueActedOn,
  words: (numbers, t) => dueWords(dueNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ids.write,
    text: t.reviews.write,
    value: dueNumbers.parse(numbers).partId,
  }),
};

/** The reasons for which somebody is reminded of reviews. */
export const reviewNudges: readonly PersonalTrigger[] = [due];
