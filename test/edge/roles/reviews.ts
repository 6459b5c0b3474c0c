import { inTransaction } from '../../../src/database/transaction.ts';
import type { PartWords } from '../../../src/reviews/rules/review.ts';
import { insertCycle } from '../../../src/reviews/store/cycles.ts';
import { openFinished, saveWords } from '../../../src/reviews/store/part-words.ts';
import { insertParts } from '../../../src/reviews/store/parts.ts';
import { savePeer } from '../../../src/reviews/store/peers.ts';
import { insertReviews, markShared } from '../../../src/reviews/store/reviews.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Ben's reviews with Mert, in cycles that Nora started. */
export type BenReviewed = {
  /** Running, and one to call off. */
  cycle: string;
  toEnd: string;
  /** Still written: Ben's part as a draft, and Mert's; what Ben is asked as a peer of Pia's. */
  writing: string;
  self: string;
  manager: string;
  /** Shared, with a part of each; one to close; and one with Rana, who led Ben before. */
  shared: string;
  toClose: string;
  older: string;
  peer: string;
};

const said: PartWords = { well: 'Canary part', hard: 'Prices', next: 'Demos', overall: null };

export async function addReviews({ context, slack }: RunningBot, workspaceId: string): Promise<BenReviewed> {
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name);
  const [ben, mert, nora, rana, pia] = [
    await idOf('ben'),
    await idOf('mert'),
    await idOf('nora'),
    await idOf('rana'),
    await idOf('pia'),
  ];
  const { newId, db, clock } = context;
  const at = clock.now();
  const addCycle = async (name: string) => {
    const id = newId();
    const days = { start: '2026-07-01', end: '2026-10-01', selfDue: '2026-12-07', managerDue: '2026-12-14' };
    const cycle = { id, name, ...days, peers: 2, hasOverall: true, startedBy: nora, startedAt: at };
    await inTransaction(db, (trx) => insertCycle(trx, workspaceId, cycle));
    return id;
  };
  const addReview = async (cycleId: string, managerId: string, isShared: boolean) => {
    const review = { id: newId(), cycleId, personId: ben, managerId };
    const part = (kind: 'self' | 'manager', authorId: string) => ({
      ...{ id: newId(), kind, authorId, askedAt: at, review },
    });
    const [self, manager] = [part('self', ben), part('manager', managerId)];
    await inTransaction(db, async (trx) => {
      await insertReviews(trx, workspaceId, [review]);
      await insertParts(trx, workspaceId, [self, manager]);
      const state = isShared ? 'final' : 'draft';
      for (const { id } of isShared ? [self, manager] : [self])
        await saveWords(trx, workspaceId, id, said, { state, at, openOn: null });
      if (!isShared) return;
      await markShared(trx, workspaceId, review.id, '2026-11-20');
      await openFinished(trx, workspaceId, review.id, '2026-11-20');
    });
    return { id: review.id, self: self.id, manager: manager.id };
  };
  /** Ben is to write about Pia. */
  const addPeer = async (cycleId: string) => {
    const review = { id: newId(), cycleId, personId: pia, managerId: mert };
    const part = { id: newId(), kind: 'peer', authorId: ben, askedAt: at, review } as const;
    await inTransaction(db, async (trx) => {
      await insertReviews(trx, workspaceId, [review]);
      await insertParts(trx, workspaceId, [part]);
      await savePeer(trx, workspaceId, review, { personId: ben, state: 'asked' }, at);
    });
    return part.id;
  };
  const cycle = await addCycle('Round one');
  const { id: writing, self, manager } = await addReview(cycle, mert, false);
  return {
    ...{ cycle, toEnd: await addCycle('Round two'), writing, self, manager },
    peer: await addPeer(cycle),
    shared: (await addReview(cycle, mert, true)).id,
    toClose: (await addReview(cycle, mert, true)).id,
    older: (await addReview(cycle, rana, true)).id,
  };
}
