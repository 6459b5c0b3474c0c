import type { Reader, Writer } from '../../database/open.ts';
import type { AliasTable } from '../../database/tables/people.ts';
import { foldAlias } from '../rules/alias.ts';

/** Other names by which a person is known: Slack's id, e-mail address, the CRM's name for an owner. */
export type Alias = { kind: AliasTable['kind']; value: string };

/** Whose alias this is; null when nobody's. */
export async function aliasOwner(db: Reader, workspaceId: string, alias: Alias): Promise<string | null> {
  const row = await db
    .selectFrom('alias')
    .select('person_id')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', alias.kind)
    .where('value', '=', keyOf(alias))
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Everyone whom one of these aliases names. */
export async function ownersOfAny(
  db: Reader,
  workspaceId: string,
  aliases: readonly Alias[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('alias')
    .select('person_id')
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .where((eb) =>
      eb.or(aliases.map((alias) => eb.and([eb('kind', '=', alias.kind), eb('value', '=', keyOf(alias))]))),
    )
    .execute();
  return rows.map((row) => row.person_id);
}

/** Whose Slack accounts these are, by Slack id; unknown ones are left out. */
export async function slackOwners(
  db: Reader,
  workspaceId: string,
  slackUserIds: readonly string[],
): Promise<Map<string, string>> {
  if (slackUserIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('alias')
    .select(['value', 'person_id'])
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', 'slack')
    .where('value', 'in', slackUserIds)
    .execute();
  return new Map(rows.map((row) => [row.value, row.person_id]));
}

/** A person's aliases of one kind, as stored. */
export async function aliasesOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  kind: Alias['kind'],
): Promise<string[]> {
  const rows = await db
    .selectFrom('alias')
    .select('value')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .orderBy('value')
    .execute();
  return rows.map((row) => row.value);
}

/** Gives a person an alias. Throws a unique violation when someone has it, or a second Slack id is given. */
export async function insertAlias(trx: Writer, workspaceId: string, personId: string, alias: Alias) {
  await trx
    .insertInto('alias')
    .values({ workspace_id: workspaceId, kind: alias.kind, value: keyOf(alias), person_id: personId })
    .execute();
}

/** Gives a person an alias unless someone has it already. Returns whether it was given. */
export async function insertFreeAlias(
  trx: Writer,
  workspaceId: string,
  personId: string,
  alias: Alias,
): Promise<boolean> {
  const result = await trx
    .insertInto('alias')
    .values({ workspace_id: workspaceId, kind: alias.kind, value: keyOf(alias), person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes an alias away. */
export async function deleteAlias(trx: Writer, workspaceId: string, alias: Alias) {
  await trx
    .deleteFrom('alias')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', alias.kind)
    .where('value', '=', keyOf(alias))
    .execute();
}

const keyOf = ({ kind, value }: Alias) => (kind === 'slack' ? value : foldAlias(value));
