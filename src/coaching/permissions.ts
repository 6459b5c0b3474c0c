import type { Permissions } from '../people/permissions.ts';

/** What somebody says of coaching is theirs alone: it is kept without their name, so nobody can read it. */
export const coachingPermissions = {
  /** Say how much coaching helps; `self` is whoever is coached, that is reports to the manager directly. */
  'coaching.rate': ['self'],
} as const satisfies Permissions;
