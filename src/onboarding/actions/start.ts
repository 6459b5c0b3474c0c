import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate, type LocalDate, weekdayOf } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { holdWorkspace, liveTeams, type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { onboardingPermissions } from '../permissions.ts';
import type { Task } from '../rules/task.ts';
import { insertOnboarding, type Onboarding, runningOf } from '../store/onboardings.ts';
import { insertTasks } from '../store/tasks.ts';
import { type Template, templates } from '../store/templates.ts';
import { askBuddy, pickedBuddy } from './buddy.ts';
import { partsOf, planDue } from './due-messages.ts';
import { planNamed, planOf } from './plans.ts';
import { sheetsOf } from './sheet.ts';

/** What the form to start with shows. */
export type StartDraft = { newcomer: Person; firstDay: LocalDate; own: Template[] };

/** Whoever came longer ago has begun without a plan; further ahead nobody knows the day. */
const MOST_DAYS_AGO = 30;
const MOST_DAYS_AHEAD = 180;

/** What to start with. Throws a UserError for whoever may not, and for somebody who cannot begin. */
export async function draftStart(context: Context, caller: Caller, personId: string): Promise<StartDraft> {
  const { newcomer, today } = await requireNewcomer(context, caller, personId);
  const { startedOn } = newcomer;
  const isNear = startedOn !== null && isWithin(startedOn, today);
  return {
    newcomer,
    firstDay: isNear ? startedOn : nextMonday(today),
    own: await templates(context.db, caller.workspaceId),
  };
}

/** What is said in the form; `buddy` is a Slack user. */
export type StartForm = {
  personId: string;
  plan: string;
  firstDay: string;
  buddySlackId: string | null;
  locale: Locale;
};

/** What was started. */
export type Started = { newcomer: Person; buddy: Person | null; tasks: readonly Task[]; isLive: boolean };

/** Starts somebody's first 90 days, and asks the buddy. Throws a UserError under the field that is wrong. */
export async function startOnboarding(context: Context, caller: Caller, form: StartForm): Promise<Started> {
  const { db } = context;
  const { workspaceId } = caller;
  const { newcomer, today } = await requireNewcomer(context, caller, form.personId);
  const { firstDay } = form;
  if (!isLocalDate(firstDay) || !isWithin(firstDay, today)) {
    const days = { ago: MOST_DAYS_AGO, ahead: MOST_DAYS_AHEAD };
    throw new UserError((t) => t.onboarding.firstDayFar(days), 'first_day');
  }
  const plan = await planNamed(db, workspaceId, form.plan, form.locale);
  if (!plan) throw new UserError((t) => t.onboarding.planGone, 'plan');
  const buddy = await pickedBuddy(context, newcomer, form.buddySlackId);
  const now = context.clock.now();
  const onboarding: Omit<Onboarding, 'workspaceId' | 'state'> = {
    id: context.newId(),
    personId: newcomer.id,
    plan: planOf(plan),
    locale: plan.locale,
    firstDay,
    buddy: buddy && { personId: buddy.id, state: 'asked', askedOn: localDateOf(now, buddy.zone) },
    startedBy: caller.personId,
    startedAt: now,
  };
  const live = await liveTeams(db, workspaceId);
  const isLive = live.has(newcomer.teamId ?? '');
  await perform(context, caller, async (trx) => {
    // Two who start the same one at once.
    await holdWorkspace(trx, workspaceId);
    if ((await runningOf(trx, workspaceId, [newcomer.id])).length > 0) throw runsAlready(newcomer);
    await insertOnboarding(trx, workspaceId, onboarding);
    await insertTasks(trx, workspaceId, onboarding, plan.tasks);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'onboarding.started',
        subjectKind: 'person',
        subjectId: newcomer.id,
        detail: { onboarding: onboarding.id, firstDay, tasks: plan.tasks.length },
      },
    ]);
    if (buddy) await askBuddy(trx, context, onboarding, buddy);
    const [sheet] = await sheetsOf(context, trx, [{ ...onboarding, workspaceId, state: 'running' }]);
    if (!sheet || !isLive) return;
    for (const part of await partsOf(trx, sheet)) await planDue(trx, context, sheet, part);
  });
  return { newcomer, buddy, tasks: plan.tasks, isLive };
}

/** Somebody who works here, reports to somebody, and goes through none yet. */
async function requireNewcomer(context: Context, caller: Caller, personId: string) {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const newcomer = await personById(db, caller.workspaceId, personId, today);
  if (!newcomer?.isActive) throw new UserError((t) => t.onboarding.nobody);
  const { name } = newcomer;
  const allowed = onboardingPermissions['onboarding.start'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.onboarding.notTheirs({ name }));
  if (newcomer.managerId === null) throw new UserError((t) => t.onboarding.withoutManager({ name }));
  if ((await runningOf(db, caller.workspaceId, [personId])).length > 0) throw runsAlready(newcomer);
  return { newcomer, today };
}

const runsAlready = ({ name }: Person) => new UserError((t) => t.onboarding.runsAlready({ name }));

/** Whether a first day is near enough to begin with. */
export const isWithin = (date: LocalDate, today: LocalDate) =>
  date >= addDays(today, -MOST_DAYS_AGO) && date <= addDays(today, MOST_DAYS_AHEAD);

const nextMonday = (today: LocalDate) => addDays(today, 8 - weekdayOf(today));
