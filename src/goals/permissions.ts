import type { Permissions } from '../people/permissions.ts';

/** Who may do what with goals (design.md §4 "Who sees what"). */
export const goalPermissions = {
  /** A person's goals, the facts behind them, and what was suggested and said to it. */
  'goals.read': ['self', 'line_above', 'admin'],
  /** A team's goals. */
  'goals.read_team': ['teammate', 'line_above', 'admin'],
  /** Set, change or end a goal. Whatever number is set is a suggestion to the other of the two. */
  'goals.set': ['self', 'line_above', 'admin'],
  /** Answer a number that was suggested for oneself; say how sure one is of one that was agreed. */
  'goals.answer': ['self'],
  /** Say once a week how a goal of one's own looks. */
  'goals.check_in': ['self'],
  /** What somebody said of a goal of theirs. */
  'goals.read_check_in': ['self', 'line_above'],
  /** Answer a number that somebody suggests for themselves; an admin who was asked may, too (`goals.set`). */
  'goals.answer_suggested': ['line_above'],
  /** Say which steps of a goal are done. */
  'goals.tick': ['self', 'line_above'],
  /** Reply to a question; between the two. */
  'goals.reply': ['self'],
} as const satisfies Permissions;
