/** What other capabilities may use: whether somebody may rate their manager's coaching, and the button for it. */
export { mayRate } from './actions/rate.ts';
export { RATE as rateButtonId } from './messages/ids.ts';
