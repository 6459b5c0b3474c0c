import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** How many messages somebody wants a week (null: as many as the workspace allows), and until before which day none of their own. */
export type Preference = { weekly: number | null; pausedUntil: LocalDate | null };

const usual: Preference = { weekly: null, pausedUntil: null };

/** What somebody said; the usual when nothing. */
export async function preferenceOf(db: Reader, workspaceId: string, personId: string): Promise<Preference> {
  return (await preferencesOf(db, workspaceId, [personId])).get(personId) ?? usual;
}

/** What those of some people said who said anything. */
export async function preferencesOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<Map<string, Preference>> {
  const found = new Map<string, Preference>();
  for (const chunk of inChunks(personIds)) {
    const rows = await db
      .selectFrom('nudge_preference')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', chunk)
      .execute();
    for (const { person_id: id, weekly_budget: weekly, paused_until: pausedUntil } of rows) {
      found.set(id, { weekly, pausedUntil });
    }
  }
  return found;
}

/** What was said before is replaced. */
export async function savePreference(
  trx: Writer,
  workspaceId: string,
  personId: string,
  { weekly, pausedUntil }: Preference,
  at: Date,
): Promise<void> {
  const said = { weekly_budget: weekly, paused_until: pausedUntil, set_at: at.getTime() };
  await trx
    .insertInto('nudge_preference')
    .values({ workspace_id: workspaceId, person_id: personId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(said))
    .execute();
}

/** The most an admin allows anybody in a week; null while nobody said so. */
export async function workspaceBudget(db: Reader, workspaceId: string): Promise<number | null> {
  const row = await db
    .selectFrom('nudge_budget')
    .select('weekly')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row?.weekly ?? null;
}

/** Sets it. */
export async function saveWorkspaceBudget(
  trx: Writer,
  workspaceId: string,
  weekly: number,
  at: Date,
): Promise<void> {
  const said = { weekly, set_at: at.getTime() };
  await trx
    .insertInto('nudge_budget')
    .values({ workspace_id: workspaceId, ...said })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(said))
    .execute();
}
