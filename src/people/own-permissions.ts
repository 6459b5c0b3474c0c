import type { Permissions } from './permissions.ts';

/** Who may do what with people and teams (design.md §4 "Who sees what"). Everyone sees which teams there are. */
export const peoplePermissions = {
  /** A person's team, manager and role in the list. */
  'people.read': ['self', 'line_above', 'admin'],
  'people.edit': ['admin'],
  /** A person's days off, and who stands in for them. That someone was away all week a team's card says to everyone. */
  'timeoff.read': ['self', 'line_above', 'admin'],
  /** Enter days off and take them back. */
  'timeoff.set': ['self', 'line_above', 'admin'],
  /** Say who stands in for a manager. */
  'deputies.set': ['self', 'admin'],
  /** Say which public holidays are worked here, and add days; everyone sees which there are. */
  'holidays.set': ['admin'],
  /** Say how the company counts weeks, months, quarters and years; everyone sees it. */
  'year.set': ['admin'],
  'people.set_language': ['self', 'admin'],
  'people.sync': ['admin'],
  'teams.read': ['everyone'],
  'teams.edit': ['admin'],
} as const satisfies Permissions;

/** Who may say which Slack account is whose. */
export const matchingPermissions = { 'people.match': ['admin'] } as const satisfies Permissions;
