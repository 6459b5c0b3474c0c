import type { Permissions } from '../people/permissions.ts';

/** Who may do what with courses; the person is whoever has to do one. */
export const coursePermissions = {
  /** Enter, change and end courses and programmes; whoever leads somebody may, too (`actions/keep.ts`). */
  'courses.keep': ['admin'],
  /** Give somebody a course or a programme; let them off a course, and say why. */
  'courses.assign': ['line_above'],
  /** Take one that fits a gap of one's own. */
  'courses.take': ['self'],
  /** What somebody has to do, and what they showed of it. */
  'courses.read': ['self', 'line_above'],
  /** Say that it was begun or is done, and what shows it. */
  'courses.do': ['self'],
  /** Enter the score of a certificate, and what it rests on. */
  'courses.confirm': ['line_above'],
} as const satisfies Permissions;
