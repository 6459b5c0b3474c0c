import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { Person } from '../../../people/index.ts';
import type { Owed, OwedSource } from '../../../reminder.ts';
import { putOffBy } from '../../store/personal/put-off.ts';

/** Something owed, and by which source. */
export type OwedLine = { key: string; owed: Owed };

/** What somebody owes others now, the oldest first; without what they put off. */
export async function owedBy(
  context: Context,
  sources: readonly OwedSource[],
  person: Person,
): Promise<OwedLine[]> {
  const { workspaceId, id, zone } = person;
  const now = context.clock.now();
  const asked = { workspaceId, person, today: localDateOf(now, zone), now };
  const lines: OwedLine[] = [];
  for (const { key, find } of sources) {
    // SQLite answers at once: without a pause a thousand managers would keep everyone who clicks waiting.
    await nextTurn();
    lines.push(...(await find(context, asked)).map((owed) => ({ key, owed })));
  }
  if (lines.length === 0) return [];
  const putOff = (await putOffBy(context.db, workspaceId, [id]))
    .filter(({ until }) => until === null || until > now)
    .map(({ about }) => about);
  return lines.filter(({ owed }) => !putOff.includes(owed.about)).sort(bySince);
}

const bySince = (a: OwedLine, b: OwedLine) =>
  a.owed.since < b.owed.since ? -1 : a.owed.since > b.owed.since ? 1 : 0;
