import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isObjectiveKpi } from '../rules/about.ts';
import { goalKey, type Link, type ParentKey } from '../rules/links.ts';
import { numberKey, readParent } from '../rules/parent-key.ts';

/** A link with what somebody wrote to it. */
export type NotedLink = Link & { note: string };

/** Every link that holds somewhere in [from, until) (null: for ever). */
export async function linksBetween(
  db: Reader,
  workspaceId: string,
  { from, until }: { from: LocalDate; until: LocalDate | null },
): Promise<NotedLink[]> {
  const rows = await links(db, workspaceId)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', from)]))
    .$if(until !== null, (query) => query.where('valid_from', '<', until ?? ''))
    .execute();
  return rows.map(toLink);
}

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
