import type { Reader } from '../../database/open.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Task } from '../rules/task.ts';
import { isStarter, type Starter, starterTasks } from '../starter/index.ts';
import type { PlanOf } from '../store/onboardings.ts';
import { type Template, templateById } from '../store/templates.ts';

/** A plan as it may be chosen: one of ours in a language, or one of the company's own. */
export type Plan =
  | { kind: 'ours'; starter: Starter; locale: Locale; tasks: Task[] }
  | { kind: 'own'; template: Template; locale: Locale; tasks: Task[] };

/** One of ours in a language. */
export function ours(starter: Starter, locale: Locale): Plan {
  return { kind: 'ours', starter, locale, tasks: starterTasks(starter, locale) };
}

/** What somebody chose: the name of one of ours, or the id of their own; null for what there is not (any more). */
export async function planNamed(
  db: Reader,
  workspaceId: string,
  name: string,
  locale: Locale,
): Promise<Plan | null> {
  if (isStarter(name)) return ours(name, locale);
  const template = await templateById(db, workspaceId, name);
  return template && { kind: 'own', template, locale: template.locale, tasks: template.tasks };
}

/** Which plan that is, as it is kept. */
export function planOf(plan: Plan): PlanOf {
  return plan.kind === 'ours'
    ? { starter: plan.starter }
    : { templateId: plan.template.id, version: plan.template.version };
}
