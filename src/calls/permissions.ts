import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with reviews of calls. One is private to whose call it is and who gave it; `self` is one of these. Not
 * even an admin reads it.
 */
export const callPermissions = {
  /** Of the person whose call it is: review a call of one's own, or of whoever one leads. */
  'calls.review': ['self', 'line_above'],
  /** Review a call that one was asked to; `self` is who was asked. */
  'calls.review_asked': ['self'],
  /** Read what one gave, or what was said of one's call. */
  'calls.read': ['self'],
  /** Read what its owner shared: of those above only the one they report to. */
  'calls.read_shared': ['line_above'],
  /** Change what one gave, within a day. */
  'calls.change': ['self'],
  /** Let whoever one reports to read it. */
  'calls.share': ['self'],
  /** Ask somebody to review a call of one's own. */
  'calls.ask': ['self'],
  /** Write the forms. */
  'calls.forms': ['admin'],
} as const satisfies Permissions;
