import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with a 360 round (design.md §4 "Who sees what"). `self` is for each the one it names: a round is read by its
 * subject and by who led them directly, and by nobody else, whoever opened it.
 */
export const roundPermissions = {
  /** Suggest one; it begins only if its subject agrees. */
  'rounds.open': ['self', 'line_above', 'admin'],
  /** Agree to it, or not; `self` is the subject. */
  'rounds.agree': ['self'],
  /** See who is asked, and what came of it; `self` is the subject or their manager in it. */
  'rounds.read': ['self'],
  /** `self` is somebody who is asked. */
  'rounds.answer': ['self'],
} as const satisfies Permissions;
