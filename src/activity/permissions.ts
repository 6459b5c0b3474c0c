import type { Permissions } from '../people/permissions.ts';

/** Who may do what with logged activity (design.md §4 "Who sees what"). Nobody logs, or takes back, for another. */
export const activityPermissions = {
  'activity.log': ['self'],
  'activity.undo': ['self'],
  /** A person's logs and counts; the sums are in goals and scorecards too, under their own rules. */
  'activity.read': ['self', 'line_above', 'admin'],
} as const satisfies Permissions;
