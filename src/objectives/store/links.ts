import type { Reader, Writer } from '../../database/open.ts';
import { isObjectiveKpi } from '../rules/about.ts';
import { goalKey, type Link, type ParentKey } from '../rules/links.ts';
import { numberKey, readParent } from '../rules/parent-key.ts';

/** A link with what somebody wrote to it. */
export type NotedLink = Link & { note: string };

/** Every link of the goals that ever were part of one of these. */
export async function linksUnder(
  db: Reader,
  workspaceId: string,
  parents: readonly ParentKey[],
): Promise<NotedLink[]> {
  const read = parents.flatMap((key) => readParent(key) ?? []);
  const objectiveIds = read.flatMap((parent) => ('objectiveId' in parent ? parent.objectiveId : []));
  const goalIds = read.flatMap((parent) => ('goalId' in parent ? parent.goalId : []));
  if (objectiveIds.length + goalIds.length === 0) return [];
  const children = db
    .selectFrom('goal_link')
    .select('goal_id')
    .where('workspace_id', '=', workspaceId)
    .where((where) =>
      where.or([
        ...(objectiveIds.length > 0 ? [where('objective_id', 'in', objectiveIds)] : []),
        ...(goalIds.length > 0 ? [where('parent_goal_id', 'in', goalIds)] : []),
      ]),
    );
  return (await links(db, workspaceId).where('goal_id', 'in', children).execute()).map(toLink);
}

/** Every link of some goals. */
export async function linksOf(
  db: Reader,
  workspaceId: string,
  goalIds: readonly string[],
): Promise<NotedLink[]> {
  if (goalIds.length === 0) return [];
  return (await links(db, workspaceId).where('goal_id', 'in', goalIds).execute()).map(toLink);
}

/**
 * Every link of a goal, of what it or a parent-to-be was ever part of, and of what was ever part of it: what decides
 * whether the two may be linked, without those of the whole company.
 */
export async function linksAround(
  db: Reader,
  workspaceId: string,
  goalId: string,
  parent: ParentKey | null,
): Promise<NotedLink[]> {
  const found = new Map((await linksOf(db, workspaceId, [goalId])).map((link) => [keyOf(link), link]));
  const above = new Set([goalId]);
  let up = goalsIn([parent, ...[...found.values()].map((link) => link.parent)], above);
  while (up.length > 0) {
    const links = await linksOf(db, workspaceId, up);
    for (const link of links) found.set(keyOf(link), link);
    up = goalsIn(
      links.map((link) => link.parent),
      above,
    );
  }
  const below = new Set([goalId]);
  let down = [goalId];
  while (down.length > 0) {
    const links = await linksUnder(db, workspaceId, down.map(goalKey));
    for (const link of links) found.set(keyOf(link), link);
    down = goalsIn(
      links.map((link) => goalKey(link.goalId)),
      below,
    );
  }
  return [...found.values()].sort((a, b) => a.version - b.version);
}

const keyOf = ({ goalId, version }: Link) => `${goalId} ${version}`;

/** The goals among some keys that were not seen before; they are from now on. */
function goalsIn(keys: readonly (ParentKey | null)[], seen: Set<string>): string[] {
  const ids = keys.flatMap((key) => {
    const read = key === null ? null : readParent(key);
    return read && 'goalId' in read ? [read.goalId] : [];
  });
  const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  return fresh;
}

/** Stores a link as its goal's latest. */
export async function insertLink(
  trx: Writer,
  workspaceId: string,
  link: NotedLink,
  by: { authorId: string | null; at: number },
): Promise<void> {
  const parent = link.parent === null ? null : readParent(link.parent);
  await trx
    .insertInto('goal_link')
    .values({
      workspace_id: workspaceId,
      goal_id: link.goalId,
      version: link.version,
      valid_from: link.from,
      valid_to: link.until,
      objective_id: parent && 'objectiveId' in parent ? parent.objectiveId : null,
      objective_kpi: parent && 'objectiveId' in parent ? parent.kpi : null,
      parent_goal_id: parent && 'goalId' in parent ? parent.goalId : null,
      note: link.note,
      author_id: by.authorId,
      recorded_at: by.at,
    })
    .execute();
}

function links(db: Reader, workspaceId: string) {
  return db
    .selectFrom('goal_link')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('goal_id')
    .orderBy('version');
}

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number];

function toLink(row: Row): NotedLink {
  return {
    goalId: row.goal_id,
    version: row.version,
    parent: parentOf(row),
    from: row.valid_from,
    until: row.valid_to,
    note: row.note,
  };
}

function parentOf({ objective_id, objective_kpi, parent_goal_id }: Row): ParentKey | null {
  if (parent_goal_id) return goalKey(parent_goal_id);
  if (!objective_id || !objective_kpi || !isObjectiveKpi(objective_kpi)) return null;
  return numberKey(objective_id, objective_kpi);
}
