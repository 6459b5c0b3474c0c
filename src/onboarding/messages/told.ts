import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays } from '../../kernel/date.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { WeekOf } from '../actions/overview.ts';
import type { Readiness } from '../actions/readiness.ts';
import type { Sheet } from '../actions/sheet.ts';
import { type DatedTask, dueBy, isOpen } from '../rules/running.ts';
import type { Role } from '../rules/task.ts';
import { ids } from './ids.ts';
import { nameLabel, saidMessage, titleLabel } from './labels.ts';
import { taskBlock } from './list.ts';
import { readinessText } from './readiness.ts';
import { evidenceBlocks } from './task-form.ts';

/** As many as one reads in a message; the list has the others. */
const MOST_TASKS = 8;

/** Whether somebody will be a buddy; `manager` is who leads the newcomer. */
export function buddyAsk(sheet: Sheet, t: Translations): Message {
  const { newcomer, manager, onboarding, tasks } = sheet;
  const text = t.onboardingTold.buddyAsk({
    name: nameLabel(newcomer.name),
    manager: nameLabel(manager?.name ?? ''),
    date: formatDate(onboarding.firstDay, t.locale),
    n: tasks.filter(({ role }) => role === 'buddy').length,
  });
  const { id } = onboarding;
  return saidMessage(text, [
    actions(
      button({ id: ids.buddyYes, text: t.onboardingTold.buddyYes, value: id, style: 'primary' }),
      button({ id: ids.buddyNo, text: t.onboardingTold.buddyNo, value: id }),
    ),
  ]);
}

/** Before day one, to whoever prepares something. */
export function beforeMessage(sheet: Sheet, role: Role, t: Translations): Message {
  const words = t.onboardingTold;
  const { newcomer, onboarding, tasks } = sheet;
  const of = { name: nameLabel(newcomer.name), date: formatDate(onboarding.firstDay, t.locale) };
  const theirs = tasks.filter((task) => task.role === role && task.day < 0 && isOpen(task));
  const text = theirs.length > 0 ? words.beforeMessage(of) : words.beforeNothing(of);
  return listed(text, theirs, sheet, t);
}

/** On the first day, to the newcomer: this week's list, and whom to ask. */
export function welcomeMessage(sheet: Sheet, t: Translations): Message {
  const words = t.onboardingTold;
  const { newcomer, manager, buddy, onboarding, tasks, today } = sheet;
  const lastDay = addDays(periodOf(sheet.year, 'week', today).end, -1);
  const due = dueBy(tasks, lastDay).filter(({ role }) => role === 'newcomer');
  const ask = words.welcomeAsk({
    manager: manager && nameLabel(manager.name),
    buddy: buddy && onboarding.buddy?.state === 'agreed' ? nameLabel(buddy.name) : null,
  });
  const [first = newcomer.name] = newcomer.name.split(' ');
  const welcome = words.welcome({ name: nameLabel(first) });
  const message = listed(welcome, due, sheet, t, due.length > 0 ? [] : [section(words.welcomeNothing)]);
  return {
    text: `${message.text}\n${ask}`,
    blocks: [...message.blocks, section(ask), actions(button({ id: ids.mine, text: t.onboarding.list }))],
  };
}

/** What somebody has to do this week of their own start, and as a manager or buddy of others. */
export function weekMessage(weeks: readonly WeekOf[], t: Translations): Message {
  const words = t.onboardingTold;
  const parts = weeks.map(({ sheet, role, tasks }) => {
    const heading =
      role === 'newcomer'
        ? words.weekOwn
        : words.weekOf({ name: nameLabel(sheet.newcomer.name), role: words.asRole[role] });
    return listed(heading, tasks, sheet, t);
  });
  return {
    text: [words.weekMessage, ...parts.map(({ text }) => text)].join('\n'),
    blocks: [header(words.weekMessage), ...parts.flatMap(({ blocks }) => blocks)],
  };
}

function listed(
  heading: string,
  tasks: readonly DatedTask[],
  sheet: Sheet,
  t: Translations,
  none: readonly KnownBlock[] = [],
): Message {
  const shown = tasks.slice(0, MOST_TASKS);
  const more = tasks.length - shown.length;
  return {
    text: [heading, ...shown.map(({ title }) => `• ${titleLabel(title)}`)].join('\n'),
    blocks: [
      section(heading),
      ...none,
      ...shown.map((task) => taskBlock(task, sheet, t)),
      ...(more > 0 ? [context(t.onboarding.moreConcerns({ n: more }))] : []),
    ],
  };
}

/** To the manager: somebody says that a gate is done, or all that it asks for is there; with what of it is. */
export function gateAskedMessage(
  sheet: Sheet,
  task: DatedTask,
  readiness: Readiness,
  t: Translations,
): Message {
  const { newcomer, onboarding } = sheet;
  const words = t.onboardingTold;
  const of = { name: nameLabel(newcomer.name), title: titleLabel(task.title) };
  const text = task.doneBy === null ? words.gateOpened(of) : words.gateAsked(of);
  const proofs = readiness.states.length > 0 ? [section(readinessText(readiness, sheet, t))] : [];
  const value = `${onboarding.id} ${task.key}`;
  return saidMessage(text, [
    ...evidenceBlocks(task, t),
    ...proofs,
    actions(button({ id: ids.decide, text: t.onboarding.decide, value, style: 'primary' })),
  ]);
}

/** To the newcomer: what the manager said of a gate. */
export function gateDecidedMessage(sheet: Sheet, task: DatedTask, by: string, t: Translations): Message {
  const words = t.onboardingTold;
  const said = { title: titleLabel(task.title), by: nameLabel(by) };
  const isPassed = task.gate?.state === 'passed';
  const text = isPassed ? words.gatePassed(said) : words.gateNotYet(said);
  return saidMessage(text, [
    ...evidenceBlocks({ ...task, evidence: '' }, t),
    ...(isPassed ? [] : [taskBlock(task, sheet, t), context(words.tryAgain)]),
  ]);
}
