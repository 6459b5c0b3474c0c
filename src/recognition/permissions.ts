import type { Permissions } from '../people/permissions.ts';

/** Who may do what with praise (design.md §4 "Who sees what"). What stands in a channel is read by whoever is in it. */
export const recognitionPermissions = {
  /** To anyone of the workspace, but not to oneself. */
  'recognition.give': ['everyone'],
  /** The list of what one received and gave. */
  'recognition.read': ['self'],
  /** `self` is whoever gave it. */
  'recognition.take_back': ['self'],
  /** `self` is whoever received it. */
  'recognition.thank': ['self'],
  /** The company's values, and who may give praise. */
  'recognition.settings': ['admin'],
} as const satisfies Permissions;
