import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with how skills are rated. Ratings are private to the pair: `self` is the person, or who leads them
 * directly on that day (`actions/pair.ts`); neither an admin nor anybody else above reads one.
 */
export const skillPermissions = {
  'skills.read': ['self'],
  'skills.rate': ['self'],
  /** Let one's manager read what was said before they led one, and end that. */
  'skills.share': ['self'],
  /** What everybody is rated by. */
  'skills.read_rubric': ['everyone'],
  /** Weights, own skills, their words, and what is expected of a role. */
  'skills.set_rubric': ['admin'],
} as const satisfies Permissions;
