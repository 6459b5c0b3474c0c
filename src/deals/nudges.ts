import type { PersonalTrigger } from '../reminder.ts';
import { dealsMoved, findStuck } from './find-stuck.ts';
import { STUCK_BUTTON } from './ids.ts';
import { stuckWords } from './messages/stuck.ts';
import { stuckNumbers } from './nudge-numbers.ts';

/** Three or more deals have been in their stage too long; once a week, however many more there are. */
const stuck: PersonalTrigger = {
  key: 'own_stuck_deals',
  priority: 50,
  coolDownDays: 7,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.stuckDeals.name,
  find: findStuck,
  actedOn: dealsMoved,
  words: (numbers, t) => stuckWords(stuckNumbers.parse(numbers), t),
  button: (_finding, t) => ({ id: STUCK_BUTTON, text: t.stuckDeals.show, value: '' }),
};

/** The reasons for which somebody is reminded of their deals. */
export const dealNudges: readonly PersonalTrigger[] = [stuck];
