import { LOG_BUTTON } from '../activity/index.ts';
import type { NudgeTrigger, PersonalTrigger } from '../reminder.ts';
import { findActivityDrop } from './actions/find-activity-drop.ts';
import { findBehind } from './actions/find-behind.ts';
import { findLowMonths } from './actions/find-low-months.ts';
import { findNoFeedback } from './actions/find-no-feedback.ts';
import { activeSince, findOwnDrop } from './actions/find-own-drop.ts';
import { findCalledOff, findMissed } from './actions/one-on-ones/find-missed.ts';
import { behindWords } from './messages/behind-words.ts';
import { dropWords, ownDropWords } from './messages/drop-words.ts';
import { feedbackWords } from './messages/feedback-words.ts';
import { lowMonthsWords } from './messages/low-months-words.ts';
import { calledOffWords, missedWords } from './messages/one-on-ones/nudge-words.ts';
import {
  calledOffNumbers,
  coachedBehindNumbers,
  dropNumbers,
  feedbackNumbers,
  lowMonthsNumbers,
  missedNumbers,
} from './numbers.ts';

/** Five points of a hundred are a change that somebody would notice. */
const FIVE_POINTS = 0.05;

/** Of their own habit, before any number: where two do not meet, nothing else is talked about (domain.md §5.8). */
const missedOneOnOnes: NudgeTrigger = {
  key: 'missed_one_on_ones',
  priority: 0.6,
  worseBy: Number.POSITIVE_INFINITY,
  find: findMissed,
  words: (numbers, t) => missedWords(missedNumbers.parse(numbers), t),
};

const calledOffOneOnOnes: NudgeTrigger = {
  key: 'called_off_one_on_ones',
  priority: 0.3,
  worseBy: Number.POSITIVE_INFINITY,
  find: findCalledOff,
  words: (numbers, t) => calledOffWords(calledOffNumbers.parse(numbers), t),
};

const behindPace: NudgeTrigger = {
  key: 'behind_pace',
  priority: 1,
  worseBy: FIVE_POINTS,
  find: findBehind,
  words: (numbers, t) => behindWords(coachedBehindNumbers.parse(numbers), t),
};

/** Said once: the week after the second month was closed (domain.md §5.7). */
const twoLowMonths: NudgeTrigger = {
  key: 'two_low_months',
  priority: 1.5,
  worseBy: Number.POSITIVE_INFINITY,
  find: findLowMonths,
  words: (numbers, t) => lowMonthsWords(lowMonthsNumbers.parse(numbers), t),
};

const activityDrop: NudgeTrigger = {
  key: 'activity_drop',
  priority: 2,
  worseBy: FIVE_POINTS,
  find: findActivityDrop,
  words: (numbers, t) => dropWords(dropNumbers.parse(numbers), t),
};

/** A week more without feedback is no news. */
const noFeedback: NudgeTrigger = {
  key: 'no_feedback',
  priority: 3,
  worseBy: Number.POSITIVE_INFINITY,
  find: findNoFeedback,
  words: (numbers, t) => feedbackWords(feedbackNumbers.parse(numbers), t),
};

/** The reasons for which a manager is reminded of somebody, the strongest first. */
export const coachingTriggers: readonly NudgeTrigger[] = [
  calledOffOneOnOnes,
  missedOneOnOnes,
  behindPace,
  twoLowMonths,
  activityDrop,
  noFeedback,
];

/** What the person themselves hears of a quiet week. */
const ownDrop: PersonalTrigger = {
  key: 'own_activity_drop',
  priority: 40,
  coolDownDays: 7,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.activityNudges.dropName,
  find: findOwnDrop,
  actedOn: activeSince,
  words: (numbers, t) => ownDropWords(dropNumbers.parse(numbers), t),
  button: (_finding, t) => ({ id: LOG_BUTTON, text: t.activity.openForm, value: '' }),
};

/** The reasons for which somebody is reminded of their own activity. */
export const ownTriggers: readonly PersonalTrigger[] = [ownDrop];
