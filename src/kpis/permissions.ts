import type { Permissions } from '../people/permissions.ts';

/** Who keeps what KPIs are made of (design.md §4 "Who sees what"); people's own logs are `activity`'s. */
export const kpiPermissions = {
  /** See and enter the company's numbers of a month. */
  'kpis.numbers': ['admin'],
  /** Say what a KPI of the company's own is. */
  'kpis.define': ['admin'],
  /** Say how a year's numbers spread over its months. */
  'kpis.season': ['admin'],
  /** Record a number of one for oneself, and take it back. */
  'kpis.record': ['self'],
  /** The same for somebody else, of a KPI that managers enter. */
  'kpis.record_as_manager': ['line_above', 'admin'],
  /** And of one that only admins enter. */
  'kpis.record_as_admin': ['admin'],
} as const satisfies Permissions;
