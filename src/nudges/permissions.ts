import type { Permissions } from '../people/permissions.ts';

/** A reminder is its recipient's alone: not even whom it is about, or an admin, reads it (design.md §4). */
export const nudgePermissions = {
  /** See why somebody was named. */
  'nudges.read': ['self'],
  /** Put somebody off for a week, and take that back. */
  'nudges.snooze': ['self'],
} as const satisfies Permissions;
