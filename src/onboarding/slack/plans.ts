import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { localeOf } from '../../locales/locale.ts';
import { rubricAt, skillWords } from '../../skills/index.ts';
import { messageView } from '../../slack/answer.ts';
import { requirePlanner } from '../actions/may.ts';
import { copyPlan, dropPlan, dropTask, openPlan, saveTask } from '../actions/templates.ts';
import { ids } from '../messages/ids.ts';
import { nameLabel, saidMessage } from '../messages/labels.ts';
import { type NamedSkill, planTaskForm } from '../messages/plan-task-form.ts';
import { copyForm, planView } from '../messages/plans.ts';
import { isStarter } from '../starter/index.ts';
import type { Template } from '../store/templates.ts';
import { readTask } from './read-task.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const asPlan = (template: Template) => ({
  kind: 'own' as const,
  template,
  locale: template.locale,
  tasks: template.tasks,
});

/** *Look* at a plan. */
const planButton: Button = {
  id: ids.plan,
  async run({ context, caller, t, value }): Promise<Answer> {
    const [name = '', locale = ''] = value.split(' ');
    const plan = await openPlan(context, caller, { name, locale: localeOf(locale) });
    return { kind: 'open', view: planView(plan, t) };
  },
};

/** *Copy and change*: asks what the copy is to be called. */
const copyButton: Button = {
  id: ids.copy,
  async run({ context, caller, t, value }): Promise<Answer> {
    await requirePlanner(context, caller);
    const [starter = '', locale = ''] = value.split(' ');
    if (!isStarter(starter)) throw new UserError((words) => words.onboarding.planGone);
    const view = copyForm({ id: context.newId(), starter, locale: localeOf(locale) }, t);
    return { kind: 'open', view };
  },
};

export const copyModal: Modal = {
  id: ids.copyForm,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', starter = '', locale = ''] = metadata.split(' ');
    if (!isId(id) || !isStarter(starter)) throw new UserError((words) => words.common.outdatedForm);
    const name = textOf(values.name);
    const template = await copyPlan(context, caller, { id, starter, locale: localeOf(locale), name });
    const said = t.onboardingPlans.copied({ name: nameLabel(template.name) });
    return { kind: 'show', view: planView(asPlan(template), t, said) };
  },
};

/** *Change* a task of an own plan, or *Add* one. */
const planTaskButton: Button = {
  id: ids.planTask,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    const [templateId = '', key = ''] = value.split(' ');
    const { tasks } = await openOwn(context, caller, templateId);
    const task = tasks.find((each) => each.key === key) ?? null;
    if (!task && key !== 'new') throw new UserError((words) => words.onboarding.planGone);
    return { kind: 'open', view: planTaskForm(task, value, await namedSkills(request), t) };
  },
};

export const planTaskModal: Modal = {
  id: ids.planTaskForm,
  async submit(request) {
    const { context, caller, t, metadata, values } = request;
    const [templateId = '', key = ''] = metadata.split(' ');
    const { tasks } = await openOwn(context, caller, templateId);
    const before = tasks.find((each) => each.key === key) ?? null;
    if (!before && key !== 'new') throw new UserError((words) => words.onboarding.planGone);
    const named = before ?? { key: `own_${context.newId()}`, link: null };
    const task = readTask(values, named, await namedSkills(request));
    const template = await saveTask(context, caller, templateId, task);
    return { kind: 'show', view: planView(asPlan(template), t) };
  },
};

/** *Remove the task*. */
const planTaskRemoveButton: Button = {
  id: ids.planTaskRemove,
  async run({ context, caller, t, value }): Promise<Answer> {
    const [templateId = '', key = ''] = value.split(' ');
    const template = await dropTask(context, caller, templateId, key);
    return { kind: 'show', view: planView(asPlan(template), t) };
  },
};

const planRemoveButton: Button = {
  id: ids.planRemove,
  async run({ context, caller, t, value }): Promise<Answer> {
    const name = await dropPlan(context, caller, value);
    const message = saidMessage(t.onboardingPlans.planRemoved({ name: nameLabel(name) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** One of the company's own: ours are copied first. */
async function openOwn(
  context: Parameters<typeof openPlan>[0],
  caller: Parameters<typeof openPlan>[1],
  name: string,
): Promise<Template> {
  const plan = await openPlan(context, caller, { name, locale: caller.locale });
  if (plan.kind !== 'own') throw new UserError((t) => t.onboarding.planGone);
  return plan.template;
}

/** The skills that a gate can ask for, in the reader's words. */
async function namedSkills({ context, caller, t }: Request): Promise<NamedSkill[]> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const { skills } = await rubricAt(context.db, caller.workspaceId, today);
  return skills.map((skill) => ({ key: skill.key, name: skillWords(skill, t).name }));
}

export const planButtons: readonly Button[] = [
  planButton,
  copyButton,
  planTaskButton,
  planTaskRemoveButton,
  planRemoveButton,
];
