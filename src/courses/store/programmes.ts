import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { Programme } from '../rules/programme.ts';

/** Steps as a version keeps them. */
const keptSteps = z.array(z.object({ courseId: z.string(), workingDays: z.number() }));

type By = { by: string; at: Date };

/** Keeps a version of a programme, and the programme with its first. Returns whether nobody wrote that version before. */
export async function insertVersion(
  trx: Writer,
  workspaceId: string,
  { id, version, name, steps }: Omit<Programme, 'isEnded'>,
  { by, at }: By,
): Promise<boolean> {
  if (version === 1) {
    await trx
      .insertInto('course_programme')
      .values({ workspace_id: workspaceId, id, created_by: by, created_at: at.getTime() })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
      .execute();
  }
  const result = await trx
    .insertInto('course_programme_version')
    .values({
      workspace_id: workspaceId,
      programme_id: id,
      version,
      name,
      steps: JSON.stringify(steps),
      made_by: by,
      made_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'programme_id', 'version']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Every version of every programme, by the name of each and the last version first. */
export async function programmeVersions(db: Reader, workspaceId: string): Promise<Programme[]> {
  const rows = await db
    .selectFrom('course_programme_version as version')
    .innerJoin('course_programme as programme', (join) =>
      join
        .onRef('programme.workspace_id', '=', 'version.workspace_id')
        .onRef('programme.id', '=', 'version.programme_id'),
    )
    .select(['programme.id', 'programme.ended_at', 'version.version', 'version.name', 'version.steps'])
    .where('version.workspace_id', '=', workspaceId)
    .execute();
  return rows
    .map(
      ({ ended_at, steps, ...row }): Programme => ({
        ...row,
        steps: keptSteps.parse(JSON.parse(steps)),
        isEnded: ended_at !== null,
      }),
    )
    .sort((a, b) => b.version - a.version || a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Every programme as it is for whoever begins now, by name; those that ended as well. */
export async function allProgrammes(db: Reader, workspaceId: string): Promise<Programme[]> {
  const last = new Map<string, Programme>();
  for (const each of await programmeVersions(db, workspaceId)) {
    if (!last.has(each.id)) last.set(each.id, each);
  }
  return [...last.values()].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}
