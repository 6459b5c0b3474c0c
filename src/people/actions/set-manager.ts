import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { hasRows, holdFrom } from '../store/dated.ts';
import { personById } from '../store/people.ts';
import { linesFrom } from '../store/reporting-lines.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import { type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';

/**
 * Lets a person report to a manager (null: to nobody) from a day on; by default since ever for their first manager,
 * else from today. Returns whether anything changed.
 * Throws a UserError when the line would become a circle, or the manager is a guest, gone or unknown.
 */
export async function setManager(
  trx: Writer,
  change: Change,
  { personId, managerId, from }: { personId: string; managerId: string | null; from?: LocalDate },
): Promise<boolean> {
  const { workspaceId, today } = change;
  await holdWorkspace(trx, workspaceId);
  const subject = { table: 'reporting_line' as const, workspaceId, subjectId: personId };
  const start = from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  if (managerId) await refuseUnfit(trx, change, personId, managerId, start);
  const changed = await holdFrom(trx, change, subject, start, managerId ? { manager_id: managerId } : null);
  if (changed)
    await auditChange(trx, change, 'person', personId, 'person.manager_set', { managerId, from: start });
  return changed;
}

async function refuseUnfit(
  trx: Writer,
  change: Change,
  personId: string,
  managerId: string,
  from: LocalDate,
) {
  const { workspaceId, today } = change;
  const person = await personById(trx, workspaceId, personId, today);
  const manager = await personById(trx, workspaceId, managerId, today);
  if (!person || !manager) throw new UserError((t) => t.people.personGone);
  if (personId === managerId)
    throw new UserError((t) => t.people.ownManager({ name: person.name }), 'manager');
  if (manager.isGuest)
    throw new UserError((t) => t.people.guestCannotLead({ name: manager.name }), 'manager');
  if (await wouldCircle(trx, workspaceId, personId, { id: managerId, from, until: null })) {
    throw new UserError(
      (t) => t.people.managerCircle({ name: person.name, manager: manager.name }),
      'manager',
    );
  }
}

/** Whether on any of the line's days the person already stands somewhere above the manager it leads to. */
export async function wouldCircle(
  trx: Writer,
  workspaceId: string,
  personId: string,
  line: { id: string; from: LocalDate; until: LocalDate | null },
): Promise<boolean> {
  const seen = new Set<string>();
  const open = [line];
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.id === personId) return true;
    const key = `${step.id} ${step.from} ${step.until}`;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(await linesFrom(trx, workspaceId, step.id, step.from, step.until)));
  }
  return false;
}
