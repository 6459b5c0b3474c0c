import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { NewFact } from '../fact.ts';
import { liveFactsBySource } from '../facts-store.ts';
import { type OwnKey, type OwnKpi, ofKey } from '../own.ts';
import { ownKpis } from '../own-store.ts';
import { countsOn, ownFact } from '../rules/own-fact.ts';
import { AlreadyReversedError, reverseFacts, writeFacts } from '../store.ts';
import { recordPermission } from './recordable.ts';

/** As far back as a log goes (domain.md §1.4). */
const DAYS_BACK = 7;

/** A number of an own KPI: `amount` in its unit (yes is 1, no 0), for a percentage out of `of`. */
export type Recorded = {
  kpi: OwnKpi;
  /** Whose it is, where it is not the caller's own. */
  person: Person | null;
  amount: number;
  of: number | null;
  currency: string | null;
  /** What is counted, of a KPI that counts different things. */
  thing: string | null;
  date: LocalDate;
};

/** What somebody wants recorded; `personId`: for whom, by default for oneself. */
export type RecordRequest = {
  key: string;
  personId?: string;
  amount: number;
  of: number | null;
  thing?: string | null;
  date: LocalDate;
};

/**
 * Records a number; returns what takes it back. Throws a UserError for a day ahead or more than a week ago, for a part
 * larger than its whole, and for whom the caller may not record.
 */
export async function recordNumber(
  context: Context,
  caller: Caller,
  { key, personId = caller.personId, amount, of, thing = null, date }: RecordRequest,
): Promise<Recorded & { sourceId: string }> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const kpi = (await ownKpis(db, workspaceId)).find((each) => each.key === key);
  if (kpi?.source !== 'by_hand') throw new UserError((t) => t.ownKpis.gone);
  const { allowed, refusal } = recordPermission(kpi);
  await requirePermission(db, caller, allowed, { personId }, today, refusal);
  if (date > today || date < addDays(today, -DAYS_BACK)) throw new UserError((t) => t.ownKpis.badDay, 'date');
  if (kpi.aggregation === 'ratio' && (of === null || of < 1 || amount > of)) {
    throw new UserError((t) => t.ownKpis.badPart, 'of');
  }
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const sourceId = context.newId();
  const factOf = (kpiKey: OwnKey, value: number): NewFact<OwnKey> => ({
    ...ownFact(kpi, { amount: value, thing }),
    kpi: kpiKey,
    subject: { kind: 'person', id: personId },
    date: countsOn(kpi, date),
    occurredAt: context.clock.now(),
    currency,
    source: { kind: 'entry', id: sourceId },
  });
  const facts = [
    factOf(kpi.key, amount),
    ...(kpi.aggregation === 'ratio' ? [factOf(ofKey(kpi.key), of ?? 0)] : []),
  ];
  await perform(context, caller, async (trx) => {
    await writeFacts(trx, context, workspaceId, facts);
    const actor = { actorId: caller.personId, source: caller.source };
    const subject = { subjectKind: 'person', subjectId: personId };
    const detail = { kpi: kpi.key, date, amount, of };
    await writeAudit(trx, context, workspaceId, [{ ...actor, ...subject, action: 'kpi.recorded', detail }]);
  });
  const person = personId === caller.personId ? null : await personById(db, workspaceId, personId, today);
  const whole = kpi.aggregation === 'ratio' ? of : null;
  return { kpi, person, amount, of: whole, currency, thing, date, sourceId };
}

/** Takes a number back. Throws a UserError for who may not record it, and when it was taken back before. */
export async function undoRecord(context: Context, caller: Caller, sourceId: string): Promise<void> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const facts = await liveFactsBySource<OwnKey>(db, workspaceId, 'entry', [sourceId]);
  const kpi = (await ownKpis(db, workspaceId)).find(({ key }) => facts.some((fact) => fact.kpi === key));
  const personId = facts[0]?.subject.id;
  if (!kpi || !personId) throw new UserError((t) => t.ownKpis.nothingToUndo);
  const { allowed } = recordPermission(kpi);
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.ownKpis.nothingToUndo);
  try {
    await perform(context, caller, async (trx) => {
      await reverseFacts(trx, context, workspaceId, facts);
      const actor = { actorId: caller.personId, source: caller.source };
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
