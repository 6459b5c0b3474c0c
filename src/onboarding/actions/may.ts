import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { leadsSomeone, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { onboardingPermissions } from '../permissions.ts';
import type { DatedTask } from '../rules/running.ts';
import type { Role } from '../rules/task.ts';
import { type Onboarding, onboardingById } from '../store/onboardings.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

/** What somebody may do with an onboarding. */
export type May = {
  /** The whole of it; otherwise only what is theirs as its buddy. */
  readAll: boolean;
  lead: boolean;
  isNewcomer: boolean;
  isBuddy: boolean;
  /** Say that a task of this role is done. */
  do(role: Role): boolean;
};

/** How a caller stands to somebody's first 90 days; null for everybody whom they do not concern. */
export async function mayOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  { personId, buddy }: Pick<Onboarding, 'personId' | 'buddy'>,
): Promise<May | null> {
  const today = localDateOf(clock.now(), caller.zone);
  const relation = await relationTo(db, caller, { personId }, today);
  const is = (action: keyof typeof onboardingPermissions) =>
    isAllowed(onboardingPermissions[action], relation);
  const isBuddy = buddy?.personId === caller.personId && buddy.state !== 'declined';
  if (!is('onboarding.read') && !isBuddy) return null;
  const lead = is('onboarding.lead');
  return {
    readAll: is('onboarding.read'),
    lead,
    isNewcomer: relation.isSelf,
    isBuddy,
    do: (role) => {
      if (role === 'newcomer') return is('onboarding.do');
      return lead || (role === 'buddy' && isBuddy);
    },
  };
}

/** One that concerns the caller, as they may see it. */
export type Opened = { sheet: Sheet; may: May; visible: DatedTask[] };

/** Opens it. Throws one UserError for one there is not, and for whomever it does not concern. */
export async function openOnboarding(
  context: Context,
  caller: Caller,
  id: string,
  db: Reader = context.db,
): Promise<Opened> {
  const onboarding = await onboardingById(db, caller.workspaceId, id);
  const may = onboarding && (await mayOf({ db, clock: context.clock }, caller, onboarding));
  const [sheet] = may ? await sheetsOf(context, db, [onboarding]) : [];
  if (!may || !sheet) throw gone();
  return { sheet, may, visible: visibleTo(sheet, may) };
}

/** A buddy sees the buddy's tasks alone. */
export function visibleTo({ tasks }: Sheet, { readAll }: Pick<May, 'readAll'>): DatedTask[] {
  return readAll ? tasks : tasks.filter(({ role }) => role === 'buddy');
}

/** One that the caller leads and that still runs. Throws a UserError for any other. */
export async function requireLed(context: Context, caller: Caller, id: string): Promise<Opened> {
  const opened = await openOnboarding(context, caller, id);
  if (!opened.may.lead) throw new UserError((t) => t.onboarding.onlyLeaders);
  if (opened.sheet.onboarding.state !== 'running') throw new UserError((t) => t.onboarding.over);
  return opened;
}

/** Whether the caller leads anybody today. */
export async function leadsPeople({ db, clock }: Context, caller: Caller): Promise<boolean> {
  return leadsSomeone(db, caller.workspaceId, caller.personId, localDateOf(clock.now(), caller.zone));
}

/** Whoever leads somebody, and admins, write plans. Throws a UserError for anybody else. */
export async function requirePlanner(context: Context, caller: Caller): Promise<void> {
  if (caller.isAdmin || (await leadsPeople(context, caller))) return;
  throw new UserError((t) => t.onboarding.onlyPlanners);
}

/** What is refused alike whether it never was, is over or is somebody else's. */
export const gone = () => new UserError((t) => t.onboarding.gone);
