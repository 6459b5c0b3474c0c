import type { Reader, Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { capacityBetween } from '../store/capacity.ts';
import { hasRows, holdFrom } from '../store/dated.ts';
import { type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';

/** A person's share of full time in percent, and the ramp they are in or were in last. */
export type CapacityHeld = { fte: number; ramp: { from: LocalDate; percents: readonly number[] } | null };

/** What holds of a person's capacity on a date; full time without a ramp until somebody says otherwise. */
export async function capacityOn(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<CapacityHeld> {
  const range = { from: date, until: addDays(date, 1) };
  const said = (await capacityBetween(db, workspaceId, [personId], range)).get(personId);
  const ramp = said?.ramps.at(-1);
  return {
    fte: said?.shares.at(-1)?.value ?? 100,
    ramp: ramp ? { from: ramp.from, percents: ramp.value } : null,
  };
}

/**
 * Changes a person's share of full time from a day on (by default since ever for the first time, else today). Returns
 * whether anything changed. Throws a UserError for a share outside 1 to 100.
 */
export async function setFullTimeShare(
  trx: Writer,
  change: Change,
  { personId, fte, from }: { personId: string; fte: number; from?: LocalDate },
): Promise<boolean> {
  const { workspaceId, today } = change;
  if (!(Number.isInteger(fte) && fte >= 1 && fte <= 100)) {
    throw new UserError((t) => t.capacity.fteUnknown, 'fte');
  }
  const subject = { table: 'full_time_share' as const, workspaceId, subjectId: personId };
  const start = from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  const changed = await holdFrom(trx, change, subject, start, fte === 100 ? null : { percent: fte });
  if (changed) {
    await auditChange(trx, change, 'person', personId, 'person.full_time_set', { fte, from: start });
  }
  return changed;
}

/** Begins a person's ramp on a day; without percents whatever ramp holds on that day ends. Returns whether anything changed. */
export async function setRamp(
  trx: Writer,
  change: Change,
  { personId, from, percents }: { personId: string; from: LocalDate; percents: readonly number[] | null },
): Promise<boolean> {
  const { workspaceId } = change;
  const subject = { table: 'ramp' as const, workspaceId, subjectId: personId };
  const values = percents && { percents: percents.join() };
  const changed = await holdFrom(trx, change, subject, from, values);
  if (changed) {
    await auditChange(trx, change, 'person', personId, 'person.ramp_set', {
      percents: values?.percents ?? null,
      from,
    });
  }
  return changed;
}
