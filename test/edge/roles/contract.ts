import { inTransaction } from '../../../src/database/transaction.ts';
import { ADDED_UP } from '../../../src/goals/rules/targets/types.ts';
import { insertNote } from '../../../src/goals/store/notes.ts';
import { closeProposal, insertProposal } from '../../../src/goals/store/proposal-writes.ts';
import type { NewProposal } from '../../../src/goals/store/proposals.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What was suggested to Ben for his revenue, by the row that is about it, and what he suggested himself. */
export type Suggested = {
  proposals: Record<'open' | 'accept' | 'counter' | 'keep' | 'ask' | 'agreed', string>;
  /** Ben's own suggestions to Mert, each for one who tries to accept it. */
  own: string[];
  /** From Mert to Ben. */
  note: string;
};

/** Adds all that; so many may try. */
export async function addSuggestions(
  { context, slack }: RunningBot,
  workspaceId: string,
  goalId: string,
  tries: number,
): Promise<Suggested> {
  const { db } = context;
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  const at = context.clock.now();
  return inTransaction(db, async (trx) => {
    async function suggest(more: Partial<NewProposal> = {}): Promise<string> {
      const id = context.newId();
      await insertProposal(trx, workspaceId, {
        id,
        goalId,
        version: 1,
        kind: 'set',
        answersId: null,
        proposerId: mert,
        askedId: ben,
        validFrom: '2026-11-23',
        validTo: null,
        target: 432_100,
        ...ADDED_UP,
        otherUpper: null,
        currency: 'USD',
        otherTarget: null,
        reason: 'Canary reason',
        proposedAt: at,
        ...more,
      });
      return id;
    }
    const [open, accept, counter, ask, agreed] = [
      await suggest(),
      await suggest(),
      await suggest(),
      await suggest(),
      await suggest(),
    ];
    const keep = await suggest({ kind: 'counter', answersId: open });
    await closeProposal(trx, workspaceId, agreed, { state: 'accepted', by: ben, at });
    const own: string[] = [];
    for (let nth = 0; nth < tries; nth++) own.push(await suggest({ proposerId: ben, askedId: mert }));
    const note = context.newId();
    const said = { proposalId: open, kind: 'reply' as const, text: 'Canary reason', at };
    await insertNote(trx, workspaceId, { ...said, id: note, fromId: mert, toId: ben });
    return { proposals: { open, accept, counter, keep, ask, agreed }, own, note };
  });
}
