import type { Permissions } from '../people/permissions.ts';

/** Whose KPIs somebody may see (design.md §4 "Who sees what"). */
export const measurePermissions = {
  /** A person's. */
  'measures.read': ['self', 'line_above', 'admin'],
  /** A team's. */
  'measures.read_team': ['teammate', 'line_above', 'admin'],
  /** The whole company's. */
  'measures.read_company': ['admin'],
} as const satisfies Permissions;
