import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { Round } from '../rules/round.ts';
import { askedIn, forgetRound } from '../store/asked.ts';
import { moveRound } from '../store/rounds.ts';
import { over } from './agree.ts';
import { type RoundView, readRound } from './load.ts';
import { planNews } from './planned-messages.ts';

/** Its subject, or who leads them, calls a round off: every answer is deleted unread, and everybody who was asked hears of it. */
export async function callOffRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const { round } = await readRound(context, caller, roundId);
  await perform(context, caller, async (trx) => {
    if (!(await endUnread(trx, context, caller.workspaceId, round, caller.personId))) throw over();
    await writeAudit(trx, context, caller.workspaceId, [
      { ...actorOf(caller), action: 'round.called_off', subjectKind: 'round', subjectId: roundId },
    ]);
  });
  return readRound(context, caller, roundId);
}

/** Who leads the subject takes back what they offered: nobody was asked yet, and who would have been is forgotten. */
export async function withdrawRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const { workspaceId } = caller;
  await readRound(context, caller, roundId);
  await perform(context, caller, async (trx) => {
    const to = { state: 'called_off', at: context.clock.now() } as const;
    if (!(await moveRound(trx, workspaceId, roundId, ['offered'], to))) throw over();
    await forgetRound(trx, workspaceId, roundId);
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'round.withdrawn', subjectKind: 'round', subjectId: roundId },
    ]);
  });
  return readRound(context, caller, roundId);
}

/** Ends a round that runs, with nothing left of it, and tells who was asked but for `by`. False when it runs no more. */
export async function endUnread(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { id }: Pick<Round, 'id'>,
  by: string | null,
): Promise<boolean> {
  const asked = await askedIn(trx, workspaceId, id);
  const to = { state: 'called_off', at: context.clock.now() } as const;
  if (!(await moveRound(trx, workspaceId, id, ['running'], to))) return false;
  await forgetRound(trx, workspaceId, id);
  const told = asked.map(({ personId }) => personId).filter((personId) => personId !== by);
  await planNews(trx, context, workspaceId, { roundId: id, what: 'called_off', to: told });
  return true;
}
