/**
 * What later capabilities may use: what there is to practise, the button that leads there, and of attempts only whether a passed
 * one was put forward. `attemptToPutForward` is for the eyes of who sold in it.
 */
export { attemptToPutForward, passedForward, putForward } from './actions/forward.ts';
export { ids as roleplayIds } from './messages/ids.ts';
export { scenarioOf, scenariosOf } from './starter/index.ts';
export type { Scenario } from './starter/scenario.ts';
