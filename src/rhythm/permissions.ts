import type { Permissions } from '../people/permissions.ts';

/** What a person is asked at the end of their week is between them and the bot; what they answer is a goal's or a KPI's. */
export const rhythmPermissions = {
  /** Answer what one was asked oneself. */
  'rhythm.answer': ['self'],
} as const satisfies Permissions;
