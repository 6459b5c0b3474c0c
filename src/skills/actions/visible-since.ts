import type { Reader } from '../../database/open.ts';
import { type LocalDate, sinceEver } from '../../kernel/date.ts';
import { reportingSince } from '../../people/index.ts';
import { isShared, type Pair, sharingWith } from '../store/shares.ts';

/**
 * From which day on a manager reads how somebody was rated: since they lead them directly, or all of it when the person
 * shares it. Null for everybody who does not lead them directly on that day, deputies and admins among them.
 */
export async function visibleSince(
  db: Reader,
  workspaceId: string,
  pair: Pair,
  today: LocalDate,
): Promise<LocalDate | null> {
  const since = (await reportingSince(db, workspaceId, pair.managerId, today)).get(pair.personId);
  if (since === undefined) return null;
  return (await isShared(db, workspaceId, pair)) ? sinceEver : since;
}

/** The same of everybody who reports to a manager directly on a day: their id -> since when. */
export async function reportsVisibleSince(
  db: Reader,
  workspaceId: string,
  managerId: string,
  today: LocalDate,
): Promise<ReadonlyMap<string, LocalDate>> {
  const sharing = await sharingWith(db, workspaceId, managerId);
  const since = await reportingSince(db, workspaceId, managerId, today);
  return new Map([...since].map(([id, day]) => [id, sharing.has(id) ? sinceEver : day]));
}
