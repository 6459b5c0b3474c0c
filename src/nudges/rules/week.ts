import { MOST_ITEMS } from './personal/choose.ts';

/** What a message of a Monday morning may hold and still be read (a reason with its next step is two). */
const MOST_LINES = 12;

/** Of what is owed so much stands in the message; the rest is behind *All*. */
export const MOST_OWED = 3;

/**
 * How many things of their own a manager's week has room for, beside so many people and so many things owed. One always
 * comes: on that morning there is no other message to say it.
 */
export function roomForOwn({ people, owed }: { people: number; owed: number }): number {
  const left = MOST_LINES - 1 - 2 * people - Math.min(owed, MOST_OWED);
  return Math.max(1, Math.min(MOST_ITEMS, Math.floor(left / 2)));
}
