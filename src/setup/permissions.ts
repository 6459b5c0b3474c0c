import type { Permissions } from '../people/permissions.ts';

/** Who sets the bot up for a team (design.md §4 "Who sees what"). */
export const setupPermissions = {
  /** What is still to do, and what a team will hear. */
  'setup.read': ['admin'],
  /** Let a team go live, or pause it. */
  'setup.launch': ['admin'],
} as const satisfies Permissions;
