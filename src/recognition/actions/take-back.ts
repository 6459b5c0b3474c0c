import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { recognitionPermissions } from '../permissions.ts';
import { canTakeBack, TAKE_BACK_MINUTES } from '../rules/praise.ts';
import { praiseGiven } from '../store/praise.ts';
import { takeBackGiven } from '../store/taken-back.ts';
import { removePosts } from './remove-posts.ts';

/** What was taken back: whose names it held, and what it said, since that is forgotten now. */
export type TakenBack = { names: string[]; text: string };

/**
 * Takes back what the caller gave in one go: its text is forgotten, what waits is not sent, and what was posted is removed.
 * Throws a UserError when it is somebody else's, was taken back before, or is older than an hour.
 */
export async function takeBackPraise(context: Context, caller: Caller, givenId: string): Promise<TakenBack> {
  const { db, clock } = context;
  const { workspaceId, personId: actorId, source } = caller;
  const [first, ...others] = await praiseGiven(db, workspaceId, givenId);
  if (!first) throw new UserError((t) => t.recognition.takenBackAlready);
  const now = clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = recognitionPermissions['recognition.take_back'];
  const giver = { personId: first.giverId };
  await requirePermission(db, caller, allowed, giver, today, (t) => t.recognition.notYours);
  if (!canTakeBack(first.givenAt, now)) {
    throw new UserError((t) => t.recognition.takeBackTooLate({ minutes: TAKE_BACK_MINUTES }));
  }
  await perform(context, caller, async (trx) => {
    // Another press was faster.
    if (!(await takeBackGiven(trx, workspaceId, givenId, now))) {
      throw new UserError((t) => t.recognition.takenBackAlready);
    }
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'praise.taken_back', subjectKind: 'praise', subjectId: givenId },
    ]);
  });
  await removePosts(context, { workspaceId, givenId, ids: [first, ...others].map(({ id }) => id) });
  const receivers = [first, ...others].map(({ receiverId }) => receiverId);
  const people = await peopleByIds(db, workspaceId, receivers, today);
  return { names: people.map(({ name }) => name), text: first.text };
}
