import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  AlreadyReversedError,
  type Fact,
  type FactKey,
  type KpiBook,
  kpiBook,
  latestSourceOf,
  liveFactsBySource,
  reverseFacts,
} from '../../kpis/index.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { batchesOf, type LogBatch } from '../batch.ts';
import { activityPermissions } from '../permissions.ts';
import { type Effect, effectsOf } from './effects.ts';

/** How long a log can be taken back. */
export const UNDO_MINUTES = 10;

/** What was taken back and what that did. */
export type Undone = { book: KpiBook; batch: LogBatch; today: LocalDate; effects: Effect[] };

/** Whether a log recorded at that instant can still be taken back. */
export function canUndo(recordedAt: Date, now: Date): boolean {
  return now.getTime() - recordedAt.getTime() <= UNDO_MINUTES * 60_000;
}

/**
 * Takes back the log a person made last, even when that was done before: pressing twice must not reach further
 * back than was meant. Throws a UserError as `undoLog` does, and when there is none.
 */
export async function undoLastLog(context: Context, caller: Caller): Promise<Undone> {
  const { workspaceId, personId } = caller;
  const batchId = await latestSourceOf(context.db, workspaceId, { personId, kind: 'log' });
  if (!batchId) throw new UserError((t) => t.activity.nothingToUndo);
  return undoLog(context, caller, batchId);
}

/**
 * Takes a log of one's own back, as reversals in the ledger.
 * Throws a UserError when it is somebody else's, was taken back before, or is older than `UNDO_MINUTES`.
 */
export async function undoLog(context: Context, caller: Caller, batchId: string): Promise<Undone> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const facts = await liveFactsBySource<FactKey>(db, workspaceId, 'log', [batchId]);
  const book = await kpiBook(db, workspaceId);
  const [batch] = batchesOf(facts, book);
  const personId = facts[0]?.subject.id;
  if (!batch || !personId) throw new UserError((t) => t.activity.undoneAlready);
  await requirePermission(
    db,
    caller,
    activityPermissions['activity.undo'],
    { personId },
    today,
    (t) => t.activity.ownOnly,
  );
  if (!canUndo(batch.recordedAt, clock.now())) {
    throw new UserError((t) => t.activity.undoTooLate({ minutes: UNDO_MINUTES }));
  }
  await takeBack(context, caller, batch, facts);
  const { date, entries } = batch;
  return {
    book,
    batch,
    today,
    effects: await effectsOf(db, book, caller, { date, entries, sign: -1 }, today),
  };
}

async function takeBack(context: Context, caller: Caller, batch: LogBatch, facts: readonly Fact<FactKey>[]) {
  const { workspaceId, personId, source } = caller;
  try {
    await perform(context, caller, async (trx) => {
      await reverseFacts(trx, context, workspaceId, facts);
      await writeAudit(trx, context, workspaceId, [
        {
          actorId: personId,
          source,
          action: 'activity.undone',
          subjectKind: 'log',
          subjectId: batch.id,
          detail: { date: batch.date, facts: facts.length },
        },
      ]);
    });
  } catch (error) {
    // Another press was faster; its reversals stand.
    if (error instanceof AlreadyReversedError) throw new UserError((t) => t.activity.undoneAlready);
    throw error;
  }
}
