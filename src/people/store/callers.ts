import type { Reader } from '../../database/open.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../types.ts';
import { selectPeople, toPerson } from './select-people.ts';
import { findWorkspace } from './workspaces.ts';

/**
 * Who a Slack user is, in two indexed reads: a modal must open within 3 seconds.
 * Null for someone we do not know or who was deactivated.
 */
export async function findCaller(
  db: Reader,
  slackTeamId: string,
  slackUserId: string,
  now: Date,
): Promise<Person | null> {
  const workspace = await findWorkspace(db, slackTeamId);
  if (!workspace) return null;
  const row = await selectPeople(db, workspace.id, localDateOf(now, workspace.zone))
    .where('slack.value', '=', slackUserId)
    .where('person.is_active', '=', 1)
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}
