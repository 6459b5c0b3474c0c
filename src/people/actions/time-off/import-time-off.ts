import type { Writer } from '../../../database/open.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { wasImported } from '../../store/time-off-writes.ts';
import type { Change, Person } from '../../types.ts';
import { storeTimeOff } from './take-time-off.ts';

/**
 * Stores days off that a file gives. Days that are off already, or that the same row gave before, change nothing: what
 * a person took back in Slack stays taken back. Returns whether anything was stored.
 */
export async function importTimeOff(
  trx: Writer,
  change: Change,
  person: Person,
  days: Days,
): Promise<boolean> {
  if (await wasImported(trx, change.workspaceId, { personId: person.id, halves: 3, ...days })) return false;
  return (await storeTimeOff(trx, change, person, days, 'import')).timeOffId !== null;
}
