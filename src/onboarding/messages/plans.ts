import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { actions, button, context, header, plain, section, sections } from '../../slack/blocks.ts';
import { textField } from '../../slack/inputs.ts';
import type { Plan } from '../actions/plans.ts';
import { LONGEST_NAME, PHASES, phaseOf, type Task } from '../rules/task.ts';
import { STARTERS, type Starter, starterTasks } from '../starter/index.ts';
import type { Template } from '../store/templates.ts';
import { ids } from './ids.ts';
import { nameLabel, titleLabel } from './labels.ts';

/** Slack's modals hold a hundred blocks; tasks that can be changed need one each. */
const MOST_BLOCKS = 90;

/** The plans there are: ours in the reader's language, and the company's own. */
export function plansMessage(own: readonly Template[], t: Translations): Message {
  const words = t.onboardingPlans;
  const ours = STARTERS.map((starter) => ({
    value: `${starter} ${t.locale}`,
    text: words.planLine({
      name: t.onboarding.starter[starter],
      n: starterTasks(starter, t.locale).length,
    }),
  }));
  const theirs = own.map(({ id, locale, name, version, tasks }) => ({
    value: `${id} ${locale}`,
    text: words.ownPlanLine({ name: nameLabel(name), n: tasks.length, version }),
  }));
  const block = ({ value, text }: { value: string; text: string }) =>
    section(text, button({ id: ids.plan, text: t.onboarding.look, value }));
  return {
    text: [words.plansTitle, ...ours.map(({ text }) => text), ...theirs.map(({ text }) => text)].join('\n'),
    blocks: [
      header(words.plansTitle),
      section(`*${words.plansOurs}*`),
      ...ours.map(block),
      section(`*${words.plansOwn}*`),
      ...(theirs.length > 0 ? theirs.map(block) : [context(words.plansOwnNone)]),
    ],
  };
}

/** A plan: one of ours to read and copy, one of the company's own to change. */
export function planView(plan: Plan, t: Translations, said: string | null = null): ModalViewDraft {
  const words = t.onboardingPlans;
  const isOwn = plan.kind === 'own';
  const name = isOwn ? plan.template.name : t.onboarding.starter[plan.starter];
  return {
    type: 'modal',
    title: plain(t.onboarding.title),
    close: plain(t.common.close),
    blocks: [
      header(name),
      ...(said ? [section(said)] : []),
      ...(isOwn ? [ownWays(plan.template, t)] : [copyWay(plan.starter, plan.locale, t)]),
      ...taskLines(plan, t),
      ...(isOwn ? [context(words.planSaved({ version: plan.template.version }))] : []),
    ],
  };
}

function ownWays({ id }: Template, t: Translations): KnownBlock {
  const words = t.onboardingPlans;
  return actions(
    button({ id: ids.planTask, text: words.add, value: `${id} new` }),
    button({
      id: ids.planRemove,
      text: words.removePlan,
      value: id,
      style: 'danger',
      confirm: {
        title: words.removePlanTitle,
        question: words.removePlanQuestion,
        yes: words.removePlan,
        no: words.removeNo,
      },
    }),
  );
}

const copyWay = (starter: Starter, locale: Locale, t: Translations): KnownBlock =>
  actions(
    button({ id: ids.copy, text: t.onboardingPlans.copy, value: `${starter} ${locale}`, style: 'primary' }),
  );

function taskLines(plan: Plan, t: Translations): KnownBlock[] {
  const blocks = PHASES.flatMap((phase): KnownBlock[] => {
    const tasks = plan.tasks.filter(({ day }) => phaseOf(day) === phase);
    if (tasks.length === 0) return [];
    const heading = section(`*${t.onboarding.phase[phase]}*`);
    if (plan.kind === 'ours') return [heading, ...sections(tasks.map((task) => taskLine(task, t)))];
    return [
      heading,
      ...tasks.map((task) =>
        section(
          taskLine(task, t),
          button({
            id: ids.planTask,
            text: t.onboarding.change,
            value: `${plan.template.id} ${task.key}`,
          }),
        ),
      ),
    ];
  });
  return blocks.slice(0, MOST_BLOCKS);
}

function taskLine({ day, title, role, isGate, proofs }: Task, t: Translations): string {
  const who = t.onboarding.role[role];
  return t.onboardingPlans.planTaskLine({
    day,
    title: titleLabel(title),
    who,
    isGate,
    proofs: proofs.length,
  });
}

/** What a copy is to be called; `id` will be its own. */
export function copyForm(
  { id, starter, locale }: { id: string; starter: Starter; locale: Locale },
  t: Translations,
): ModalViewDraft {
  const words = t.onboardingPlans;
  return {
    type: 'modal',
    callback_id: ids.copyForm,
    private_metadata: `${id} ${starter} ${locale}`,
    title: plain(words.copyTitle),
    submit: plain(words.copy),
    close: plain(t.common.cancel),
    blocks: [
      textField('name', words.fieldName, {
        longest: LONGEST_NAME,
        value: t.onboarding.starter[starter],
      }),
    ],
  };
}
