import type { Permissions } from '../people/permissions.ts';

/**
 * What somebody says of coaching is theirs alone: it is kept without their name, so nobody can read it. What is between two in
 * their 1:1s is the pair's.
 */
export const coachingPermissions = {
  /** Say how much coaching helps; `self` is whoever is coached, that is reports to the manager directly. */
  'coaching.rate': ['self'],
  /** Arrange and hold 1:1s: with one's own manager, and with those who report to oneself directly. */
  'coaching.meet': ['self'],
  /** Read what was between two in their 1:1s: each of the two, not an admin, nobody above, and no later manager. */
  'coaching.read_one_on_one': ['self'],
} as const satisfies Permissions;
