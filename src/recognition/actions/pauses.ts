import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, resolvePerson } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { endPause, insertPause, type Pause, pauses } from '../store/pauses.ts';
import { requireAdmin } from './settings.ts';

/** An admin's words for a pause. */
export const LONGEST_REASON = 200;

/** Throws a UserError with the reason while giving praise is paused, for everybody or for the caller. */
export async function requireNotPaused({ db }: Context, { workspaceId, personId }: Caller): Promise<void> {
  const hold = await pauses(db, workspaceId);
  const forAll = hold.find((pause) => pause.personId === null);
  if (forAll) throw new UserError((t) => t.recognition.pausedForAll({ reason: forAll.reason }));
  const own = hold.find((pause) => pause.personId === personId);
  if (own) throw new UserError((t) => t.recognition.pausedForYou({ reason: own.reason }));
}

/**
 * Pauses giving praise for one person, by their Slack account, or for everybody (null). They can still be thanked.
 * Throws a UserError for anyone but an admin, and for what is paused already.
 */
export async function pausePraise(
  context: Context,
  caller: Caller,
  { slackUserId, reason: typed }: { slackUserId: string | null; reason: string },
): Promise<void> {
  const { workspaceId, personId: by } = caller;
  await requireAdmin(context, caller);
  const reason = typed.trim();
  if (!reason || reason.length > LONGEST_REASON) {
    throw new UserError((t) => t.recognition.reasonMissing({ most: LONGEST_REASON }), 'reason');
  }
  const person = slackUserId ? await personWith(context, caller, slackUserId) : null;
  const pause = { id: context.newId(), personId: person?.id ?? null, reason };
  await perform(context, caller, async (trx) => {
    const hold = await pauses(trx, workspaceId);
    if (hold.some(({ personId }) => personId === pause.personId)) {
      throw new UserError((t) => t.recognition.pausedAlready, 'person');
    }
    await insertPause(trx, workspaceId, { ...pause, by, at: context.clock.now() });
    await audit(trx, context, caller, 'praise.paused', pause);
  });
}

/** Ends a pause. Throws a UserError for anyone but an admin, and for one that holds no longer. */
export async function resumePraise(context: Context, caller: Caller, id: string): Promise<void> {
  const { workspaceId } = caller;
  await requireAdmin(context, caller);
  await perform(context, caller, async (trx) => {
    const pause = (await pauses(trx, workspaceId)).find((each) => each.id === id);
    if (!pause || !(await endPause(trx, workspaceId, id, context.clock.now()))) {
      throw new UserError((t) => t.common.outdatedButton);
    }
    await audit(trx, context, caller, 'praise.resumed', pause);
  });
}

async function personWith(context: Context, caller: Caller, slackUserId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, caller.workspaceId, `<@${slackUserId}>`, today);
  if (found.kind !== 'one') throw new UserError((t) => t.recognition.notAPerson, 'person');
  return found.person;
}

async function audit(trx: Writer, context: Context, caller: Caller, action: string, pause: Pause) {
  const { workspaceId, personId: actorId, source } = caller;
  const subject = pause.personId
    ? { subjectKind: 'person', subjectId: pause.personId }
    : { subjectKind: 'workspace', subjectId: workspaceId };
  await writeAudit(trx, context, workspaceId, [{ actorId, source, action, ...subject }]);
}
