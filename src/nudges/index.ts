/** What the operator's command line may call. */
export { type Simulated, simulate } from './actions/simulate/simulate.ts';
