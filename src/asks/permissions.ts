import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with what people ask of their managers (design.md §4 "Who sees what"). It is private to the two: `self`
 * is the asker, or for `answer` the manager it was asked of. On the days somebody stands in for the manager they stand
 * where that manager does, as the asker reads before it is sent. Neither the line above nor an admin reads it.
 */
export const askPermissions = {
  /** Of the one who leads them. */
  'asks.ask': ['self'],
  'asks.answer': ['self'],
  'asks.take_back': ['self'],
} as const satisfies Permissions;
