import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { reportsOf } from '../../people/index.ts';
import { givenSince } from '../lists-store.ts';
import { BALANCE_DAYS, type Balance, balanceOf, longestWithout } from '../rules/balance.ts';
import { lastGiven } from '../store.ts';

/** What the caller gave lately, and to which of their direct reports longest ago; for nobody else's eyes. */
export type MyBalance = Balance & { longest: { name: string; last: Date | null }[] };

export async function myBalance(context: Context, caller: Caller): Promise<MyBalance> {
  const { workspaceId, personId, zone } = caller;
  const now = context.clock.now();
  const since = new Date(now.getTime() - BALANCE_DAYS * 24 * 3_600_000);
  const given = await givenSince(context.db, workspaceId, personId, since);
  const reports = await reportsOf(context.db, workspaceId, personId, localDateOf(now, zone));
  const reachable = reports.filter(({ slackUserId }) => slackUserId);
  const ids = reachable.map(({ id }) => id);
  const last = await lastGiven(context.db, workspaceId, personId, ids);
  const people = reachable.map(({ id, name }) => ({ name, last: last.get(id) ?? null }));
  return { ...balanceOf(given), longest: longestWithout(people, now) };
}
