/** What later capabilities may use: what there is to practise, and the button that leads there. Never an attempt. */
export { ids as roleplayIds } from './messages/ids.ts';
export { scenariosOf } from './starter/index.ts';
export type { Scenario } from './starter/scenario.ts';
