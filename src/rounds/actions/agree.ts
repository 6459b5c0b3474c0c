import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { askedProblem, endProblem } from '../rules/terms.ts';
import { sealBox, sizeFor } from '../sealed-box.ts';
import { askedIn, dropAsked, forgetRound } from '../store/asked.ts';
import { insertBox } from '../store/box.ts';
import { moveRound } from '../store/rounds.ts';
import { canBeAsked } from './draft.ts';
import { calendarOf, keyOf, type RoundView, readRound, requireSelf } from './load.ts';
import { planInvitations, planNews } from './planned-messages.ts';

/**
 * The subject agrees: everybody is asked, and from here on who is asked, what and until when are fixed. Whoever cannot be asked any
 * more is left out. Throws a UserError when too few are left, or the end is too near by now.
 */
export async function startRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const { workspaceId } = caller;
  const { round, subject, asked } = await ownRound(context, caller, roundId);
  const { today, calendar } = await calendarOf(context, subject);
  const staying = asked.filter(({ person }) => canBeAsked(person));
  if (askedProblem(staying)) throw new UserError((t) => t.rounds.tooFewLeft);
  if (endProblem(round.endsOn, today, calendar) === 'tooSoon')
    throw new UserError((t) => t.rounds.endTooNear);
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    if (!(await moveRound(trx, workspaceId, roundId, ['offered'], { state: 'running', at }))) throw over();
    const rows = await askedIn(trx, workspaceId, roundId);
    const isStaying = (id: string) => staying.some(({ person }) => person.id === id);
    const leaving = rows.filter(({ personId }) => !isStaying(personId));
    await dropAsked(
      trx,
      workspaceId,
      leaving.map(({ ballot }) => ballot),
    );
    const waiting = rows.filter(({ personId }) => isStaying(personId)).map(({ ballot }) => ballot);
    const key = keyOf(context, workspaceId, roundId);
    const box = sealBox({ waiting, answers: [] }, key, sizeFor(waiting.length));
    await insertBox(trx, workspaceId, round, box);
    const people = staying.map(({ person }) => person);
    await planInvitations(trx, context, workspaceId, round, people, calendar);
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'round.started', subjectKind: 'round', subjectId: roundId },
    ]);
  });
  return readRound(context, caller, roundId);
}

/** The subject would rather not: who would have been asked is forgotten, and whoever suggested it hears of it. */
export async function declineRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const { workspaceId } = caller;
  const { round } = await ownRound(context, caller, roundId);
  await perform(context, caller, async (trx) => {
    const to = { state: 'declined', at: context.clock.now() } as const;
    if (!(await moveRound(trx, workspaceId, roundId, ['offered'], to))) throw over();
    await forgetRound(trx, workspaceId, roundId);
    if (round.openedBy !== caller.personId) {
      await planNews(trx, context, workspaceId, { roundId, what: 'declined', to: [round.openedBy] });
    }
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'round.declined', subjectKind: 'round', subjectId: roundId },
    ]);
  });
  return readRound(context, caller, roundId);
}

async function ownRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const view = await readRound(context, caller, roundId);
  await requireSelf(context, caller, 'rounds.agree', [view.round.subjectId]);
  if (view.round.state !== 'offered') throw over();
  return view;
}

export const over = () => new UserError((t) => t.rounds.isOver);
