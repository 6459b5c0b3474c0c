import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, peopleByIds, requirePermission } from '../../people/index.ts';
import { improvementPermissions } from '../permissions.ts';
import { agreedOf, openOf, type Plan, type PlanVersion, type PlanWord } from '../rules/plan.ts';
import { planById, wordsOf } from '../store.ts';
import { versionsOf } from '../versions-store.ts';
import { type PlanNumbers, planNumbers } from './plan-numbers.ts';

/** What somebody may do with a plan: the person whose it is, their manager in it, or a later manager who was shown it. */
export type Part = 'person' | 'manager' | 'reader';

/** A plan as one of its readers sees it. */
export type PlanView = {
  plan: Plan;
  part: Part;
  person: Person;
  manager: Person;
  /** Who leads the person now, if it is somebody else; null: still the plan's manager, or nobody. */
  newManager: Person | null;
  versions: readonly PlanVersion[];
  /** What counts, and what waits for somebody's word. */
  agreed: PlanVersion | null;
  open: PlanVersion | null;
  words: readonly PlanWord[];
  /** By the facts, through yesterday; of the version that counts, once a day of it is over. */
  numbers: PlanNumbers | null;
  /** On the person's clocks. */
  today: LocalDate;
};

/** The plan with this id. Throws a UserError, the same as if there were none, when it is not the caller's to read. */
export async function readPlan(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const plan = await planById(context.db, caller.workspaceId, planId);
  if (!plan) throw new UserError((t) => t.improvement.unknown);
  const readers = [plan.personId, plan.managerId, plan.sharedWith];
  await requirePart(context, caller, 'improvement.read', readers);
  return viewOf(context, caller.workspaceId, plan, caller.personId);
}

/** The same for who takes part in it: not for somebody it was only shown to. */
export async function ownPlan(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const view = await readPlan(context, caller, planId);
  await requirePart(context, caller, 'improvement.take_part', [view.plan.personId, view.plan.managerId]);
  return view;
}

/** Throws a UserError unless the caller is one of these people. */
export async function requirePart(
  { db, clock }: Context,
  caller: Caller,
  permission: keyof typeof improvementPermissions,
  people: readonly (string | null)[],
): Promise<void> {
  const personId = people.includes(caller.personId) ? caller.personId : (people[0] ?? '');
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = improvementPermissions[permission];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.improvement.unknown);
}

/** A plan as somebody sees it who may. Asks for no permission. */
export async function viewOf(
  { db, clock }: Context,
  workspaceId: string,
  plan: Plan,
  readerId: string,
): Promise<PlanView> {
  const now = clock.now();
  const pair = await peopleByIds(db, workspaceId, [plan.personId, plan.managerId], localDateOf(now, 'UTC'));
  const person = pair.find(({ id }) => id === plan.personId);
  const manager = pair.find(({ id }) => id === plan.managerId);
  if (!person || !manager) throw new Error(`The plan ${plan.id} has nobody`);
  const today = localDateOf(now, person.zone);
  const versions = await versionsOf(db, workspaceId, plan.id);
  const agreed = agreedOf(versions);
  const leaderId = person.managerId === manager.id ? null : person.managerId;
  const [newManager = null] = leaderId ? await peopleByIds(db, workspaceId, [leaderId], today) : [];
  return {
    plan,
    part: readerId === person.id ? 'person' : readerId === manager.id ? 'manager' : 'reader',
    person,
    manager,
    newManager,
    versions,
    agreed,
    open: plan.state === 'offered' || plan.state === 'running' ? openOf(versions) : null,
    words: await wordsOf(db, workspaceId, plan.id),
    numbers: agreed && agreed.start < today ? await planNumbers(db, person, agreed, today) : null,
    today,
  };
}
