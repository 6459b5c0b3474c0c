import type { Permissions } from '../people/permissions.ts';

/** A reminder of others is its recipient's alone: not even whom it is about, or an admin, reads it (design.md §4). */
export const nudgePermissions = {
  /** See why somebody was named. */
  'nudges.read': ['self'],
  /** Put somebody off for a week, and take that back. */
  'nudges.snooze': ['self'],
  /** Ask why one was reminded of something of one's own, put it off, or get fewer of its kind. */
  'nudges.answer': ['self'],
  /** What somebody was reminded of, what was kept back and why: ids and numbers, as goals are. */
  'nudges.read_own': ['self', 'admin'],
  /** How many messages nobody waits for anybody gets in a week. */
  'nudges.set_budget': ['admin'],
} as const satisfies Permissions;
