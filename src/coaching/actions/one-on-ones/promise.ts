import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { isLocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { actorOf, openChange, type Person } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { type ChoosableKpi, choosableKpis, makePromise } from '../../../promises/index.ts';
import { changeableSession, type OwnSession } from './settle.ts';

/** What the form for an action item starts with: whose it may be, and which of the report's numbers it may move. */
export type Promising = OwnSession & { kpis: readonly ChoosableKpi[] };

export async function startPromise(context: Context, caller: Caller, sessionId: string): Promise<Promising> {
  const found = await changeableSession(context, caller, sessionId);
  return { ...found, kpis: await kpisOf(context, found.pair.report) };
}

function kpisOf({ db, clock }: Context, { workspaceId, id, zone }: Person): Promise<ChoosableKpi[]> {
  return choosableKpis(db, workspaceId, id, localDateOf(clock.now(), zone));
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
  const found = await changeableSession(context, caller, sessionId);
  const { workspaceId } = caller;
  if (!isLocalDate(dueOn)) throw new UserError((t) => t.common.outdatedForm);
  const { manager, report } = found.pair;
  const [owned, other] = owner === 'manager' ? [manager, report] : [report, manager];
  const key = kpi === null ? null : (await kpisOf(context, owned)).find((each) => each.key === kpi)?.key;
  // A number is followed of whoever does something about it.
  if (key === undefined) throw new UserError((t) => t.oneOnOnes.notTheirNumber({ name: owned.name }), 'kpi');
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
