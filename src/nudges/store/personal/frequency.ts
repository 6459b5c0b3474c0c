import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';

/** How often somebody gets a kind of reminder, why, and since when. */
export type Frequency = {
  personId: string;
  trigger: string;
  level: 'usual' | 'half' | 'off';
  /** Their wish, or that three in a row were ignored. */
  cause: 'wish' | 'ignored';
  /** The decision in whose message they were asked whether these should stop; null: not yet. */
  askedIn: string | null;
  since: Date;
};

/** What some people said or showed; without a row it is the usual. */
export async function frequenciesOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<Frequency[]> {
  const found: Frequency[] = [];
  for (const chunk of inChunks(personIds)) {
    const rows = await db
      .selectFrom('nudge_frequency')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', chunk)
      .orderBy('trigger_key')
      .execute();
    found.push(
      ...rows.map((row) => ({
        personId: row.person_id,
        trigger: row.trigger_key,
        level: row.level,
        cause: row.cause,
        askedIn: row.asked_in,
        since: new Date(row.since),
      })),
    );
  }
  return found;
}

/** Keeps how often a kind comes; the last word counts. */
export async function saveFrequency(
  trx: Writer,
  workspaceId: string,
  { personId, trigger, level, cause, askedIn, since }: Frequency,
): Promise<void> {
  const said = { level, cause, asked_in: askedIn, since: since.getTime() };
  await trx
    .insertInto('nudge_frequency')
    .values({ workspace_id: workspaceId, person_id: personId, trigger_key: trigger, ...said })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'person_id', 'trigger_key']).doUpdateSet(said),
    )
    .execute();
}
