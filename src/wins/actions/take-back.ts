import type { Caller, Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { UserError } from '../../errors.ts';
import { removePost, standingsOf } from '../../outbox/index.ts';
import { perform } from '../../perform.ts';
import { canTakeBack, TAKE_BACK_MINUTES } from '../../recognition/index.ts';
import { answerWin, markWinRemoved, winsToRemove } from '../store/wins.ts';
import { audit, ownWin, POSTED } from './answer.ts';

/**
 * Takes a posted win back within an hour, as praise is: its words are forgotten, what waits is not sent, and what stands in
 * the channel is removed. Returns what it said. Throws a UserError when it is somebody else's or too late.
 */
export async function takeBackWin(context: Context, caller: Caller, winId: string): Promise<string> {
  const win = await ownWin(context, caller, winId);
  if (win.state !== 'posted' || !win.answeredAt) throw new UserError((t) => t.wins.takenBackAlready);
  const at = context.clock.now();
  if (!canTakeBack(win.answeredAt, at)) {
    throw new UserError((t) => t.wins.takeBackTooLate({ minutes: TAKE_BACK_MINUTES }));
  }
  await perform(context, caller, async (trx) => {
    const answer = { state: 'taken_back', at, text: '', teamId: win.teamId } as const;
    if (!(await answerWin(trx, caller.workspaceId, win.id, ['posted'], answer))) {
      throw new UserError((t) => t.wins.takenBackAlready);
    }
    await audit(trx, context, caller, 'win.taken_back', win.id);
  });
  await remove(context, { workspaceId: caller.workspaceId, id: win.id });
  return win.text;
}

/** Removes from Slack what was taken back and still stands there. Twice is as good as once. */
export async function removeTakenBack(context: Context): Promise<void> {
  for (const win of await winsToRemove(context.db)) await remove(context, win);
}

async function remove(context: Context, win: { workspaceId: string; id: string }): Promise<void> {
  const standing = (await standingsOf(context.db, win.workspaceId, POSTED, [win.id])).get(win.id);
  // What waits is never sent (deliveries), what is on its way is looked at again a minute later.
  if (standing && !(await removePost(context, standing, 'a win'))) return;
  await inTransaction(context.db, (trx) => markWinRemoved(trx, win, context.clock.now()));
}
