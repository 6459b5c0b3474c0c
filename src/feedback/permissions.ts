import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with feedback (design.md §4 "Who sees what"). It is private to the pair: `self` is whoever received it,
 * or for `read_given` whoever gave it. Not even an admin reads it.
 */
export const feedbackPermissions = {
  /** To anyone of the workspace, but not to oneself. */
  'feedback.give': ['everyone'],
  /** Open what one received, and see it in one's list. */
  'feedback.open': ['self'],
  'feedback.thank': ['self'],
  /** Read again what one gave, and see whether it was opened and thanked for. */
  'feedback.read_given': ['self'],
} as const satisfies Permissions;
