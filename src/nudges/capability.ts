import type { Capability, NudgeTrigger } from '../capability.ts';
import { foreseenReminders } from './actions/foreseen.ts';
import { reminderDelivery } from './deliveries.ts';
import { reminderJob } from './jobs.ts';
import { nudgePermissions } from './permissions.ts';
import { reminderButtons } from './slack.ts';
import { moveNudges } from './store/merging.ts';

/** The engine behind reminders: which of the triggers' findings is worth sending, to whom, and when not. */
export function createNudges(triggers: readonly NudgeTrigger[]): Capability {
  return {
    name: 'nudges',
    buttons: reminderButtons(triggers),
    jobs: [reminderJob(triggers)],
    deliveries: [reminderDelivery(triggers)],
    permissions: nudgePermissions,
    foreseen: foreseenReminders,
    onMerge: moveNudges,
  };
}
