import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with performance reviews (design.md §4 "Who sees what"). What is written is private to the pair: `self` is
 * one of the two, whoever writes a part of it, or for `read` also a later manager to whom the person showed it. Neither the
 * line above, nor a deputy, nor an admin reads a word; whoever started a cycle, and admins, see how far each is.
 */
export const reviewPermissions = {
  /** `self` is whom somebody reports to directly: for their own reports. */
  'reviews.start': ['self', 'admin'],
  /** How far each is; `self` is who started the cycle. */
  'reviews.progress': ['self', 'admin'],
  'reviews.end_cycle': ['self'],
  'reviews.read': ['self'],
  /** Write a part of it; `self` is its writer. */
  'reviews.write': ['self'],
  /** Choose peers, write down what the talk was about, add to one's part. */
  'reviews.take_part': ['self'],
  /** Say that it was read and talked about, and show it to a later manager; `self` is the person whose it is. */
  'reviews.settle': ['self'],
} as const satisfies Permissions;
