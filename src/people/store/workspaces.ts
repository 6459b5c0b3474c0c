import type { Selectable } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';
import type { WorkspaceTable } from '../../database/tables/people.ts';
import type { ServicePolicy } from '../../kernel/calendar.ts';
import { localeOf } from '../../locales/locale.ts';
import type { Workspace } from '../types.ts';

/** The workspace of a Slack team; null when we do not know it. */
export async function findWorkspace(db: Reader, slackTeamId: string): Promise<Workspace | null> {
  const row = await db
    .selectFrom('workspace')
    .selectAll()
    .where('slack_team_id', '=', slackTeamId)
    .executeTakeFirst();
  return row ? toWorkspace(row) : null;
}

/** The workspace with this id of ours. Throws when there is none. */
export async function workspaceById(db: Reader, workspaceId: string): Promise<Workspace> {
  const row = await db
    .selectFrom('workspace')
    .selectAll()
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  return toWorkspace(row);
}

/** Every workspace, oldest first. */
export async function allWorkspaces(db: Reader): Promise<Workspace[]> {
  const rows = await db.selectFrom('workspace').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(toWorkspace);
}

/**
 * Lets others who hold the workspace wait until this transaction ends, for changes that two at once would spoil (a
 * person added twice, a circle of managers or of goals). Other rows can go on being written. SQLite has one writer at a
 * time anyway.
 */
export async function holdWorkspace(trx: Writer, workspaceId: string) {
  if (!isPostgres(trx)) return;
  await trx.selectFrom('workspace').select('id').where('id', '=', workspaceId).forNoKeyUpdate().execute();
}

/** Adds a workspace. Throws a unique violation when its Slack team has one already. */
export async function insertWorkspace(trx: Writer, workspace: Workspace, createdAt: Date) {
  await trx
    .insertInto('workspace')
    .values({
      id: workspace.id,
      slack_team_id: workspace.slackTeamId,
      name: workspace.name,
      zone: workspace.zone,
      locale: workspace.locale,
      currency: workspace.currency,
      holidays: workspace.holidays,
      service_policy: workspace.servicePolicy,
      created_at: createdAt.getTime(),
    })
    .execute();
}

/** Changes what is given. */
export async function updateWorkspace(
  trx: Writer,
  workspaceId: string,
  changes: Partial<Omit<Workspace, 'id' | 'slackTeamId'>> & {
    slackTeamId?: string;
  },
) {
  await trx
    .updateTable('workspace')
    .set({
      ...(changes.slackTeamId === undefined ? {} : { slack_team_id: changes.slackTeamId }),
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.zone === undefined ? {} : { zone: changes.zone }),
      ...(changes.locale === undefined ? {} : { locale: changes.locale }),
      ...(changes.currency === undefined ? {} : { currency: changes.currency }),
      ...(changes.holidays === undefined ? {} : { holidays: changes.holidays }),
      ...(changes.servicePolicy === undefined ? {} : { service_policy: changes.servicePolicy }),
    })
    .where('id', '=', workspaceId)
    .execute();
}

function toWorkspace(row: Selectable<WorkspaceTable>): Workspace {
  return {
    id: row.id,
    slackTeamId: row.slack_team_id,
    name: row.name,
    zone: row.zone,
    locale: localeOf(row.locale),
    currency: row.currency,
    holidays: row.holidays,
    servicePolicy: row.service_policy as ServicePolicy,
  };
}
