import type { PersonalTrigger } from '../reminder.ts';
import { findOwnBehind } from './actions/nudges/find-behind.ts';
import { findLevelsOut, levelCounted } from './actions/nudges/find-levels.ts';
import { findSteps, LATE, stepDone } from './actions/nudges/find-steps.ts';
import { findStreaks } from './actions/nudges/find-streaks.ts';
import { answered, findUnanswered } from './actions/nudges/find-unanswered.ts';
import { somethingCounted } from './actions/nudges/something-counted.ts';
import { ANSWER_BUTTON } from './messages/contract/ids.ts';
import { MINE_BUTTON, WHY_BUTTON } from './messages/goals-card.ts';
import { levelNudgeWords } from './messages/nudges/level-nudge-words.ts';
import { ownBehindWords } from './messages/nudges/own-behind-words.ts';
import { stepNudgeWords } from './messages/nudges/step-nudge-words.ts';
import { streakWords } from './messages/nudges/streak-words.ts';
import { unansweredWords } from './messages/nudges/unanswered-words.ts';
import { WHAT_IF_BUTTON } from './messages/what-if.ts';
import {
  levelNumbers,
  ownBehindNumbers,
  stepNumbers,
  streakNumbers,
  unansweredNumbers,
} from './nudge-numbers.ts';

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

/** A number waits for the reader's answer. */
const unanswered: PersonalTrigger = {
  key: 'own_unanswered_goal',
  priority: 10,
  coolDownDays: 7,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.goalNudges.unansweredName,
  find: findUnanswered,
  actedOn: answered,
  words: (numbers, t) => unansweredWords(unansweredNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: ANSWER_BUTTON,
    text: t.contract.answer,
    value: unansweredNumbers.parse(numbers).proposalId,
  }),
};

/** From 5 days in a row to 10 and to 20: each is news, however short ago the one before was. */
const NEXT_MILESTONE = 0.2;

/** Five, ten or twenty working days at or above a daily target: praise, to which nothing has to be done. */
const streak: PersonalTrigger = {
  key: 'own_streak',
  priority: 60,
  coolDownDays: 7,
  worseBy: NEXT_MILESTONE,
  name: (t) => t.goalNudges.streakName,
  find: findStreaks,
  actedOn: async () => true,
  words: (numbers, t) => streakWords(streakNumbers.parse(numbers), t),
  button: (_finding, t) => ({ id: MINE_BUTTON, text: t.goals.homeTitle, value: '' }),
};

/** A level, a move or a budget is not where it was agreed to be. */
const levelOut: PersonalTrigger = {
  key: 'own_level_out',
  priority: 32,
  coolDownDays: 7,
  worseBy: FIVE_POINTS,
  name: (t) => t.goalNudges.levelName,
  find: findLevelsOut,
  actedOn: levelCounted,
  words: (numbers, t) => levelNudgeWords(levelNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: WHY_BUTTON,
    text: t.goals.why,
    value: levelNumbers.parse(numbers).goalId,
  }),
};

/** A step is due soon, or late: that it is late now is news, however short ago it was due soon. */
const step: PersonalTrigger = {
  key: 'own_step_due',
  priority: 25,
  coolDownDays: 7,
  worseBy: LATE / 2,
  name: (t) => t.goalNudges.stepName,
  find: findSteps,
  actedOn: stepDone,
  words: (numbers, t) => stepNudgeWords(stepNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({
    id: WHY_BUTTON,
    text: t.goalNudges.stepButton,
    value: stepNumbers.parse(numbers).goalId,
  }),
};

/** The reasons for which somebody is reminded of a goal of their own. */
export const goalNudges: readonly PersonalTrigger[] = [ownBehind, levelOut, step, unanswered, streak];
