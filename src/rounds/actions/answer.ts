import type { Caller, Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { UserError } from '../../errors.ts';
import { type Filled, takeApart } from '../rules/answers.ts';
import type { Part } from '../rules/questions.ts';
import { countParts } from '../rules/terms.ts';
import { openBox, sealBox, sizeOf } from '../sealed-box.ts';
import { askedOf } from '../store/asked.ts';
import { boxOf, lockBox, replaceBox } from '../store/box.ts';
import { roundById } from '../store/rounds.ts';
import { over } from './agree.ts';
import { keyOf, type RoundView, requireSelf, unknown, viewOf } from './load.ts';

/** What the form to answer starts with: as what the caller is asked, and beside how many. */
export type Answering = RoundView & { part: Part; askedLikewise: number };

type Ballot = Answering & { ballot: string };

/** Throws a UserError for whoever is not asked, once it is over, and for whoever has answered. */
export async function startAnswer(context: Context, caller: Caller, roundId: string): Promise<Answering> {
  const found = await ballotOf(context, caller, roundId);
  const { workspaceId } = caller;
  const sealed = await boxOf(context.db, workspaceId, roundId);
  unsealed(context, workspaceId, found, sealed);
  return found;
}

/**
 * Puts the caller's answers to the others and takes their ballot out of the box, which is sealed anew. Nothing else is written: no
 * audit row, no receipt, no time and nobody's App Home, as each would tell who has answered, and when. A repetition of the delivery
 * finds no ballot any more. Throws a UserError as `startAnswer` does.
 */
export async function giveAnswers(
  context: Context,
  caller: Caller,
  roundId: string,
  filled: Filled,
): Promise<Answering> {
  const found = await ballotOf(context, caller, roundId);
  const { workspaceId } = caller;
  await inTransaction(context.db, async (trx) => {
    const sealed = await lockBox(trx, workspaceId, roundId);
    const { box, size } = unsealed(context, workspaceId, found, sealed);
    const waiting = box.waiting.filter((ballot) => ballot !== found.ballot);
    const answers = [...box.answers, ...takeApart(found.part, filled)];
    const key = keyOf(context, workspaceId, roundId);
    await replaceBox(trx, workspaceId, roundId, sealBox({ waiting, answers }, key, size));
  });
  return found;
}

async function ballotOf(context: Context, caller: Caller, roundId: string): Promise<Ballot> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const round = await roundById(db, workspaceId, roundId);
  const own = (await askedOf(db, workspaceId, personId)).find((row) => row.roundId === roundId);
  if (round && !own && round.state !== 'offered' && round.state !== 'running') throw over();
  if (!round || !own) throw unknown();
  await requireSelf(context, caller, 'rounds.answer', [own.personId]);
  if (round.state !== 'running' || round.closesAt <= clock.now()) throw over();
  const view = await viewOf(context, workspaceId, round);
  const { ballot, part } = own;
  return { ...view, ballot, part, askedLikewise: countParts(view.asked).get(part) ?? 0 };
}

function unsealed(context: Context, workspaceId: string, { round, ballot }: Ballot, sealed: string | null) {
  if (sealed === null) throw over();
  const box = openBox(sealed, keyOf(context, workspaceId, round.id));
  if (!box) throw new UserError((t) => t.rounds.unreadable);
  if (!box.waiting.includes(ballot)) throw new UserError((t) => t.rounds.answeredAlready);
  return { box, size: sizeOf(sealed) };
}
