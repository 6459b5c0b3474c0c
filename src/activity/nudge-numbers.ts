import { z } from 'zod';

/** Two working days without anything logged, and the day of the last log. Read back for as long as its message stands. */
export const silenceNumbers = z.object({ earlier: z.string(), later: z.string(), lastLogged: z.string() });

export type SilenceNumbers = z.infer<typeof silenceNumbers>;
