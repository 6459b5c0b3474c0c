import type { Capability } from '../capability.ts';
import { nightlyBackup } from './jobs.ts';

/** What keeps the bot's data safe while nobody looks; the operator's commands stand in src/cli. */
export const operations: Capability = {
  name: 'operations',
  jobs: [nightlyBackup],
};
