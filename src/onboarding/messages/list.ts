import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays } from '../../kernel/date.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, plain, section, sections } from '../../slack/blocks.ts';
import type { May } from '../actions/may.ts';
import type { Sheet } from '../actions/sheet.ts';
import { type DatedTask, dueBy, isWaiting } from '../rules/running.ts';
import { PHASES, type Phase, phaseOf, type Role } from '../rules/task.ts';
import { ids } from './ids.ts';
import {
  concernWords,
  nameLabel,
  nextWords,
  planWords,
  progressWords,
  stateWords,
  titleLabel,
  whereWords,
  whoWords,
} from './labels.ts';

/** As many as one takes in at once; the rest is behind the phases. */
const MOST_TASKS = 8;

/** What is shown of one: all of it, or what is the buddy's. */
export type Shown = { sheet: Sheet; may: May; visible: readonly DatedTask[] };

/** Somebody's first 90 days at a glance: how far, what is due this week, and the way to each third. */
export function listMessage({ sheet, may, visible }: Shown, t: Translations): Message {
  const words = t.onboarding;
  const { newcomer, onboarding } = sheet;
  const seen = { tasks: [...visible] };
  const title = may.isNewcomer ? words.mineTitle : words.titleOf({ name: newcomer.name });
  if (onboarding.state === 'done') {
    const text = may.isNewcomer ? words.finishedOwn : words.finished({ name: nameLabel(newcomer.name) });
    return { text, blocks: [header(title), section(text)] };
  }
  const facts = [planWords(sheet, t), whereWords(sheet, t), progressWords(seen, t)].join(' · ');
  const own = ownRole(may);
  const next = nextWords({ tasks: visible.filter(({ role }) => role === own) }, t);
  const { blocks, text } = weekBlocks(sheet, visible, own, t);
  return {
    text: [title, facts, ...(next ? [next] : []), ...text].join('\n'),
    blocks: [
      header(title),
      section([`*${facts}*`, ...(next ? [next] : [])].join('\n')),
      context(...peopleWords(sheet, t)),
      ...(may.lead ? concernBlocks(sheet, t) : []),
      ...blocks,
      ...phaseBlocks(onboarding.id, visible, t),
      ...(may.lead && onboarding.state === 'running'
        ? [actions(button({ id: ids.change, text: words.change, value: onboarding.id }))]
        : []),
    ],
  };
}

/** As what the reader has a part in it. */
function ownRole({ isNewcomer, readAll }: May): Role {
  if (isNewcomer) return 'newcomer';
  return readAll ? 'manager' : 'buddy';
}

function peopleWords({ manager, buddy, onboarding }: Sheet, t: Translations): string[] {
  const words = t.onboarding;
  const state = onboarding.buddy?.state === 'agreed' ? 'agreed' : 'asked';
  return [
    ...(manager ? [words.managerLine({ name: nameLabel(manager.name) })] : []),
    buddy ? words.buddyLine[state]({ name: nameLabel(buddy.name) }) : words.buddyNone,
  ];
}

/** Why it needs attention, to those who can do something about it. */
function concernBlocks({ concerns }: Sheet, t: Translations): KnownBlock[] {
  if (concerns.length === 0) return [];
  const lines = concerns.map((concern) => `• ${concernWords(concern, t)}`);
  return sections([t.onboarding.needsAttention, ...lines]);
}

function weekBlocks(
  sheet: Sheet,
  visible: readonly DatedTask[],
  own: Role,
  t: Translations,
): { blocks: KnownBlock[]; text: string[] } {
  const words = t.onboarding;
  const lastDay = addDays(periodOf(sheet.year, 'week', sheet.today).end, -1);
  // Whatever waits for a word belongs to the week as well: it is the manager's to give.
  const due = visible.filter((task) => dueBy([task], lastDay).length > 0 || isWaiting(task));
  if (due.length === 0) return { blocks: [section(words.nothingThisWeek)], text: [words.nothingThisWeek] };
  // One's own first: what somebody else has to do is good to know.
  const shown = due.toSorted((a, b) => Number(b.role === own) - Number(a.role === own)).slice(0, MOST_TASKS);
  return {
    text: [words.thisWeek, ...shown.map((task) => `• ${taskText(task, sheet, t).replace('\n', ' – ')}`)],
    blocks: [
      section(`*${words.thisWeek}*`),
      ...shown.map((task) => taskBlock(task, sheet, t)),
      ...(due.length > shown.length ? [context(words.more({ n: due.length - shown.length }))] : []),
    ],
  };
}

/** A task with the way to it. */
export function taskBlock(task: DatedTask, sheet: Sheet, t: Translations): KnownBlock {
  const value = `${sheet.onboarding.id} ${task.key}`;
  return section(taskText(task, sheet, t), button({ id: ids.task, text: t.onboarding.open, value }));
}

function taskText(task: DatedTask, sheet: Sheet, t: Translations): string {
  const words = t.onboarding;
  const line = words.line({
    title: titleLabel(task.title),
    date: formatDay(task.due, t.locale),
    who: whoWords(task, sheet, t),
  });
  const state = stateWords(task, sheet.today, t);
  const mark = task.isDone ? ':white_check_mark: ' : '';
  return `${mark}${[line, ...state].join(' · ')}`;
}

function phaseBlocks(id: string, visible: readonly DatedTask[], t: Translations): KnownBlock[] {
  const words = t.onboarding;
  return PHASES.flatMap((phase) => {
    const tasks = visible.filter(({ day }) => phaseOf(day) === phase);
    if (tasks.length === 0) return [];
    const done = tasks.filter(({ isDone }) => isDone).length;
    const text = words.phaseLine({ phase: words.phase[phase], done, all: tasks.length });
    return [section(text, button({ id: ids.phase, text: words.look, value: `${id} ${phase}` }))];
  });
}

/** A third of it, every task with the way to it. */
export function phaseView({ sheet, visible }: Shown, phase: Phase, t: Translations): ModalViewDraft {
  const tasks = visible.filter(({ day }) => phaseOf(day) === phase);
  return {
    type: 'modal',
    title: plain(t.onboarding.title),
    close: plain(t.common.close),
    blocks: [header(t.onboarding.phase[phase]), ...tasks.map((task) => taskBlock(task, sheet, t))],
  };
}
