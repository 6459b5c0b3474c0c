import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with somebody's first 90 days; the person is the newcomer. Their buddy reads and does what is the buddy's,
 * and nothing else (`actions/may.ts`). Admins start one where somebody else is too busy to, and read none.
 */
export const onboardingPermissions = {
  'onboarding.start': ['line_above', 'admin'],
  /** All of its tasks, with what was shown for them and why a gate was not passed. */
  'onboarding.read': ['self', 'line_above'],
  /** Say that a newcomer's own task is done. */
  'onboarding.do': ['self', 'line_above'],
  /** The manager's tasks, gates, the buddy, the first day, taking over a newer plan, ending it. */
  'onboarding.lead': ['line_above'],
  /** Plans of the company's own; whoever leads somebody may, too. */
  'onboarding.plans': ['admin'],
  /** How long it takes until people are ramped: of those one leads; admins of everybody. */
  'onboarding.ramp': ['line_above', 'admin'],
} as const satisfies Permissions;
