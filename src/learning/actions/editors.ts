import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  actingFor,
  adminsToTell,
  leadsSomeone,
  type Person,
  personById,
  relationTo,
  requirePermission,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { learningPermissions } from '../permissions.ts';
import type { Entry } from '../rules/entry.ts';

/** Whether what the caller writes counts at once: admins, and whoever leads somebody today. */
export async function writesAtOnce({ db, clock }: Context, caller: Caller): Promise<boolean> {
  if (caller.isAdmin) return true;
  return leadsSomeone(db, caller.workspaceId, caller.personId, localDateOf(clock.now(), caller.zone));
}

/** Who is asked about what a person suggests: who does their manager's work now; without a manager the admins. */
export async function askedAbout(db: Reader, writer: Person, today: LocalDate): Promise<Person[]> {
  const { workspaceId, managerId } = writer;
  const manager = managerId === null ? null : await personById(db, workspaceId, managerId, today);
  if (manager?.isActive) return [(await actingFor(db, workspaceId, manager.id, today)) ?? manager];
  return (await adminsToTell(db, workspaceId, today)).filter(({ id }) => id !== writer.id);
}

/** Whether the caller lets in, or does not, what this person suggests. */
export async function mayDecide({ db, clock }: Context, caller: Caller, writerId: string): Promise<boolean> {
  const today = localDateOf(clock.now(), caller.zone);
  const relation = await relationTo(db, caller, { personId: writerId }, today);
  return isAllowed(learningPermissions['playbook.decide'], relation);
}

/** Whether the caller may say that an entry is still right, and take it out. */
export async function mayKeep({ db, clock }: Context, caller: Caller, entry: Entry): Promise<boolean> {
  if (entry.ownerId === null) return caller.isAdmin;
  const today = localDateOf(clock.now(), caller.zone);
  const relation = await relationTo(db, caller, { personId: entry.ownerId }, today);
  return isAllowed(learningPermissions['playbook.keep'], relation);
}

/** Throws a UserError for anyone but an admin. */
export async function requireStarterAdmin({ db, clock }: Context, caller: Caller): Promise<void> {
  const allowed = learningPermissions['playbook.starter'];
  const today = localDateOf(clock.now(), caller.zone);
  const self = { personId: caller.personId };
  await requirePermission(db, caller, allowed, self, today, (t) => t.playbook.adminsOnly);
}

/** Throws a UserError for somebody who is not of the workspace. */
export async function requireReader({ db, clock }: Context, caller: Caller): Promise<void> {
  const allowed = learningPermissions['playbook.read'];
  const today = localDateOf(clock.now(), caller.zone);
  const self = { personId: caller.personId };
  await requirePermission(db, caller, allowed, self, today, (t) => t.playbook.gone);
}

/** What is refused alike whether it never was, was removed or is another company's. */
export const gone = () => new UserError((t) => t.playbook.gone);
