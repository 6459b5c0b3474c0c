/** What later capabilities may use: who is meant by a name or picked, and how a message reaches them. Never a review. */
export { knownPerson, namedPerson, pickedPerson, requireReachable } from './actions/whom.ts';
export { toPerson } from './deliveries.ts';
export { dateInput, menuInput, personInput, textInput } from './messages/inputs.ts';
export { wholePercent } from './rules/score.ts';
