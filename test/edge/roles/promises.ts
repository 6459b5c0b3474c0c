import { inTransaction } from '../../../src/database/transaction.ts';
import { openChange } from '../../../src/people/index.ts';
import { makePromise } from '../../../src/promises/index.ts';
import { settlePromise } from '../../../src/promises/store/promises.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben promised Mert: one to be read, and as many as there are people who try to settle one, each in its way. */
export type Promised = {
  promise: string;
  toDo: string[];
  toMove: string[];
  toDrop: string[];
  /** Done, without a line. */
  toTell: string[];
};

export async function addPromises(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<{ promises: Promised }> {
  const [ben, mert] = await Promise.all(
    ['ben', 'mert'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  if (!ben || !mert) throw new Error('Not everybody is known');
  const actor = { actorId: ben, source: 'slack' } as const;
  const change = await openChange(context.db, context, workspaceId, actor);
  const usual = { ownerId: ben, otherId: mert, dueOn: '2026-12-04', madeOn: '2026-11-23', kpi: null };
  const made = async () => {
    const id = context.newId();
    const source = { kind: 'one_on_one', id: null } as const;
    const draft = { ...usual, id, source, text: 'Canary promise' };
    await inTransaction(context.db, (trx) => makePromise(trx, change, draft));
    return id;
  };
  const several = () => Promise.all(Array.from({ length: tries }, made));
  const promised = {
    promise: await made(),
    toDo: await several(),
    toMove: await several(),
    toDrop: await several(),
    toTell: await several(),
  };
  const done = { state: 'done', on: '2026-11-23', at: context.clock.now(), by: ben, said: '' } as const;
  await inTransaction(context.db, async (trx) => {
    for (const id of promised.toTell) await settlePromise(trx, workspaceId, id, done);
  });
  return { promises: promised };
}
