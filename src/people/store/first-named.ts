import type { Reader } from '../../database/open.ts';
import { foldAlias, readPlainName } from '../rules/alias.ts';

/**
 * Whom a name or address that means a person named first, when two people turned out to be one since. What a file said
 * under it is kept under that id, so that the same file finds it again whoever the name means by then.
 */
export async function firstNamed(
  db: Reader,
  workspaceId: string,
  text: string,
  personId: string,
): Promise<string> {
  const key = foldAlias(readPlainName(text));
  const alias = await db
    .selectFrom('alias')
    .select('first_person_id')
    .where('workspace_id', '=', workspaceId)
    .where('kind', 'in', ['email', 'crm'])
    .where('value', '=', key)
    .where('person_id', '=', personId)
    .where('first_person_id', 'is not', null)
    .executeTakeFirst();
  if (alias?.first_person_id) return alias.first_person_id;
  const bearer = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('name_key', '=', key)
    .where((person) => person.or([person('id', '=', personId), person('merged_into', '=', personId)]))
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return bearer?.id ?? personId;
}
