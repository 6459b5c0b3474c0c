import type { Job } from '../capability.ts';
import { nextChannelCheck, planChannelChecks } from './actions/plan-channel-checks.ts';

/** A day before cards are due: whether the bot can post them. */
export const channelJob: Job = {
  name: 'setup.channels',
  nextDue: nextChannelCheck,
  run: planChannelChecks,
};
