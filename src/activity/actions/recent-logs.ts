import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type KpiBook, kpiBook, recentFacts } from '../../kpis/index.ts';
import { batchesOf, byHandKpis, type LogBatch } from '../batch.ts';
import { ownToday } from './own-today.ts';
import { canUndo } from './undo-log.ts';

/** The caller's last logs, newest first; those taken back are left out. */
export type RecentLogs = { book: KpiBook; today: LocalDate; logs: { batch: LogBatch; canUndo: boolean }[] };

const MOST_LOGS = 10;

/** What the caller logged last. */
export async function recentLogs(context: Context, caller: Caller): Promise<RecentLogs> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const today = await ownToday(context, caller);
  const book = await kpiBook(db, workspaceId);
  const facts = await recentFacts(db, workspaceId, {
    personId,
    kind: 'log',
    limit: MOST_LOGS * byHandKpis(book).length,
  });
  const logs = batchesOf(facts, book).slice(0, MOST_LOGS);
  return { book, today, logs: logs.map((batch) => ({ batch, canUndo: canUndo(batch.recordedAt, now) })) };
}
