import type { SlackMember } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { foldAlias } from '../rules/alias.ts';
import type { KnownPerson } from '../rules/member-changes.ts';

/** Everyone, for a full comparison with Slack. */
export async function allKnownPeople(db: Reader, workspaceId: string): Promise<KnownPerson[]> {
  const aliases = await selectAliases(db, workspaceId).execute();
  const rows = await selectRows(db, workspaceId).execute();
  return combine(rows, aliases);
}

/** Those who could be this one member. */
export async function peopleLike(
  db: Reader,
  workspaceId: string,
  member: SlackMember,
): Promise<KnownPerson[]> {
  const named = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('name_key', '=', foldAlias(member.name))
    .execute();
  const owners = await selectAliases(db, workspaceId)
    .where('value', 'in', [member.slackUserId, foldAlias(member.email ?? '')])
    .execute();
  const ids = [...named.map((row) => row.id), ...owners.map((row) => row.person_id)];
  if (ids.length === 0) return [];
  const aliases = await selectAliases(db, workspaceId).where('person_id', 'in', ids).execute();
  const rows = await selectRows(db, workspaceId).where('id', 'in', ids).execute();
  return combine(rows, aliases);
}

function selectRows(db: Reader, workspaceId: string) {
  return (
    db
      .selectFrom('person')
      .select(['id', 'name', 'email', 'is_active', 'is_guest', 'slack_locale', 'slack_zone'])
      .where('workspace_id', '=', workspaceId)
      // Whoever turned out to be someone else is not compared with Slack: a new namesake is a new person.
      .where('merged_into', 'is', null)
      .orderBy('id')
  );
}

function selectAliases(db: Reader, workspaceId: string) {
  return db
    .selectFrom('alias')
    .select(['person_id', 'kind', 'value'])
    .where('workspace_id', '=', workspaceId)
    .where('kind', 'in', ['slack', 'email']);
}

function combine(
  rows: Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>,
  aliases: Awaited<ReturnType<ReturnType<typeof selectAliases>['execute']>>,
): KnownPerson[] {
  const byPerson = Map.groupBy(aliases, (alias) => alias.person_id);
  return rows.map((row) => {
    const own = byPerson.get(row.id) ?? [];
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      emails: own.filter((alias) => alias.kind === 'email').map((alias) => alias.value),
      slackUserId: own.find((alias) => alias.kind === 'slack')?.value ?? null,
      isActive: row.is_active === 1,
      isGuest: row.is_guest === 1,
      slackLocale: row.slack_locale,
      slackZone: row.slack_zone,
    };
  });
}
