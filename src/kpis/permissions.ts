import type { Permissions } from '../people/permissions.ts';

/** Who keeps what KPIs are made of (design.md §4 "Who sees what"); people's own logs are `activity`'s. */
export const kpiPermissions = {
  /** See and enter the company's numbers of a month. */
  'kpis.numbers': ['admin'],
  /** Say what a KPI of the company's own is. */
  'kpis.define': ['admin'],
  /** Record a number of one for oneself, and take it back. */
  'kpis.record': ['self'],
} as const satisfies Permissions;
