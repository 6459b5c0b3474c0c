import type { Job } from '../capability.ts';
import type { NudgeTrigger, PersonalTrigger } from '../reminder.ts';
import { planMornings } from './actions/personal/plan-mornings.ts';
import { planDueReminders } from './actions/plan-reminders.ts';
import { nextMorning } from './actions/zone-mornings.ts';

/** Decides at 09:15 on the managers' own clocks whether there is anything to remind them of. */
export function reminderJob(triggers: readonly NudgeTrigger[]): Job {
  return {
    name: 'nudges.week',
    nextDue: nextMorning,
    run: (context, now) => planDueReminders(context, triggers, now),
  };
}

/** Decides at 09:15 on everybody's own clocks what of their own is worth a look. */
export function morningJob(triggers: readonly PersonalTrigger[]): Job {
  return {
    name: 'nudges.morning',
    nextDue: nextMorning,
    run: (context, now) => planMornings(context, triggers, now),
  };
}
