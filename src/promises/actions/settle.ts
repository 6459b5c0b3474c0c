import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { perform } from '../../perform.ts';
import { dueProblem, LONGEST_SAID, type MadePromise } from '../rules/promise.ts';
import { keepSaid, moveDue, settlePromise } from '../store/promises.ts';
import { stopFollowing } from './follow-metric.ts';
import { ownPromise } from './own-promise.ts';

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
  const { promise } = await ownPromise(context, caller, id);
  const said = requireWords(line);
  await write(context, caller, promise, 'promise.told', async (trx) => {
    if (!(await keepSaid(trx, caller.workspaceId, id, said))) throw settledAlready();
  });
}

/** Another date, once, with a reason that both see. Throws a UserError as above, and for a date that is none. */
export async function movePromise(
  context: Context,
  caller: Caller,
  id: string,
  moved: { dueOn: LocalDate | null; reason: string },
): Promise<void> {
  const { promise, today } = await ownPromise(context, caller, id);
  const reason = requireWords(moved.reason);
  const { dueOn } = moved;
  if (dueOn === null) throw new UserError((t) => t.common.outdatedForm);
  const problem = dueProblem(dueOn, today);
  if (problem) throw new UserError((t) => t.promises.problem[problem], 'due');
  if (dueOn === promise.dueOn) throw new UserError((t) => t.promises.sameDate, 'due');
  const at = context.clock.now();
  await write(context, caller, promise, 'promise.moved', async (trx) => {
    if (!(await moveDue(trx, caller.workspaceId, id, { dueOn, reason, at }))) {
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
  const { promise, today: on } = await ownPromise(context, caller, id);
  const at = context.clock.now();
  await write(context, caller, promise, `promise.${state}`, async (trx) => {
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

async function write(
  context: Context,
  caller: Caller,
  { id }: MadePromise,
  action: string,
  change: (trx: Writer) => Promise<void>,
): Promise<void> {
  await perform(context, caller, async (trx) => {
    await change(trx);
    await writeAudit(trx, context, caller.workspaceId, [
      { actorId: caller.personId, source: caller.source, action, subjectKind: 'promise', subjectId: id },
    ]);
  });
}
