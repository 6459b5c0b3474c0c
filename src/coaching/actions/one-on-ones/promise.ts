import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { isLocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import { actorOf, openChange } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { makePromise } from '../../../promises/index.ts';
import { changeableSession, type OwnSession } from './settle.ts';

/** What the form for an action item starts with: whose it may be, and which numbers it may be meant to move. */
export type Promising = OwnSession & { kpis: readonly BookKpi[] };

export async function startPromise(context: Context, caller: Caller, sessionId: string): Promise<Promising> {
  const found = await changeableSession(context, caller, sessionId);
  return { ...found, kpis: (await kpiBook(context.db, caller.workspaceId)).running };
}

/** An action item as it was written down in a session; `owner` says who does it. */
export type ActionItem = {
  id: string;
  owner: 'manager' | 'report';
  text: string;
  dueOn: string;
  /** A KPI's key; null: it is not meant to move one. */
  kpi: string | null;
};

/** Keeps it as a promise of the one to the other; both see it on the next agenda until it is done. */
export async function promiseInSession(
  context: Context,
  caller: Caller,
  sessionId: string,
  { id, owner, text, dueOn, kpi }: ActionItem,
): Promise<OwnSession> {
  const { kpis, ...found } = await startPromise(context, caller, sessionId);
  const { workspaceId } = caller;
  if (!isLocalDate(dueOn)) throw new UserError((t) => t.common.outdatedForm);
  const key = kpi === null ? null : (kpis.find((each) => each.key === kpi)?.key ?? null);
  const { manager, report } = found.pair;
  const [owned, other] = owner === 'manager' ? [manager, report] : [report, manager];
  await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    await makePromise(trx, change, {
      ...{ id, ownerId: owned.id, otherId: other.id, text, dueOn, kpi: key },
      source: { kind: 'one_on_one', id: sessionId },
      madeOn: localDateOf(context.clock.now(), owned.zone),
    });
  });
  return found;
}
