import { z } from 'zod';

/*
 * What a reminder of a gap keeps with its decisions. Rows are read back for as long as their messages stand, so a shape only
 * ever gains optional numbers; another meaning is another trigger.
 */
export const gapNumbers = z.object({
  skill: z.string(),
  /** What a skill of the company's own is called: words know no database. Null: one of ours, in the reader's language. */
  ownName: z.string().nullable(),
  gap: z.enum(['low', 'below_expected']),
  /** Hundredths of a point, rounded. */
  level: z.number(),
  ratings: z.number(),
  /** Points; null where nobody said. */
  expected: z.number().nullable(),
  /** A course for it that the person has not had; null when there is none, and then there is a talk to practise. */
  courseId: z.string().nullable(),
  scenario: z.string().nullable(),
});

export type GapNumbers = z.infer<typeof gapNumbers>;
