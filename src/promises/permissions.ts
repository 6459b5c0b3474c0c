import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with promises. They are private to the two who made them: `self` is each of them. Neither an admin nor
 * anybody above reads one.
 */
export const promisePermissions = {
  /** Write down what oneself, or somebody one leads, is going to do. */
  'promises.make': ['self', 'line_above'],
  'promises.read': ['self'],
  /** Say that it is done, move its date, drop it: its owner, or with whom it was made. */
  'promises.settle': ['self'],
} as const satisfies Permissions;
