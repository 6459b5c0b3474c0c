import { z } from 'zod';

/** How many of the open deals are stuck, and the one that is so longest. Read back for as long as its message stands. */
export const stuckNumbers = z.object({
  stuck: z.number(),
  open: z.number(),
  days: z.number(),
  /** How many days won deals usually stay in the stage of that one, and out of how many deals that is. */
  medianDays: z.number(),
  n: z.number(),
});

export type StuckNumbers = z.infer<typeof stuckNumbers>;
