import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { Profile } from '../profile.ts';

const Question = { kind: z.literal('question'), id: z.string(), text: z.string() };
const Range = { from: z.number().nullable(), to: z.number().nullable() };

const Rules = z.object({
  criteria: z.array(
    z
      .discriminatedUnion('kind', [
        z.object({ kind: z.enum(['industry', 'country']), oneOf: z.array(z.string()) }),
        z.object({ kind: z.literal('employees'), ...Range }),
        z.object({ kind: z.literal('revenue'), ...Range, currency: z.string() }),
        z.object(Question),
      ])
      .and(z.object({ weight: z.number() })),
  ),
  exclusions: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('named'), oneOf: z.array(z.string()) }),
      z.object(Question),
    ]),
  ),
  threshold: z.number(),
});

/** Every version of the profile, the first one first; none without one. */
export async function profileVersions(db: Reader, workspaceId: string): Promise<Profile[]> {
  const rows = await db
    .selectFrom('customer_profile')
    .select(['version', 'rules', 'valid_from'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    ...Rules.parse(JSON.parse(row.rules)),
    version: row.version,
    validFrom: row.valid_from,
  }));
}

/** Appends a version. Fails on a key that is taken when somebody else was faster. */
export async function insertProfile(
  trx: Writer,
  workspaceId: string,
  { version, validFrom, ...rules }: Profile,
  { by, at }: { by: string | null; at: Date },
) {
  await trx
    .insertInto('customer_profile')
    .values({
      workspace_id: workspaceId,
      version,
      rules: JSON.stringify(Rules.parse(rules)),
      valid_from: validFrom,
      author_id: by,
      recorded_at: at.getTime(),
    })
    .execute();
}
