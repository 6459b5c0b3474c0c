import { z } from 'zod';

/** What a gate asks for, as it is kept in JSON. A plan of before gates could ask for anything has none. */
export const StoredProofs = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('role_play'), scenario: z.string() }),
      z.object({ kind: z.literal('skill'), skill: z.string() }),
      z.object({ kind: z.enum(['calls_reviewed', 'reviews_given']), count: z.number().int() }),
    ]),
  )
  .default([]);
