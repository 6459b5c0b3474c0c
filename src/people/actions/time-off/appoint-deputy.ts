import type { Caller, Context } from '../../../context.ts';
import type { Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { requirePermission } from '../../access.ts';
import { peoplePermissions } from '../../own-permissions.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { cancelDeputy, type Deputy, deputiesBetween, insertDeputy } from '../../store/deputies.ts';
import { personById } from '../../store/people.ts';
import { isManager } from '../../store/reporting-lines.ts';
import type { Change, Person } from '../../types.ts';
import { auditChange } from '../audit.ts';
import { nextAtWork } from '../next-at-work.ts';

/** To a deputy: for whom they stand in, and when. */
export const DEPUTY_APPOINTED = 'people.deputy_appointed.v1';

/** In its thread: that they no longer do. */
export const DEPUTY_RELEASED = 'people.deputy_released.v1';

const A_DAY_MS = 24 * 3_600_000;

/**
 * The person who is to stand in for a manager. Throws a UserError for a caller who may not say so, somebody who leads
 * nobody, and a deputy who is the manager, a guest, gone or without a Slack account.
 */
export async function requireDeputy(
  context: Context,
  caller: Caller,
  manager: Person,
  deputyId: string,
): Promise<Person> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), manager.zone);
  const { name } = manager;
  const allowed = peoplePermissions['deputies.set'];
  const subject = { personId: manager.id };
  await requirePermission(db, caller, allowed, subject, today, (t) => t.timeOff.deputyRefusal({ name }));
  if (!(await isManager(db, workspaceId, manager.id, today))) {
    throw new UserError((t) => t.timeOff.leadsNobody({ name }), 'deputy');
  }
  const deputy = await personById(db, workspaceId, deputyId, today);
  if (!deputy) throw new UserError((t) => t.people.personGone, 'deputy');
  if (deputy.id === manager.id) throw new UserError((t) => t.timeOff.deputySelf({ name }), 'deputy');
  if (!deputy.isActive || deputy.isGuest || !deputy.slackUserId) {
    throw new UserError((t) => t.timeOff.deputyUnfit({ name: deputy.name }), 'deputy');
  }
  return deputy;
}

/**
 * Lets a deputy stand in for a manager on some days, and has them told within their working hours. Who was to do so on
 * days that lie within these no longer does. Returns whether anything changed.
 */
export async function appointDeputy(
  trx: Writer,
  context: Context,
  change: Change,
  { manager, deputy, days }: { manager: Person; deputy: Person; days: Days },
): Promise<boolean> {
  const { workspaceId } = change;
  const known = await deputiesBetween(trx, workspaceId, { managerId: manager.id }, days);
  const within = known.filter((each) => each.from >= days.from && each.until <= days.until);
  const isSame = (each: Days & { deputyId: string }) =>
    each.deputyId === deputy.id && each.from === days.from && each.until === days.until;
  if (within.some(isSame)) return false;
  for (const each of within) await endDeputy(trx, context, change, each);
  const id = change.newId();
  const appointment = { id, managerId: manager.id, deputyId: deputy.id, ...days };
  const entered = { by: change.actor.actorId, at: change.clock.now() };
  await insertDeputy(trx, workspaceId, appointment, entered);
  const detail = { deputyId: deputy.id, ...days };
  await auditChange(trx, change, 'person', manager.id, 'person.deputy_set', detail);
  await tell(trx, context, deputy, DEPUTY_APPOINTED, appointment);
  return true;
}

/** Lets someone no longer stand in for a manager, and has them told unless they never heard of it. */
export async function endDeputy(trx: Writer, context: Context, change: Change, ended: Deputy) {
  const { workspaceId, today } = change;
  const { id, managerId, deputyId, from, until } = ended;
  await cancelDeputy(trx, workspaceId, id, change.clock.now());
  await auditChange(trx, change, 'person', managerId, 'person.deputy_ended', { deputyId, from, until });
  const deputy = await personById(trx, workspaceId, deputyId, today);
  if (deputy) await tell(trx, context, deputy, DEPUTY_RELEASED, ended);
}

/** Plans a direct message for when the deputy is at work. */
async function tell(
  trx: Writer,
  context: Context,
  deputy: Person,
  kind: typeof DEPUTY_APPOINTED | typeof DEPUTY_RELEASED,
  { id: appointmentId, until }: Deputy,
) {
  const { workspaceId, id: deputyId, zone } = deputy;
  const now = context.clock.now();
  const dueAt = await nextAtWork(trx, deputy, now);
  const expiresAt = new Date(Math.max(toInstant(until, '00:00', zone).getTime(), dueAt.getTime() + A_DAY_MS));
  const key = { period: appointmentId, target: deputyId };
  const parent = kind === DEPUTY_RELEASED ? { parent: { kind: DEPUTY_APPOINTED, ...key } } : {};
  const notice = { kind, ...key, params: { appointmentId, deputyId }, dueAt, expiresAt, ...parent };
  await plan(trx, context, workspaceId, [notice]);
}
