import type { Permissions } from '../people/permissions.ts';

/** Who may list whose stuck deals: a deal's owner. A team's card names one of the team's besides. */
export const dealPermissions = {
  'deals.read_stuck': ['self'],
} as const satisfies Permissions;
