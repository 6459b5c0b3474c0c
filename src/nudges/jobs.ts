import type { Job, NudgeTrigger } from '../capability.ts';
import { nextReminders, planDueReminders } from './actions/plan-reminders.ts';

/** Decides at 09:15 on the managers' own clocks whether there is anything to remind them of. */
export function reminderJob(triggers: readonly NudgeTrigger[]): Job {
  return {
    name: 'nudges.week',
    nextDue: nextReminders,
    run: (context, now) => planDueReminders(context, triggers, now),
  };
}
