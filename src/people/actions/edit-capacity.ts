import type { Caller, Context } from '../../context.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { perform } from '../../perform.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { personById } from '../store/people.ts';
import { updatePerson } from '../store/person-writes.ts';
import { workspaceById } from '../store/workspaces.ts';
import { actorOf, type Change, type Person } from '../types.ts';
import { auditChange } from './audit.ts';
import { openChange, workspaceToday } from './open-change.ts';
import { type CapacityHeld, capacityOn, setFullTimeShare, setRamp } from './set-capacity.ts';

/** What the form for somebody's start, share and ramp begins with. */
export type CapacityDraft = CapacityHeld & { person: Person; today: LocalDate };

/** As the form gives it. */
export type CapacityForm = {
  personId: string;
  startedOn: LocalDate | null;
  lastDay: LocalDate | null;
  fte: number;
  fteFrom: LocalDate;
  /** Null: no ramp. */
  percents: readonly number[] | null;
  rampFrom: LocalDate;
};

/** What the form begins with. Throws a UserError for anyone but an admin. */
export async function draftCapacity(
  context: Context,
  caller: Caller,
  personId: string,
): Promise<CapacityDraft> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['people.edit'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  const person = await personOf(db, workspaceId, personId, today);
  return { person, today, ...(await capacityOn(db, workspaceId, personId, today)) };
}

/**
 * Changes when somebody came and leaves, their share of full time and their ramp, in one transaction; only what differs is
 * written. Throws a UserError for anyone but an admin, and for a last day before the first.
 */
export async function editCapacity(context: Context, caller: Caller, form: CapacityForm): Promise<Person> {
  const { personId, startedOn, lastDay, fte, fteFrom, percents, rampFrom } = form;
  const { workspaceId } = caller;
  const { person, ...held } = await draftCapacity(context, caller, personId);
  if (startedOn && lastDay && lastDay < startedOn) {
    throw new UserError((t) => t.capacity.lastBeforeFirst, 'last');
  }
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    await setService(trx, change, person, { startedOn, endedOn: lastDay && addDays(lastDay, 1) });
    if (fte !== held.fte) await setFullTimeShare(trx, change, { personId, fte, from: fteFrom });
    const isOtherRamp = percents?.join() !== held.ramp?.percents.join() || rampFrom !== held.ramp?.from;
    // A ramp that begins on another day replaces the one before.
    if (held.ramp && isOtherRamp)
      await setRamp(trx, change, { personId, from: held.ramp.from, percents: null });
    if (percents && isOtherRamp) await setRamp(trx, change, { personId, from: rampFrom, percents });
    return personOf(trx, workspaceId, personId, change.today);
  });
}

async function setService(
  trx: Writer,
  change: Change,
  person: Person,
  service: Pick<Person, 'startedOn' | 'endedOn'>,
) {
  if (person.startedOn === service.startedOn && person.endedOn === service.endedOn) return;
  await updatePerson(trx, change.workspaceId, person.id, service);
  await auditChange(trx, change, 'person', person.id, 'person.service_set', service);
}

async function personOf(db: Reader, workspaceId: string, personId: string, date: LocalDate): Promise<Person> {
  const person = await personById(db, workspaceId, personId, date);
  if (!person) throw new UserError((t) => t.people.personGone);
  return person;
}
