import { inTransaction } from '../../../src/database/transaction.ts';
import { insertRequest, settleRequest } from '../../../src/feedback/requests-store.ts';
import { insertFeedback, markFeedback } from '../../../src/feedback/store.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What was asked of Ben and about him, and what he gave. */
export type AskedFeedback = {
  /** Rana asks Ben, for two ways to answer. */
  requests: [string, string];
  /** Ben asks Mert. */
  bensRequest: string;
  /** From Ayşe to Ben, as Mert asked; Ben has opened it. */
  askedFeedback: string;
  /** From Rana to Ben, opened: to be answered. */
  toReply: string;
  /** From Ben to Rana, who is none of those who try: it shows in her Home. */
  givenFeedback: string;
};

export async function addAskedFeedback(
  { context, slack }: RunningBot,
  workspaceId: string,
): Promise<AskedFeedback> {
  const [ben, ayse, mert, rana] = await Promise.all(
    ['ben', 'ayse', 'mert', 'rana'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  if (!ben || !ayse || !mert || !rana) throw new Error('Not everybody is known');
  const at = context.clock.now();
  const expiresAt = new Date(at.getTime() + 28 * 86_400_000);
  const id = () => context.newId();
  const [first, second, aboutBen, askedFeedback, toReply, givenFeedback] = [
    ...[id(), id(), id()],
    ...[id(), id(), id()],
  ] as [string, string, string, string, string, string];
  const bensRequest = id();
  const text = {
    situation: 'On Monday',
    behaviour: 'Canary feedback',
    impact: 'They smiled',
    nextStep: null,
  };
  const told = { ...text, kind: 'strength' as const, givenAt: at, waitsUntil: null };
  const asking = { topic: 'demos', askedAt: at, expiresAt };
  await inTransaction(context.db, async (trx) => {
    for (const each of [first, second]) {
      const request = { ...asking, id: each, askerId: rana, askedId: ben, aboutId: rana };
      await insertRequest(trx, workspaceId, request);
    }
    await insertFeedback(trx, workspaceId, { ...told, id: askedFeedback, giverId: ayse, receiverId: ben });
    await insertFeedback(trx, workspaceId, { ...told, id: toReply, giverId: rana, receiverId: ben });
    await insertFeedback(trx, workspaceId, { ...told, id: givenFeedback, giverId: ben, receiverId: rana });
    for (const each of [askedFeedback, toReply]) await markFeedback(trx, workspaceId, each, 'opened_at', at);
    const bens = { ...asking, id: bensRequest, askerId: ben, askedId: mert, aboutId: ben };
    await insertRequest(trx, workspaceId, bens);
    const about = { ...asking, id: aboutBen, askerId: mert, askedId: ayse, aboutId: ben };
    await insertRequest(trx, workspaceId, about);
    await settleRequest(trx, workspaceId, aboutBen, { feedbackId: askedFeedback });
  });
  return { requests: [first, second], bensRequest, askedFeedback, toReply, givenFeedback };
}
