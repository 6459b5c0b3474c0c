import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';

/** What is expected of those who sell as something: points by the skill's key; none for a skill that is left out. */
export type Expectation = { roleKey: string; role: string; version: number; points: Record<string, number> };

const Points = z.record(z.string(), z.number().int().min(1).max(5));

/** Of every role of which something was said, as it was last; by the role's folded name. */
export async function expectations(
  db: Reader,
  workspaceId: string,
): Promise<ReadonlyMap<string, Expectation>> {
  const rows = await db
    .selectFrom('skill_expectation')
    .select(['role_key', 'role', 'version', 'points'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('version')
    .execute();
  return new Map(
    rows.map((row) => [
      row.role_key,
      {
        roleKey: row.role_key,
        role: row.role,
        version: row.version,
        points: Points.parse(JSON.parse(row.points)),
      },
    ]),
  );
}

/** Appends a version. Fails on a key that is taken when somebody else was faster. */
export async function insertExpectation(
  trx: Writer,
  workspaceId: string,
  { roleKey, role, version, points }: Expectation,
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  await trx
    .insertInto('skill_expectation')
    .values({
      workspace_id: workspaceId,
      role_key: roleKey,
      role,
      version,
      points: JSON.stringify(Points.parse(points)),
      author_id: by,
      recorded_at: at.getTime(),
    })
    .execute();
}
