import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import { isNotice, type Notice } from '../rules/notices.ts';
import type { QuietHours } from '../rules/quiet-hours.ts';
import type { Merge } from './merging.ts';

/** What somebody wants to hear of by itself, and when not. */
export type MessageSettings = { quiet: QuietHours | null; off: readonly Notice[] };

/** Of whoever never said anything. */
export const usualSettings: MessageSettings = { quiet: null, off: [] };

const Off = z.array(z.string());

export async function messageSettingsOf(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<MessageSettings> {
  const row = await db
    .selectFrom('message_setting')
    .select(['quiet_from', 'quiet_until', 'switched_off'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!row) return usualSettings;
  const { quiet_from: from, quiet_until: until } = row;
  const quiet = from !== null && until !== null ? { from, until } : null;
  return { quiet, off: Off.parse(JSON.parse(row.switched_off)).filter(isNotice) };
}

/** What was said before is replaced. */
export async function keepMessageSettings(
  trx: Writer,
  workspaceId: string,
  personId: string,
  { quiet, off }: MessageSettings,
  at: Date,
): Promise<void> {
  const said = {
    quiet_from: quiet?.from ?? null,
    quiet_until: quiet?.until ?? null,
    switched_off: JSON.stringify(off),
    set_at: at.getTime(),
  };
  await trx
    .insertInto('message_setting')
    .values({ workspace_id: workspaceId, person_id: personId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(said))
    .execute();
}

/** What `into` said stays; where they said nothing, what `from` said holds. */
export async function moveMessageSettings(trx: Writer, workspaceId: string, { from, into }: Merge) {
  const rows = await takeOut(trx, workspaceId, [from, into]);
  const kept = rows.find((row) => row.person_id === into) ?? rows[0];
  if (kept)
    await trx
      .insertInto('message_setting')
      .values({ ...kept, person_id: into })
      .execute();
}

/** They go along with the account of whoever said them. */
export async function swapMessageSettings(trx: Writer, workspaceId: string, one: string, other: string) {
  const rows = await takeOut(trx, workspaceId, [one, other]);
  for (const row of rows) {
    const personId = row.person_id === one ? other : one;
    await trx
      .insertInto('message_setting')
      .values({ ...row, person_id: personId })
      .execute();
  }
}

async function takeOut(trx: Writer, workspaceId: string, personIds: readonly string[]) {
  return await trx
    .deleteFrom('message_setting')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', personIds)
    .returningAll()
    .execute();
}
