import { inTransaction } from '../../../src/database/transaction.ts';
import { keyOf } from '../../../src/rounds/actions/load.ts';
import { type Filled, takeApart } from '../../../src/rounds/rules/answers.ts';
import { STATEMENTS } from '../../../src/rounds/rules/questions.ts';
import { resultOf } from '../../../src/rounds/rules/result.ts';
import { sealBox, sizeFor } from '../../../src/rounds/sealed-box.ts';
import { insertAsked } from '../../../src/rounds/store/asked.ts';
import { insertBox } from '../../../src/rounds/store/box.ts';
import { insertRound, moveRound } from '../../../src/rounds/store/rounds.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** A round about Ben that runs and asks Mert and Ayşe, too; one that is over; and whom others may start one about. */
export type BenIsRated = { running: string; closed: string; startable: string[] };

const canary: Filled = {
  points: Object.fromEntries(STATEMENTS.map((each) => [each, 4])) as Filled['points'],
  texts: { keep: 'Canary round', differently: '' },
};

export async function addRounds({ context, slack }: RunningBot, workspaceId: string): Promise<BenIsRated> {
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name);
  const [ben, mert, ayse] = [await idOf('ben'), await idOf('mert'), await idOf('ayse')];
  const others = [await idOf('sam'), await idOf('pia'), ayse];
  const at = context.clock.now();
  const about = { subjectId: ben, managerId: mert, openedBy: mert, endsOn: '2027-02-01' };
  const round = { ...about, id: context.newId(), closesAt: new Date('2027-02-02T07:00:00Z') };
  const over = {
    ...about,
    id: context.newId(),
    endsOn: '2026-11-19',
    closesAt: new Date('2026-11-20T07:00:00Z'),
  };
  const asked = (
    [
      ['self', ben],
      ['manager', mert],
      ['peers', ayse],
    ] as const
  ).map(([part, personId]) => ({
    ...{ ballot: context.newId(), personId, part },
  }));
  const [first = ''] = others;
  await inTransaction(context.db, async (trx) => {
    await insertRound(trx, workspaceId, over, at);
    const result = resultOf(takeApart('manager', canary), new Map([['manager', 1]]), (items) => [...items]);
    await moveRound(trx, workspaceId, over.id, ['offered'], { state: 'closed', at, result });
    await insertRound(trx, workspaceId, round, at);
    await insertAsked(trx, workspaceId, round, asked);
    await moveRound(trx, workspaceId, round.id, ['offered'], { state: 'running', at });
    const waiting = asked.map(({ ballot }) => ballot);
    const key = keyOf(context, workspaceId, round.id);
    await insertBox(trx, workspaceId, round, sealBox({ waiting, answers: [] }, key, sizeFor(3)));
  });
  return { running: round.id, closed: over.id, startable: [first, first, ...others, first, first] };
}
