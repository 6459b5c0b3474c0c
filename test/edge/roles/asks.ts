import { insertAsk } from '../../../src/asks/store.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import type { PlanVersion } from '../../../src/improvement/rules/plan.ts';
import { insertPlan, movePlan } from '../../../src/improvement/store.ts';
import { insertVersion } from '../../../src/improvement/versions-store.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben and Pia need from Mert, and Ben's plans with him. */
export type Asked = {
  asks: {
    manager: string;
    /** Ben's: one to read, one to take back. */
    bens: string;
    toTakeBack: string;
    /** Pia's, for each way to answer. */
    done: string;
    talk: string;
    by: string;
    no: string;
  };
  plans: {
    /** Running, with a check behind it. */
    running: string;
    /** Waits for Ben's yes. */
    offered: string;
    /** One for each who tries. */
    toDrop: readonly string[];
    toEnd: readonly string[];
    toChange: readonly string[];
    /** Running, with a change of Ben's that waits for Mert. */
    suggested: string;
    /** With Rana, who led Ben before. */
    older: string;
  };
};

export async function addAsks(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<Asked> {
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name);
  const [ben, pia, mert, rana] = [
    await idOf('ben'),
    await idOf('pia'),
    await idOf('mert'),
    await idOf('rana'),
  ];
  const at = context.clock.now();
  const ask = async (askerId: string) => {
    const id = context.newId();
    const row = { id, askerId, managerId: mert, text: 'Canary ask', askedAt: at };
    await inTransaction(context.db, (trx) => insertAsk(trx, workspaceId, row));
    return id;
  };
  const plan = async (managerId: string, isAgreed: boolean, isSuggested = false) => {
    const id = context.newId();
    const row = { id, personId: ben, managerId, offeredAt: at };
    const version: PlanVersion = {
      ...{ version: 1, authorId: managerId, purpose: 'Canary plan', support: ['I help'], everyDays: 7 },
      goals: [{ kpi: 'calls', period: 'week', target: 100, currency: null, steps: [80, 100] }],
      ...{ start: '2026-11-09', end: '2026-12-21', comment: null },
      ...{ personAgreedAt: isAgreed ? at : null, managerAgreedAt: at, declined: null },
    };
    await inTransaction(context.db, async (trx) => {
      await insertPlan(trx, workspaceId, row);
      await insertVersion(trx, workspaceId, row, version, at);
      if (isAgreed) await movePlan(trx, workspaceId, id, 'offered', { state: 'running' });
      const other = { ...version, version: 2, authorId: ben, managerAgreedAt: null };
      if (isSuggested) await insertVersion(trx, workspaceId, row, other, at);
    });
    return id;
  };
  const each = async (isAgreed: boolean) => {
    const ids: string[] = [];
    for (let nth = 0; nth < tries; nth++) ids.push(await plan(mert, isAgreed));
    return ids;
  };
  return {
    asks: {
      manager: mert,
      ...{ bens: await ask(ben), toTakeBack: await ask(ben) },
      ...{ done: await ask(pia), talk: await ask(pia), by: await ask(pia), no: await ask(pia) },
    },
    plans: {
      ...{ running: await plan(mert, true), offered: await plan(mert, false), older: await plan(rana, true) },
      ...{ toDrop: await each(false), toEnd: await each(true), toChange: await each(true) },
      suggested: await plan(mert, true, true),
    },
  };
}
