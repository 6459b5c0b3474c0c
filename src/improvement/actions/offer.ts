import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { improvementPermissions } from '../permissions.ts';
import { daysProblem, type PlanTerms, type PlanVersion } from '../rules/plan.ts';
import { insertPlan, plansOf } from '../store.ts';
import { insertVersion } from '../versions-store.ts';
import { type GoalChoice, goalChoices } from './goal-choices.ts';
import { ownPlan, type PlanView, readPlan, viewOf } from './load-plan.ts';
import { planNews } from './news.ts';

/** The field of the form in which the days are chosen. */
export const DAYS_FIELD = 'start';

/** What a plan's form starts with: for whom, with which goals; `view` is the plan that is changed. */
export type PlanStart = { id: string; person: Person; choices: readonly GoalChoice[]; view: PlanView | null };

/** A form for somebody who reports to the caller, or the plan that the two have already. Throws a UserError otherwise. */
export async function startPlan(
  context: Context,
  caller: Caller,
  personId: string,
): Promise<PlanStart | PlanView> {
  const { workspaceId } = caller;
  const person = await reportOf(context, caller, personId);
  const plans = await plansOf(context.db, workspaceId, personId);
  const held = plans.find(
    ({ managerId, state }) => managerId === caller.personId && (state === 'offered' || state === 'running'),
  );
  if (held) return viewOf(context, workspaceId, held, caller.personId);
  const choices = await goalChoices(context.db, person, localDateOf(context.clock.now(), person.zone), null);
  if (choices.length === 0) throw new UserError((t) => t.improvement.noGoals({ name: person.name }));
  return { id: context.newId(), person, choices, view: null };
}

/** What a change starts from: what waits for an answer, or else what counts. */
export const termsToChange = ({ open, agreed }: PlanView): PlanVersion | null => open ?? agreed;

/** The form for a change, with what that says. Throws a UserError when it is over, or not the caller's. */
export async function startChange(context: Context, caller: Caller, planId: string): Promise<PlanStart> {
  const view = await changeable(context, caller, planId);
  const choices = await goalChoices(context.db, view.person, view.today, termsToChange(view));
  return { id: planId, person: view.person, choices, view };
}

/** Offers a plan to somebody who reports to the caller: nothing of it counts before they agree. */
export async function offerPlan(
  context: Context,
  caller: Caller,
  { id, personId, terms }: { id: string; personId: string; terms: PlanTerms },
): Promise<PlanView> {
  const { workspaceId, personId: managerId } = caller;
  const person = await reportOf(context, caller, personId);
  const today = localDateOf(context.clock.now(), person.zone);
  checkDays(terms, { today, versions: [] });
  const at = context.clock.now();
  const version = { ...terms, version: 1, authorId: managerId, comment: null };
  await perform(context, caller, async (trx) => {
    const held = (await plansOf(trx, workspaceId, personId)).some(
      (plan) => plan.managerId === managerId && (plan.state === 'offered' || plan.state === 'running'),
    );
    const plan = { id, personId, managerId, offeredAt: at };
    if (held || !(await insertPlan(trx, workspaceId, plan)))
      throw new UserError((t) => t.improvement.already);
    await insertVersion(
      trx,
      workspaceId,
      plan,
      { ...version, personAgreedAt: null, managerAgreedAt: at },
      at,
    );
    await planNews(trx, context, workspaceId, { planId: id, what: 'offered', version: 1, to: personId });
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'improvement.offered', subjectKind: 'improvement_plan', subjectId: id },
    ]);
  });
  return readPlan(context, caller, id);
}

/** Suggests other terms, as either of the two may: what was agreed goes on counting until both agree to these. */
export async function changePlan(
  context: Context,
  caller: Caller,
  { id, terms, comment, base }: { id: string; terms: PlanTerms; comment: string | null; base: number },
): Promise<PlanView> {
  const { workspaceId, personId: authorId } = caller;
  const { plan, part, versions, today } = await changeable(context, caller, id);
  if (versions.at(-1)?.version !== base) throw new UserError((t) => t.improvement.changedMeanwhile);
  checkDays(terms, { today, versions });
  const at = context.clock.now();
  const version = {
    ...terms,
    ...{ version: base + 1, authorId, comment },
    personAgreedAt: part === 'person' ? at : null,
    managerAgreedAt: part === 'manager' ? at : null,
  };
  const to = part === 'person' ? plan.managerId : plan.personId;
  await perform(context, caller, async (trx) => {
    await insertVersion(trx, workspaceId, plan, version, at);
    await planNews(trx, context, workspaceId, { planId: id, what: 'changed', version: base + 1, to });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{
          ...actorOf(caller),
          action: 'improvement.changed',
          subjectKind: 'improvement_plan',
          subjectId: id,
        },
        detail: { version: base + 1 },
      },
    ]);
  });
  return readPlan(context, caller, id);
}

async function changeable(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const view = await ownPlan(context, caller, planId);
  const { state } = view.plan;
  if (state !== 'offered' && state !== 'running') throw new UserError((t) => t.improvement.isOver);
  return view;
}

/** Whom the caller leads directly; a deputy does not: a plan is between the two. */
async function reportOf(context: Context, caller: Caller, personId: string): Promise<Person> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const person = await personById(db, caller.workspaceId, personId, today);
  const refusal = new UserError((t) => t.improvement.notYourReport);
  if (!person?.managerId || !person.isActive) throw refusal;
  const allowed = improvementPermissions['improvement.offer'];
  await requirePermission(db, caller, allowed, { personId: person.managerId }, today, refusal.sentence);
  if (!person.slackUserId) throw new UserError((t) => t.improvement.withoutSlack({ name: person.name }));
  return person;
}

function checkDays(terms: PlanTerms, known: Parameters<typeof daysProblem>[1]): void {
  const problem = daysProblem(terms, known);
  if (problem) throw new UserError((t) => t.improvement.daysProblem[problem], DAYS_FIELD);
}
