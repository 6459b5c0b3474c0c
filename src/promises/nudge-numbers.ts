import { z } from 'zod';

/* What reminders of promises keep with their decisions: ids, dates and numbers. A shape only ever gains optional numbers. */

/** A promise of one's own that is due, or late by so many days. */
export const dueNumbers = z.object({ promiseId: z.string(), dueOn: z.string(), overdueDays: z.number() });

/** What was found of a promise's number; `isMine` 1: the reader's promise, 0: made with them. */
export const foundNumbers = z.object({
  promiseId: z.string(),
  weeks: z.number(),
  outcome: z.enum(['better', 'worse', 'in_line']),
  foundOn: z.string(),
  isMine: z.number(),
});

export type DueNumbers = z.infer<typeof dueNumbers>;
export type FoundNumbers = z.infer<typeof foundNumbers>;
