import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { Locale } from '../../locales/locale.ts';
import { perform } from '../../perform.ts';
import { inOrder, LONGEST, LONGEST_NAME, MOST_TASKS, problemOf, type Task } from '../rules/task.ts';
import type { Starter } from '../starter/index.ts';
import {
  holdTemplate,
  insertTemplate,
  isKnownPlan,
  removeTemplate,
  saveVersion,
  type Template,
  templates,
} from '../store/templates.ts';
import { requirePlanner } from './may.ts';
import { ours, type Plan, planNamed } from './plans.ts';

/** So many plans of its own a company has use for. */
const MOST_PLANS = 30;

/** The company's own plans. Throws a UserError for whoever leads nobody and is no admin. */
export async function ownPlans(context: Context, caller: Caller): Promise<Template[]> {
  await requirePlanner(context, caller);
  return templates(context.db, caller.workspaceId);
}

/** A plan with its tasks: one of ours in a language, or the company's own by its id. */
export async function openPlan(
  context: Context,
  caller: Caller,
  { name, locale }: { name: string; locale: Locale },
): Promise<Plan> {
  await requirePlanner(context, caller);
  const plan = await planNamed(context.db, caller.workspaceId, name, locale);
  if (!plan) throw new UserError((t) => t.onboarding.planGone);
  return plan;
}

/** Copies one of ours into a plan of the company's own. */
export async function copyPlan(
  context: Context,
  caller: Caller,
  { id, starter, locale, name }: { id: string; starter: Starter; locale: Locale; name: string },
): Promise<Template> {
  await requirePlanner(context, caller);
  if (name === '' || name.length > LONGEST_NAME) {
    throw new UserError((t) => t.onboarding.nameWrong({ most: LONGEST_NAME }), 'name');
  }
  const { tasks } = ours(starter, locale);
  const template = { id, name, locale, starter, tasks };
  await perform(context, caller, async (trx) => {
    if ((await templates(trx, caller.workspaceId)).length >= MOST_PLANS) {
      throw new UserError((t) => t.onboarding.tooManyPlans({ most: MOST_PLANS }));
    }
    if (await isKnownPlan(trx, caller.workspaceId, id)) throw new UserError((t) => t.onboarding.doneAlready);
    const written = { by: caller.personId, at: context.clock.now() };
    await insertTemplate(trx, caller.workspaceId, template, written);
    await audit(trx, context, caller, id, 'onboarding.plan_copied', { starter, locale });
  });
  return { ...template, version: 1 };
}

/** Adds a task to a plan, or changes one that is there: its next version. Throws a UserError under the field that is wrong. */
export async function saveTask(
  context: Context,
  caller: Caller,
  templateId: string,
  task: Task,
): Promise<Template> {
  const problem = problemOf(task);
  if (problem) throw new UserError((t) => t.onboarding.taskProblem[problem](LONGEST), problem);
  return nextVersion(context, caller, templateId, ({ tasks }) => {
    const isNew = tasks.every(({ key }) => key !== task.key);
    if (isNew && tasks.length >= MOST_TASKS) {
      throw new UserError((t) => t.onboarding.tooManyTasks({ most: MOST_TASKS }));
    }
    return inOrder(isNew ? [...tasks, task] : tasks.map((each) => (each.key === task.key ? task : each)));
  });
}

/** Takes a task out of a plan: its next version. */
export async function dropTask(
  context: Context,
  caller: Caller,
  templateId: string,
  key: string,
): Promise<Template> {
  return nextVersion(context, caller, templateId, ({ tasks }) => {
    if (tasks.length === 1) throw new UserError((t) => t.onboarding.lastTask);
    return tasks.filter((each) => each.key !== key);
  });
}

/** Takes a plan out of the list; who goes through it goes on. */
export async function dropPlan(context: Context, caller: Caller, templateId: string): Promise<string> {
  await requirePlanner(context, caller);
  return perform(context, caller, async (trx) => {
    const held = await holdTemplate(trx, caller.workspaceId, templateId);
    if (!held) throw new UserError((t) => t.onboarding.planGone);
    await removeTemplate(trx, caller.workspaceId, templateId, context.clock.now());
    await audit(trx, context, caller, templateId, 'onboarding.plan_removed', {});
    return held.name;
  });
}

async function nextVersion(
  context: Context,
  caller: Caller,
  templateId: string,
  change: (template: Template) => Task[],
): Promise<Template> {
  await requirePlanner(context, caller);
  return perform(context, caller, async (trx) => {
    const held = await holdTemplate(trx, caller.workspaceId, templateId);
    if (!held) throw new UserError((t) => t.onboarding.planGone);
    const next = { ...held, version: held.version + 1, tasks: change(held) };
    await saveVersion(trx, caller.workspaceId, next, { by: caller.personId, at: context.clock.now() });
    await audit(trx, context, caller, templateId, 'onboarding.plan_changed', { version: next.version });
    return next;
  });
}

async function audit(
  trx: Writer,
  context: Context,
  { workspaceId, personId: actorId, source }: Caller,
  templateId: string,
  action: string,
  detail: Readonly<Record<string, string | number>>,
) {
  const subject = { subjectKind: 'onboarding_plan', subjectId: templateId };
  await writeAudit(trx, context, workspaceId, [{ actorId, source, action, ...subject, detail }]);
}
