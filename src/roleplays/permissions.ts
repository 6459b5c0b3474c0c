import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with role-plays. One is private to who sells in it and who plays the buyer; `self` is one of these. Not even
 * an admin reads it.
 */
export const roleplayPermissions = {
  /** Invite anyone of the workspace, but not oneself. */
  'roleplays.invite': ['everyone'],
  /** `self` is who was invited: the buyer's sheet, *Not now*, and the points. */
  'roleplays.play': ['self'],
  /** `self` is who invited: take it back, say that it was played, share it, follow a number. */
  'roleplays.own': ['self'],
  /** `self` is each of the two: read what it came to. */
  'roleplays.read': ['self'],
  /** Read what was shared: of those above only the one they report to. */
  'roleplays.read_shared': ['line_above'],
} as const satisfies Permissions;
