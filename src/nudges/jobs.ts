import type { Job } from '../capability.ts';
import type { PersonalTrigger } from '../reminder.ts';
import { planMornings } from './actions/personal/plan-mornings.ts';
import { planDueReminders } from './actions/plan-reminders.ts';
import type { WeekSources } from './actions/week/sources.ts';
import { nextMorning } from './actions/zone-mornings.ts';

/** Decides at 09:15 on the managers' own clocks what there is to say of their week, and what to who stands in for them. */
export function reminderJob(sources: WeekSources): Job {
  return {
    name: 'nudges.week',
    nextDue: nextMorning,
    run: (context, now) => planDueReminders(context, sources, now),
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
