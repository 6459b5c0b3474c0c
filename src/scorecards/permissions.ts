import type { Permissions } from '../people/permissions.ts';

/** Who may see and set what of the scorecards (design.md §4 "Who sees what"). */
export const scorecardPermissions = {
  /** A team's card before it stands in the channel. */
  'scorecards.read_team': ['teammate', 'line_above', 'admin'],
  /** When a team's card arrives. */
  'scorecards.schedule': ['line_above', 'admin'],
  /** Hear that a card could not be posted, and have it tried again. */
  'scorecards.repair': ['admin'],
} as const satisfies Permissions;
