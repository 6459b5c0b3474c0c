import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { Rubric } from '../rubric.ts';

const Skills = z.array(
  z.object({
    key: z.string(),
    weight: z.number().int().positive(),
    text: z
      .object({
        name: z.string(),
        anchors: z.object({ low: z.string(), middle: z.string(), high: z.string() }),
      })
      .nullable(),
  }),
);

/** Every version that an admin chose, the first one first; ours (version 0) is not among them. */
export async function rubricVersions(db: Reader, workspaceId: string): Promise<Rubric[]> {
  const rows = await db
    .selectFrom('skill_rubric')
    .select(['version', 'skills', 'valid_from'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    validFrom: row.valid_from,
    skills: Skills.parse(JSON.parse(row.skills)),
  }));
}

/** Appends a version. Fails on a key that is taken when somebody else was faster. */
export async function insertRubric(
  trx: Writer,
  workspaceId: string,
  { version, validFrom, skills }: Rubric,
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  await trx
    .insertInto('skill_rubric')
    .values({
      workspace_id: workspaceId,
      version,
      skills: JSON.stringify(Skills.parse(skills)),
      valid_from: validFrom,
      author_id: by,
      recorded_at: at.getTime(),
    })
    .execute();
}
