import type { PersonalTrigger } from '../capability.ts';
import { findOwnBehind } from './actions/nudges/find-behind.ts';
import { somethingCounted } from './actions/nudges/something-counted.ts';
import { ownBehindWords } from './messages/nudges/own-behind-words.ts';
import { WHAT_IF_BUTTON } from './messages/what-if.ts';
import { ownBehindNumbers } from './nudge-numbers.ts';

/** Five points of a hundred are a change that somebody would notice. */
const FIVE_POINTS = 0.05;

/** A goal of one's own is behind pace. */
const ownBehind: PersonalTrigger = {
  key: 'own_behind_pace',
  priority: 30,
  coolDownDays: 7,
  worseBy: FIVE_POINTS,
  name: (t) => t.goalNudges.behindName,
  find: findOwnBehind,
  actedOn: somethingCounted,
  words: (numbers, t) => ownBehindWords(ownBehindNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: WHAT_IF_BUTTON,
    text: t.whatIf.button,
    value: ownBehindNumbers.parse(numbers).goalId,
  }),
};

/** The reasons for which somebody is reminded of a goal of their own. */
export const goalNudges: readonly PersonalTrigger[] = [ownBehind];
