import type { NudgeTrigger, OwedSource, PersonalTrigger } from '../../../reminder.ts';

/** What other capabilities bring to a manager's week. */
export type WeekSources = {
  /** Reasons for which a manager is reminded of somebody. */
  triggers: readonly NudgeTrigger[];
  /** Reasons for which somebody is reminded of something of their own. */
  personal: readonly PersonalTrigger[];
  /** What people owe others. */
  owed: readonly OwedSource[];
};
