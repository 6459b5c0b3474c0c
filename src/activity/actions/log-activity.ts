import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { keepReceipt } from '../../database/receipt-store.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { hasFactsFrom, type KpiBook, kpiBook, writeFacts } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { capitalise } from '../../locales/format.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { batchesOf, factsOf, isByHand, type LogBatch } from '../batch.ts';
import { daySentence } from '../day-sentence.ts';
import type { PendingLog } from '../pending-log.ts';
import { activityPermissions } from '../permissions.ts';
import { checkDay } from '../rules/days.ts';
import type { LogEntry } from '../rules/parse.ts';
import { type DoubtfulEntry, doubtsAbout } from './doubts.ts';
import { type Effect, effectsOf } from './effects.ts';

/** What a person wants stored for themselves. */
export type LogRequest = {
  /** Whole numbers from 1, each KPI at most once: as the grammar and the form give them. */
  entries: readonly LogEntry[];
  date: LocalDate;
  /** From a question or form: the batch it stands for, which is stored at most once however often it is sent. */
  batchId?: string;
  /** The company's KPIs, where whoever asks has read them already. */
  book?: KpiBook;
  /** They said *Yes* to what was unusual. */
  isConfirmed?: boolean;
};

/** Stored, with what it did; or not stored yet, since something in it is unusual. */
export type Logged =
  | { kind: 'stored'; book: KpiBook; batch: LogBatch; today: LocalDate; effects: Effect[] }
  | { kind: 'unusual'; book: KpiBook; pending: PendingLog; today: LocalDate; doubts: DoubtfulEntry[] };

/**
 * Logs a person's own activity on a day of theirs, at most seven days back (domain.md §1.4).
 * Throws a UserError for a day that cannot be logged on (any more), for a KPI that people do not log (any more), and for a
 * batch that was stored before.
 */
export async function logActivity(context: Context, caller: Caller, request: LogRequest): Promise<Logged> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  await requirePermission(
    db,
    caller,
    activityPermissions['activity.log'],
    { personId },
    today,
    (t) => t.activity.ownOnly,
  );
  const day = checkDay(request.date, today);
  if (!day.ok) throw new UserError((t) => `${capitalise(daySentence(day.problem, t), t.locale)}.`);
  const { date } = day;
  const { entries } = request;
  const book = request.book ?? (await kpiBook(db, workspaceId));
  requireByHand(book, entries);
  const pending = { batchId: request.batchId ?? context.newId(), date, entries };
  if (!request.isConfirmed) {
    const doubts = await doubtsAbout(db, book, caller, date, entries);
    if (doubts.length > 0) return { kind: 'unusual', book, pending, today, doubts };
  }
  const batch = await perform(context, caller, async (trx) => {
    if (request.batchId) await refuseSecondTime(trx, context, workspaceId, request.batchId);
    return store(trx, context, caller, book, pending, today);
  });
  return {
    kind: 'stored',
    book,
    batch,
    today,
    effects: await effectsOf(db, book, caller, { date, entries, sign: 1 }, today),
  };
}

/** A button may be older than what the company says of a KPI. */
function requireByHand(book: KpiBook, entries: readonly LogEntry[]) {
  for (const { kpi: key } of entries) {
    const kpi = book.find(key);
    if (kpi && kpi.endedOn === null && isByHand(kpi)) continue;
    throw new UserError((t) => t.activity.notLogged({ kpi: kpi ? kpiHeading(kpi, t.locale) : '' }));
  }
}

/**
 * A question or form may be answered twice, in two deliveries. A batch that stands, or stood until it was taken
 * back, is refused in words; of two that arrive at once the receipt lets one through.
 */
async function refuseSecondTime(trx: Writer, { machine }: Context, workspaceId: string, batchId: string) {
  if (await hasFactsFrom(trx, workspaceId, 'log', batchId))
    throw new UserError((t) => t.activity.storedAlready);
  await keepReceipt(trx, workspaceId, `log:${batchId}`, machine.now());
}

async function store(
  trx: Writer,
  context: Context,
  { workspaceId, personId, zone, source }: Caller,
  book: KpiBook,
  { batchId, date, entries }: PendingLog,
  today: LocalDate,
): Promise<LogBatch> {
  const now = context.clock.now();
  const facts = factsOf({ id: batchId, date, entries }, { personId, zone, now, today });
  const [batch] = batchesOf(await writeFacts(trx, context, workspaceId, facts), book);
  if (!batch) throw new Error('A log without entries');
  await writeAudit(trx, context, workspaceId, [
    {
      actorId: personId,
      source,
      action: 'activity.logged',
      subjectKind: 'log',
      subjectId: batchId,
      detail: { date, ...Object.fromEntries(entries.map(({ kpi, count }) => [kpi, count])) },
    },
  ]);
  return batch;
}
