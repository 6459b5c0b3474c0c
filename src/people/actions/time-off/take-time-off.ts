import type { Caller, Context } from '../../../context.ts';
import type { Reader, Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { addDays } from '../../../kernel/date.ts';
import { formatDateRange } from '../../../locales/format.ts';
import { perform } from '../../../perform.ts';
import { relationTo } from '../../access.ts';
import { peoplePermissions } from '../../own-permissions.ts';
import { isAllowed } from '../../permissions.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { insertTimeOff } from '../../store/time-off-writes.ts';
import { actorOf, type Change, type Person } from '../../types.ts';
import { auditChange } from '../audit.ts';
import { openChange } from '../open-change.ts';
import { appointDeputy, requireDeputy } from './appoint-deputy.ts';
import { costOf, offAlready } from './cost.ts';
import { type Reached, reachPerson } from './reach-person.ts';

/** Days off as someone asks for them. */
export type TimeOffRequest = {
  personId: string;
  days: Days;
  /** Who stands in for a manager on these days. */
  deputyId: string | null;
};

/** What was stored, for the answer. */
export type TimeOffTaken = Reached & {
  /** By which it can be taken back; null when these days were off already and nothing was stored. */
  timeOffId: string | null;
  days: Days;
  /** How many of them the person would have worked, in halves. */
  workingDays: number;
  /** How many of those were off before. */
  offBefore: number;
  deputy: Person | null;
  /** On how many of them the deputy would work, but is off too; 0 for a caller who may not see the deputy's days off. */
  deputyOff: number;
};

/**
 * Takes days off for the caller or someone they lead, and says who stands in. Days that overlap others are simply off.
 * Throws a UserError for someone who may not, for a deputy who cannot, and where nobody would have worked anyway.
 */
export async function takeTimeOff(
  context: Context,
  caller: Caller,
  { personId, days, deputyId }: TimeOffRequest,
): Promise<TimeOffTaken> {
  const reached = await reachPerson(context, caller, personId, 'timeoff.set');
  const { person } = reached;
  if (!person.isActive) throw new UserError((t) => t.people.personGone);
  const deputy = deputyId ? await requireDeputy(context, caller, person, deputyId) : null;
  const worked = await costOf(context.db, person, days);
  if (worked === 0) {
    const last = addDays(days.until, -1);
    throw new UserError((t) => t.timeOff.noWorkingDay({ days: formatDateRange(days.from, last, t.locale) }));
  }
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    const { timeOffId, offBefore } = await storeTimeOff(trx, change, person, days, 'slack');
    if (deputy) await appointDeputy(trx, context, change, { manager: person, deputy, days });
    const deputyOff = deputy ? await daysOffSeen(trx, caller, deputy, days) : 0;
    return { ...reached, timeOffId, days, workingDays: worked, offBefore, deputy, deputyOff };
  });
}

/** Stores days off unless every one that would be worked is off already. */
export async function storeTimeOff(
  trx: Writer,
  change: Change,
  person: Person,
  days: Days,
  source: 'slack' | 'import',
): Promise<{ timeOffId: string | null; offBefore: number }> {
  const { workspaceId } = change;
  const offBefore = await offAlready(trx, person, days);
  if (offBefore === (await costOf(trx, person, days))) return { timeOffId: null, offBefore };
  const id = change.newId();
  const entered = { by: change.actor.actorId, source, at: change.clock.now() };
  await insertTimeOff(trx, workspaceId, { id, personId: person.id, halves: 3, ...days }, entered);
  await auditChange(trx, change, 'person', person.id, 'person.time_off_set', { timeOffId: id, ...days });
  return { timeOffId: id, offBefore };
}

async function daysOffSeen(db: Reader, caller: Caller, person: Person, days: Days): Promise<number> {
  const relation = await relationTo(db, caller, { personId: person.id }, days.from);
  if (!isAllowed(peoplePermissions['timeoff.read'], relation)) return 0;
  return offAlready(db, person, days);
}
