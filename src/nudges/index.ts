/** What the operator's command line may call. */
export { type SimulatedMorning, simulateMornings } from './actions/personal/simulate.ts';
