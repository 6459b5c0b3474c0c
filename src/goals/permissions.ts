import type { Permissions } from '../people/permissions.ts';

/** Who may do what with goals (design.md §4 "Who sees what"). */
export const goalPermissions = {
  /** A person's goals, and the facts behind them. */
  'goals.read': ['self', 'line_above', 'admin'],
  /** A team's goals. */
  'goals.read_team': ['teammate', 'line_above', 'admin'],
  /** Set, change or end a goal: agreed goals come from those who lead, never from oneself. */
  'goals.set': ['line_above', 'admin'],
} as const satisfies Permissions;
