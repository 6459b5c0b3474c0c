import type { Permissions } from '../people/permissions.ts';

/** Who gets files of what is kept (design.md §4 "Who sees what"). */
export const mydataPermissions = {
  /** Everything kept about a person, and who opened it. */
  'mydata.read': ['self'],
  /** The company's goals and history; no feedback, no questions, no reminders. */
  'mydata.export': ['admin'],
  /** Somebody who left. */
  'mydata.erase': ['admin'],
  /** How long what people write is kept; everybody sees it. */
  'mydata.retention': ['admin'],
} as const satisfies Permissions;
