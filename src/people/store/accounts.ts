import type { Writer } from '../../database/open.ts';
import { foldAlias } from '../rules/alias.ts';
import { deleteAlias, insertAlias } from './aliases.ts';
import { swapMessageSettings } from './message-settings.ts';

/** A person and the Slack account that is theirs. */
export type AccountHolder = { id: string; slackUserId: string; email: string | null };

/**
 * Lets two people change places in Slack: account, address, what Slack says of them, their role, the language they
 * chose and what they want to hear of go along; whatever was counted for each stays.
 */
export async function swapAccounts(
  trx: Writer,
  workspaceId: string,
  one: AccountHolder,
  other: AccountHolder,
) {
  const ids = [one.id, other.id];
  const rows = await trx
    .selectFrom('person')
    .select(['id', 'name', 'name_key', 'email', 'is_active', 'is_guest'])
    .select(['slack_locale', 'slack_zone', 'locale', 'ended_on'])
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  for (const { id, ...fields } of rows) {
    await trx
      .updateTable('person')
      .set(fields)
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id === one.id ? other.id : one.id)
      .execute();
  }
  await swapAliases(trx, workspaceId, one, other);
  await swapRoles(trx, workspaceId, one.id, other.id);
  await swapMessageSettings(trx, workspaceId, one.id, other.id);
}

async function swapAliases(trx: Writer, workspaceId: string, one: AccountHolder, other: AccountHolder) {
  const addresses = [one, other].flatMap(({ email }) => (email ? [foldAlias(email)] : []));
  const rows = await trx
    .selectFrom('alias')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [one.id, other.id])
    .where((alias) =>
      alias.or([
        alias('kind', '=', 'slack'),
        alias.and([alias('kind', '=', 'email'), alias('value', 'in', [...addresses, ''])]),
      ]),
    )
    .execute();
  // Nobody has two accounts at once, so both go before either comes back.
  for (const alias of rows) await deleteAlias(trx, workspaceId, alias);
  for (const alias of rows) {
    await insertAlias(trx, workspaceId, alias.person_id === one.id ? other.id : one.id, alias);
  }
}

async function swapRoles(trx: Writer, workspaceId: string, one: string, other: string) {
  const rows = await trx
    .selectFrom('role_grant')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [one, other])
    .execute();
  if (rows.length === 0) return;
  await trx
    .deleteFrom('role_grant')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [one, other])
    .execute();
  await trx
    .insertInto('role_grant')
    .values(rows.map((row) => ({ ...row, person_id: row.person_id === one ? other : one })))
    .execute();
}
