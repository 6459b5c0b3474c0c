import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { plan } from '../../outbox/index.ts';
import { perform } from '../../perform.ts';
import { dueProblem, LONGEST_SAID } from '../rules/promise.ts';
import { keepSaid, moveDue, settlePromise } from '../store/settling.ts';
import { stopFollowing } from './follow-metric.ts';
import { type OwnPromise, ownPromise } from './own-promise.ts';
import { newsOfNow } from './plan-news.ts';

/** One tap: it is done. Throws a UserError when it is none of the caller's, or settled already. */
export async function markDone(context: Context, caller: Caller, id: string): Promise<void> {
  await settle(context, caller, id, { state: 'done', said: '' });
}

/** It will not be done, and why; its number is not followed any more. Throws a UserError as above, and without a reason. */
export async function dropPromise(context: Context, caller: Caller, id: string, why: string): Promise<void> {
  await settle(context, caller, id, { state: 'dropped', said: requireWords(why) });
}

/** A line about how it went, once. Throws a UserError as above, and unless it is done and nothing was said. */
export async function sayHowItWent(
  context: Context,
  caller: Caller,
  id: string,
  line: string,
): Promise<void> {
  await ownPromise(context, caller, id);
  const said = requireWords(line);
  await perform(context, caller, async (trx) => {
    if (!(await keepSaid(trx, caller.workspaceId, id, said))) throw settledAlready();
    await audit(trx, context, caller, id, 'promise.told');
  });
}

/** Another date, once, with a reason that both see; the other hears of it, as of the two above. Throws a UserError as above, and for a date that is none. */
export async function movePromise(
  context: Context,
  caller: Caller,
  id: string,
  moved: { dueOn: LocalDate | null; reason: string },
): Promise<void> {
  const own = await ownPromise(context, caller, id);
  const { promise, today } = own;
  const reason = requireWords(moved.reason);
  const { dueOn } = moved;
  if (dueOn === null) throw new UserError((t) => t.common.outdatedForm);
  const problem = dueProblem(dueOn, today);
  if (problem) throw new UserError((t) => t.promises.problem[problem], 'due');
  if (dueOn === promise.dueOn) throw new UserError((t) => t.promises.sameDate, 'due');
  const at = context.clock.now();
  await write(context, caller, own, 'promise.moved', async (trx) => {
    if (!(await moveDue(trx, caller.workspaceId, id, { dueOn, reason, at, by: caller.personId }))) {
      throw new UserError((t) => t.promises.movedAlready);
    }
  });
}

async function settle(
  context: Context,
  caller: Caller,
  id: string,
  { state, said }: { state: 'done' | 'dropped'; said: string },
): Promise<void> {
  const { workspaceId, personId: by } = caller;
  const own = await ownPromise(context, caller, id);
  const { today: on } = own;
  const at = context.clock.now();
  await write(context, caller, own, `promise.${state}`, async (trx) => {
    if (!(await settlePromise(trx, workspaceId, id, { state, on, at, by, said }))) throw settledAlready();
    if (state === 'dropped') await stopFollowing(trx, workspaceId, { kind: 'promise', id });
  });
}

const settledAlready = () => new UserError((t) => t.promises.settledAlready);

function requireWords(text: string): string {
  const trimmed = text.trim().slice(0, LONGEST_SAID);
  if (trimmed.length < 3) throw new UserError((t) => t.promises.sayWhy, 'said');
  return trimmed;
}

/** Changes it, and plans that the other of the two hears of it with the day's news. */
async function write(
  context: Context,
  caller: Caller,
  { promise, owner, other }: OwnPromise,
  action: string,
  change: (trx: Writer) => Promise<void>,
): Promise<void> {
  const news = await newsOfNow(context, caller.workspaceId, owner.id === caller.personId ? other : owner);
  await perform(context, caller, async (trx) => {
    await change(trx);
    await plan(trx, context, caller.workspaceId, [news]);
    await audit(trx, context, caller, promise.id, action);
  });
}

const audit = (trx: Writer, context: Context, caller: Caller, subjectId: string, action: string) =>
  writeAudit(trx, context, caller.workspaceId, [
    { actorId: caller.personId, source: caller.source, action, subjectKind: 'promise', subjectId },
  ]);
