import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { hasRows, holdFrom } from '../store/dated.ts';
import { type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';

/**
 * Says as what a person sells, such as 'SDR', from a day on (by default since ever for the first time, else today); null:
 * nothing in particular. Returns whether anything changed.
 */
export async function setSalesRole(
  trx: Writer,
  change: Change,
  { personId, name, from }: { personId: string; name: string | null; from?: LocalDate },
): Promise<boolean> {
  const { workspaceId, today } = change;
  const subject = { table: 'sales_role' as const, workspaceId, subjectId: personId };
  const start = from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  const changed = await holdFrom(trx, change, subject, start, name === null ? null : { name });
  if (changed) {
    await auditChange(trx, change, 'person', personId, 'person.sales_role_set', { name, from: start });
  }
  return changed;
}
