import type { Permissions } from '../people/permissions.ts';

/** Who may do what with courses; the person is whoever has to do one. */
export const coursePermissions = {
  /** Enter a course, and end one; whoever leads somebody may, too (`actions/keep.ts`). */
  'courses.keep': ['admin'],
  /** Give somebody a course; let them off it, and say why. */
  'courses.assign': ['line_above'],
  /** What somebody has to do, and what they showed of it. */
  'courses.read': ['self', 'line_above'],
  /** Say that it is done, and what shows it. */
  'courses.do': ['self'],
} as const satisfies Permissions;
