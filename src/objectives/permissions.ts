import type { Permissions } from '../people/permissions.ts';

/** Who may do what with objectives; of goals their own permissions hold besides. */
export const objectivePermissions = {
  /** What the company wants, why, its numbers, and what part of them each team has. */
  'objectives.read': ['everyone'],
  'objectives.set': ['admin'],
  /** Say what a goal is part of. */
  'objectives.link': ['self', 'line_above', 'admin'],
  /** Split a team's number over its people; the company's is split by whoever may set it. */
  'objectives.split': ['line_above', 'admin'],
  /** Give out half as much again as there is, or more. */
  'objectives.over_assign': ['admin'],
} as const satisfies Permissions;
