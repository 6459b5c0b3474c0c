import { inTransaction } from '../../../src/database/transaction.ts';
import { insertPause } from '../../../src/recognition/store/pauses.ts';
import { insertPraise } from '../../../src/recognition/store/praise.ts';
import { saveValue } from '../../../src/recognition/store/values.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Private praise of Ben, and what an admin set. */
export type Praised = {
  /** From Mert to Ben. */
  praise: string;
  /** From Ben to Oya, each to be taken back in its own way. */
  givenPraise: string[];
  companyValue: string;
  /** Of Zoe, who is nobody's colleague. */
  praisePause: string;
};

export async function addPraise({ context, slack }: RunningBot, workspaceId: string): Promise<Praised> {
  const [ben, mert, oya, nora, zoe] = await Promise.all(
    ['ben', 'mert', 'oya', 'nora', 'zoe'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  if (!ben || !mert || !oya || !nora || !zoe) throw new Error('Not everybody is known');
  const at = context.clock.now();
  const giving = (giverId: string, receiverId: string, text: string) => {
    const ids = { id: context.newId(), givenId: context.newId() };
    const usual = { value: null, teamId: null, link: null, givenOn: '2026-11-23', givenAt: at };
    return { ...ids, ...usual, giverId, receiverId, text };
  };
  // The list shows the last ten, and those who try thank Ben as often at this very instant.
  const toBen = { ...giving(mert, ben, 'Canary praise'), givenAt: new Date(at.getTime() + 1) };
  const byBen = [giving(ben, oya, 'Sharing the list'), giving(ben, oya, 'Calling back')];
  const [companyValue, praisePause] = [context.newId(), context.newId()];
  await inTransaction(context.db, async (trx) => {
    for (const each of [toBen, ...byBen]) await insertPraise(trx, workspaceId, [each], each.text);
    await saveValue(trx, workspaceId, { id: companyValue, name: 'Own it', line: '' }, at);
    const pause = { id: praisePause, personId: zoe, reason: 'For a while', by: nora, at };
    await insertPause(trx, workspaceId, pause);
  });
  return { praise: toBen.id, givenPraise: byBen.map(({ givenId }) => givenId), companyValue, praisePause };
}
