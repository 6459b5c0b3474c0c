import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { allWorkspaces } from '../../people/index.ts';
import { resultOf } from '../rules/result.ts';
import type { Round } from '../rules/round.ts';
import { countParts } from '../rules/terms.ts';
import { openBox, shuffle } from '../sealed-box.ts';
import { askedIn, forgetRound } from '../store/asked.ts';
import { lockBox } from '../store/box.ts';
import { moveRound, nextOver, roundsOver } from '../store/rounds.ts';
import { endUnread } from './call-off.ts';
import { keyOf, viewOf } from './load.ts';
import { planNews } from './planned-messages.ts';

/** Closes the rounds that are over: what may be shown is kept, and everything else of them goes. One that nobody agreed to is dropped. */
export async function closeRounds(context: Context, now: Date): Promise<void> {
  for (const { id: workspaceId } of await allWorkspaces(context.db)) {
    for (const round of await roundsOver(context.db, workspaceId, now)) {
      await closeRound(context, workspaceId, round, now);
    }
  }
}

export async function nextClosing({ db }: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const { id: workspaceId } of await allWorkspaces(db)) {
    const next = await nextOver(db, workspaceId, after);
    if (next) instants.push(next.getTime());
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function closeRound(context: Context, workspaceId: string, round: Round, now: Date): Promise<void> {
  const { id } = round;
  const { subject, manager } = await viewOf(context, workspaceId, round);
  await inTransaction(context.db, async (trx) => {
    const sealed = await lockBox(trx, workspaceId, id);
    const box = sealed === null ? null : openBox(sealed, keyOf(context, workspaceId, id));
    if (round.state === 'offered') {
      if (!(await moveRound(trx, workspaceId, id, ['offered'], { state: 'declined', at: now }))) return;
      await forgetRound(trx, workspaceId, id);
    } else if (!box || !subject.isActive) {
      // What cannot be read, or has nobody to read it, is nobody's.
      if (!(await endUnread(trx, context, workspaceId, round, null))) return;
    } else {
      const result = resultOf(box.answers, countParts(await askedIn(trx, workspaceId, id)), shuffle);
      const to = { state: 'closed', at: now, result } as const;
      if (!(await moveRound(trx, workspaceId, id, ['running'], to))) return;
      await forgetRound(trx, workspaceId, id);
      const readers = [subject.id, ...(manager ? [manager.id] : [])];
      await planNews(trx, context, workspaceId, { roundId: id, what: 'result', to: readers });
    }
    await writeAudit(trx, context, workspaceId, [
      { actorId: null, source: 'job', action: 'round.ended', subjectKind: 'round', subjectId: id },
    ]);
  });
}
