import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with a plan for getting better at something (design.md §4 "Who sees what"). It is private to the pair: `self`
 * is one of the two, or for `read` also a later manager to whom the person showed it. Neither the line above, nor a deputy, nor
 * an admin sees that there is one.
 */
export const improvementPermissions = {
  /** `self` is whom somebody reports to directly. */
  'improvement.offer': ['self'],
  'improvement.read': ['self'],
  /** Agree, suggest a change, say a word at a check, end it. */
  'improvement.take_part': ['self'],
  /** Show it to a later manager; `self` is the person whose plan it is. */
  'improvement.share': ['self'],
} as const satisfies Permissions;
