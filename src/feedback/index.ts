/** What other capabilities may use: when feedback was last given, and the button that leads to the form. Never its text. */
export { GIVE_BUTTON as giveFeedbackButtonId } from './messages/ids.ts';
export { lastGiven } from './store.ts';
