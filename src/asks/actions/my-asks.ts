import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { managersStoodInFor } from '../../people/index.ts';
import { askState } from '../rules/asks.ts';
import { asksBy, asksOf } from '../store.ts';
import { type AskLine, linesFor } from './lines.ts';
import { type WhoIsAsked, whomToAsk } from './who-is-asked.ts';

/** The caller's own asks, and those that wait for their answer. */
export type MyAsks = {
  /** Newest first; what was settled longer ago is left out. */
  mine: AskLine[];
  /** Oldest first; those of whom they stand in for, too. */
  ofMe: AskLine[];
  /** Whom they can ask. */
  who: WhoIsAsked | null;
};

const DAYS_SHOWN = 60;
const MOST_MINE = 10;

/** What the caller asked lately and what is asked of them. */
export async function myAsks(context: Context, caller: Caller): Promise<MyAsks> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const since = new Date(now.getTime() - DAYS_SHOWN * 24 * 3_600_000);
  const asked = await asksBy(db, workspaceId, [personId], since);
  const shown = asked.filter((ask) => askState(ask) !== 'taken_back').slice(0, MOST_MINE);
  return {
    mine: await linesFor(db, workspaceId, shown, { today, zone }),
    ofMe: await asksOfMe(context, caller),
    who: await whomToAsk(context, caller),
  };
}

/** What waits for the caller's answer, of their own people or of those they stand in for; oldest first. */
export async function asksOfMe({ db, clock }: Context, caller: Caller): Promise<AskLine[]> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const managerIds = [personId, ...(await managersStoodInFor(db, workspaceId, personId, today))];
  const open = (await asksOf(db, workspaceId, managerIds)).filter(({ askerId }) => askerId !== personId);
  const lines = await linesFor(db, workspaceId, open, { today, zone });
  return lines.filter(({ isLed }) => isLed);
}
