/**
 * What other capabilities may use: when feedback was last given, the button that leads to the form, and, for one of the
 * two alone, whom it is between and the next step it names.
 */
export { type FeedbackPair, feedbackPair } from './actions/feedback-pair.ts';
export { feedbackCount } from './lists-store.ts';
export { GIVE_BUTTON as giveFeedbackButtonId } from './messages/ids.ts';
export { lastGiven } from './store.ts';
