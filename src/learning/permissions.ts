import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with the playbook (design.md §4 "Who sees what"). It is the company's: everybody reads it and suggests
 * for it. Who leads somebody, or is an admin, writes in it at once (`actions/editors.ts`).
 */
export const learningPermissions = {
  'playbook.read': ['everyone'],
  'playbook.suggest': ['everyone'],
  /** Into a channel, in one's own name. */
  'playbook.share': ['everyone'],
  /** Of whoever wrote a suggestion: who reads it, lets it in or not. */
  'playbook.decide': ['line_above', 'admin'],
  /** `self` is whoever wrote a suggestion: reading it while it waits, and taking it back. */
  'playbook.take_back': ['self'],
  /** Of whoever keeps an entry right: say that it still is, and remove it. */
  'playbook.keep': ['self', 'line_above', 'admin'],
  'playbook.starter': ['admin'],
} as const satisfies Permissions;
