import type { PersonalTrigger } from '../capability.ts';
import { dueActedOn, findDue, findFound } from './actions/find-reminders.ts';
import { ids } from './messages/ids.ts';
import { dueWords, foundWords } from './messages/nudge-words.ts';
import { dueNumbers, foundNumbers } from './nudge-numbers.ts';

/** A promise of one's own is due, or late. */
const due: PersonalTrigger = {
  key: 'own_promise_due',
  priority: 20,
  coolDownDays: 3,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.promises.nudge.dueName,
  find: findDue,
  actedOn: dueActedOn,
  words: (numbers, t) => dueWords(dueNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ids.open,
    text: t.promises.open,
    value: dueNumbers.parse(numbers).promiseId,
  }),
};

/** A number was compared; told to both once, and nothing has to be done about it. */
const found: PersonalTrigger = {
  key: 'own_promise_result',
  priority: 50,
  coolDownDays: 30,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.promises.nudge.resultName,
  find: findFound,
  actedOn: async () => true,
  words: (numbers, t) => foundWords(foundNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ids.open,
    text: t.promises.open,
    value: foundNumbers.parse(numbers).promiseId,
  }),
};

/** The reasons for which somebody is reminded of promises. */
export const promiseNudges: readonly PersonalTrigger[] = [due, found];
