import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Sheet } from '../actions/sheet.ts';
import { type DatedTask, isOpen, isWaiting, progressOf } from '../rules/running.ts';
import type { Concern } from '../rules/status.ts';
import { isStarter } from '../starter/index.ts';

const LONGEST_TITLE = 150;
const LONGEST_NAME = 60;

/** A task's title, and a person's name, as they may stand in a message. */
export const titleLabel = (text: string) => escapeMrkdwn(shorten(text, LONGEST_TITLE));
export const nameLabel = (text: string) => escapeMrkdwn(shorten(text, LONGEST_NAME));

/** One sentence of ours, with ways on perhaps. What people wrote in it is escaped by the caller. */
export function saidMessage(text: string, more: readonly KnownBlock[] = []): Message {
  return { text, blocks: [section(text), ...more] };
}

/** '12 of 34 done'. */
export const progressWords = ({ tasks }: Pick<Sheet, 'tasks'>, t: Translations) =>
  t.onboarding.progress(progressOf(tasks));

/** 'Working day 12', or when it begins. */
export function whereWords({ day, onboarding, firstAtWork, today }: Sheet, t: Translations): string {
  if (today < firstAtWork) return t.onboarding.before({ date: formatDay(onboarding.firstDay, t.locale) });
  return t.onboarding.dayNow({ day });
}

/** 'next: … (by 3 Dec)'; null when nothing is open. */
export function nextWords({ tasks }: Pick<Sheet, 'tasks'>, t: Translations): string | null {
  const { next } = progressOf(tasks);
  return next && t.onboarding.next({ title: titleLabel(next.title), date: formatDay(next.due, t.locale) });
}

/** What of a plan somebody goes through; of a company's own it is not said which, as that may have been removed. */
export function planWords({ onboarding: { plan } }: Sheet, t: Translations): string {
  return 'starter' in plan && isStarter(plan.starter)
    ? t.onboarding.starter[plan.starter]
    : t.onboarding.title;
}

/** Who does it, as the reader would say it; null where that is the newcomer, as of most. */
export function whoWords(task: Pick<DatedTask, 'role'>, sheet: Sheet, t: Translations): string | null {
  if (task.role === 'newcomer') return null;
  const { manager, buddy } = sheet;
  const person = task.role === 'manager' ? manager : buddy;
  const role = t.onboarding.role[task.role];
  return person ? `${role}: ${nameLabel(person.name)}` : role;
}

/** How a task stands: '☑', and what else there is to say of it. */
export function stateWords(task: DatedTask, today: string, t: Translations): string[] {
  const words = t.onboarding;
  const date = formatDay(task.doneOn ?? task.due, t.locale);
  if (task.isDone) return [task.isGate ? words.passedOn({ date }) : words.doneOn({ date })];
  return [
    ...(task.isGate ? [words.gateMark] : []),
    ...(isWaiting(task) ? [words.waits] : []),
    ...(task.gate?.state === 'not_yet' ? [words.notYetMark] : []),
    ...(isOpen(task) && task.due < today ? [`*${words.late}*`] : []),
  ];
}

/** Why it needs attention, in words. */
export function concernWords(concern: Concern, t: Translations): string {
  const words = t.onboarding.concern;
  switch (concern.kind) {
    case 'gate_failed':
      return words.gate_failed({ title: titleLabel(concern.task.title) });
    case 'gate_waits':
      return words.gate_waits({ title: titleLabel(concern.task.title), days: concern.days });
    case 'missed':
      return words.missed({ title: titleLabel(concern.task.title), days: concern.days });
    case 'buddy_silent':
      return words.buddy_silent({ days: concern.days });
    case 'buddy_missing':
      return words.buddy_missing();
  }
}
