import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Change } from '../../people/index.ts';
import type { FollowedKey } from '../rules/followable.ts';
import { firstLook } from '../rules/windows.ts';
import { type FollowSource, insertFollowed, stopSource } from '../store/followed.ts';

/** Whose number is followed, since which day of theirs, and because of what. */
export type NumberToFollow = {
  personId: string;
  kpi: FollowedKey;
  source: FollowSource;
  startedOn: LocalDate;
};

/**
 * Follows a number after something was done about it (a promise, a finished course, a role-play): two and four weeks later
 * a job compares it. The same source, person and KPI is followed once. In the transaction of its cause, which is what
 * the audit tells.
 */
export async function followMetric(trx: Writer, change: Change, followed: NumberToFollow): Promise<void> {
  const { workspaceId, newId, clock } = change;
  const nextOn = firstLook(followed.startedOn);
  await insertFollowed(trx, { ...followed, workspaceId, id: newId(), nextOn }, clock.now());
}

/** What was done did not happen after all: nothing more is worked out. What was found stays. */
export async function stopFollowing(trx: Writer, workspaceId: string, source: FollowSource): Promise<void> {
  await stopSource(trx, workspaceId, source);
}
