import type { Job } from '../capability.ts';
import { closeRounds, nextClosing } from './actions/close.ts';

/** Shows what came of rounds that are over, and forgets everything else of them. */
export const roundJob: Job = { name: 'rounds.close', nextDue: nextClosing, run: closeRounds };
