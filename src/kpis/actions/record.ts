import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { NewFact } from '../fact.ts';
import { liveFactsBySource } from '../facts-store.ts';
import { type OwnKey, type OwnKpi, ofKey } from '../own.ts';
import { ownKpis } from '../own-store.ts';
import { kpiPermissions } from '../permissions.ts';
import { AlreadyReversedError, reverseFacts, writeFacts } from '../store.ts';

/** As far back as a log goes (domain.md §1.4). */
const DAYS_BACK = 7;

/** A number of an own KPI: `amount` in its unit (yes is 1, no 0), for a percentage out of `of`. */
export type Recorded = {
  kpi: OwnKpi;
  amount: number;
  of: number | null;
  currency: string | null;
  date: LocalDate;
};

/** A KPI that the caller can record numbers of. Throws a UserError when there is none of that key. */
export async function recordableKpi(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  key: string,
): Promise<OwnKpi> {
  const kpi = (await ownKpis(db, caller.workspaceId)).find((each) => each.key === key);
  if (kpi?.source !== 'by_hand') throw new UserError((t) => t.ownKpis.gone);
  return kpi;
}

/**
 * Records a number for the caller; returns what takes it back. Throws a UserError for a day ahead or more than a week
 * ago, and for a part larger than its whole.
 */
export async function recordNumber(
  context: Context,
  caller: Caller,
  { key, amount, of, date }: { key: string; amount: number; of: number | null; date: LocalDate },
): Promise<Recorded & { sourceId: string }> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const kpi = await recordableKpi(context, caller, key);
  await requireOwn(context, caller, today);
  if (date > today || date < addDays(today, -DAYS_BACK)) throw new UserError((t) => t.ownKpis.badDay, 'date');
  if (kpi.aggregation === 'ratio' && (of === null || of < 1 || amount > of)) {
    throw new UserError((t) => t.ownKpis.badPart, 'of');
  }
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const sourceId = context.newId();
  const factOf = (kpiKey: OwnKey, value: number): NewFact<OwnKey> => ({
    subject: { kind: 'person', id: personId },
    kpi: kpiKey,
    date,
    occurredAt: context.clock.now(),
    amount: value,
    count: kpi.unit === 'count' ? value : 1,
    currency,
    source: { kind: 'entry', id: sourceId },
  });
  const facts = [
    factOf(kpi.key, amount),
    ...(kpi.aggregation === 'ratio' ? [factOf(ofKey(kpi.key), of ?? 0)] : []),
  ];
  await perform(context, caller, async (trx) => {
    await writeFacts(trx, context, workspaceId, facts);
    await audited(trx, 'kpi.recorded', { kpi: kpi.key, date, amount, of });
  });
  return { kpi, amount, of: kpi.aggregation === 'ratio' ? of : null, currency, date, sourceId };

  function audited(
    trx: Parameters<typeof writeAudit>[0],
    action: string,
    detail: Record<string, string | number | null>,
  ) {
    const actor = { actorId: personId, source: caller.source };
    return writeAudit(trx, context, workspaceId, [
      { ...actor, action, subjectKind: 'person', subjectId: personId, detail },
    ]);
  }
}

/** Takes a number of the caller's own back. Throws a UserError when it is not theirs, or was taken back before. */
export async function undoRecord(context: Context, caller: Caller, sourceId: string): Promise<void> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  await requireOwn(context, caller, localDateOf(context.clock.now(), caller.zone));
  const facts = await liveFactsBySource<OwnKey>(db, workspaceId, 'entry', [sourceId]);
  if (facts.length === 0 || facts.some(({ subject }) => subject.id !== personId)) {
    throw new UserError((t) => t.ownKpis.nothingToUndo);
  }
  try {
    await perform(context, caller, async (trx) => {
      await reverseFacts(trx, context, workspaceId, facts);
      const actor = { actorId: personId, source: caller.source };
      const subject = { subjectKind: 'person', subjectId: personId };
      await writeAudit(trx, context, workspaceId, [
        { ...actor, ...subject, action: 'kpi.record_undone', detail: { source: sourceId } },
      ]);
    });
  } catch (error) {
    if (error instanceof AlreadyReversedError) throw new UserError((t) => t.ownKpis.nothingToUndo);
    throw error;
  }
}

async function requireOwn({ db }: Context, caller: Caller, today: LocalDate) {
  const self = { personId: caller.personId };
  await requirePermission(db, caller, kpiPermissions['kpis.record'], self, today, (t) => t.ownKpis.gone);
}
