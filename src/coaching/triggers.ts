import type { NudgeTrigger } from '../capability.ts';
import { findActivityDrop } from './actions/find-activity-drop.ts';
import { findBehind } from './actions/find-behind.ts';
import { findNoFeedback } from './actions/find-no-feedback.ts';
import { behindWords } from './messages/behind-words.ts';
import { dropWords } from './messages/drop-words.ts';
import { feedbackWords } from './messages/feedback-words.ts';
import { behindNumbers, dropNumbers, feedbackNumbers } from './numbers.ts';

/** Five points of a hundred are a change that somebody would notice. */
const FIVE_POINTS = 0.05;

const behindPace: NudgeTrigger = {
  key: 'behind_pace',
  priority: 1,
  worseBy: FIVE_POINTS,
  find: findBehind,
  words: (numbers, t) => behindWords(behindNumbers.parse(numbers), t),
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
export const coachingTriggers: readonly NudgeTrigger[] = [behindPace, activityDrop, noFeedback];
