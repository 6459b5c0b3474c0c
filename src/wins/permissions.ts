import type { Permissions } from '../people/permissions.ts';

/** Who may do what with wins (design.md §4 "Who sees what"). What stands in a channel is read by whoever is in it. */
export const winPermissions = {
  /** `self` is whoever reached it: posting it, keeping it, taking it back. */
  'wins.answer': ['self'],
  /** Whether somebody is named in what the bot posts by itself. */
  'wins.naming': ['self'],
  /** What the bot posts by itself in a team's channel. */
  'wins.settings': ['line_above', 'admin'],
  /** Posting in a team's channel that another company reads, too. */
  'wins.shared_channel': ['line_above', 'admin'],
} as const satisfies Permissions;
