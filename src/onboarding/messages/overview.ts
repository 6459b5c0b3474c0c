import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { Sheet } from '../actions/sheet.ts';
import { isWaiting } from '../rules/running.ts';
import { ids } from './ids.ts';
import {
  concernWords,
  nameLabel,
  nextWords,
  planWords,
  progressWords,
  titleLabel,
  whereWords,
} from './labels.ts';

const MOST_PEOPLE = 20;
const MOST_CONCERNS = 2;
const MOST_GATES = 5;

/** Everybody's whom the reader leads: how far, and what needs attention. */
export function runningMessage(sheets: readonly Sheet[], t: Translations): Message {
  const words = t.onboarding;
  const lines = sheets.slice(0, MOST_PEOPLE).map((sheet) => ({ sheet, text: runningLine(sheet, t) }));
  const left = sheets.length - lines.length;
  const none = lines.length === 0 ? [words.runningNone] : [];
  return {
    text: [words.runningTitle, ...none, ...lines.map(({ text }) => text)].join('\n'),
    blocks: [
      header(words.runningTitle),
      ...none.map((text) => section(text)),
      ...lines.map(({ sheet, text }) =>
        section(text, button({ id: ids.show, text: words.open, value: sheet.onboarding.id })),
      ),
      ...(left > 0 ? [context(words.moreConcerns({ n: left }))] : []),
      actions(button({ id: ids.plans, text: t.onboardingPlans.plansTitle })),
      context(words.howToStart),
    ],
  };
}

function runningLine(sheet: Sheet, t: Translations): string {
  const words = t.onboarding;
  const line = words.runningLine({
    name: nameLabel(sheet.newcomer.name),
    plan: planWords(sheet, t),
    where: whereWords(sheet, t),
    progress: progressWords(sheet, t),
  });
  if (sheet.concerns.length === 0) return `${line}\n${words.onTrack}`;
  return `${line}\n${words.needsAttention}: ${concernsInShort(sheet, t)}`;
}

function concernsInShort({ concerns }: Sheet, t: Translations): string {
  const shown = concerns.slice(0, MOST_CONCERNS).map((concern) => concernWords(concern, t));
  const left = concerns.length - shown.length;
  return [...shown, ...(left > 0 ? [t.onboarding.moreConcerns({ n: left })] : [])].join('; ');
}

/** In *Needs you* of those who lead newcomers: gates that wait for their word, then whose first 90 days need attention. */
export function ledNeeds(sheets: readonly Sheet[], t: Translations): KnownBlock[] {
  const words = t.onboarding;
  const waiting = sheets.flatMap((sheet) =>
    sheet.tasks.filter(isWaiting).map((task) =>
      section(
        // One that opened by itself nobody has said anything about.
        (task.doneBy === null ? t.onboardingTold.gateOpened : words.needsGate)({
          name: nameLabel(sheet.newcomer.name),
          title: titleLabel(task.title),
        }),
        button({
          id: ids.decide,
          text: words.decide,
          value: `${sheet.onboarding.id} ${task.key}`,
          style: 'primary',
        }),
      ),
    ),
  );
  const attention = sheets
    .filter(({ concerns }) => concerns.length > 0)
    .map((sheet) =>
      section(
        `${words.needs({ name: nameLabel(sheet.newcomer.name) })}\n${concernsInShort(sheet, t)}`,
        button({ id: ids.show, text: words.open, value: sheet.onboarding.id }),
      ),
    );
  return [...waiting.slice(0, MOST_GATES), ...attention.slice(0, MOST_PEOPLE)];
}

/** In *Needs you* of who is asked to be a buddy. */
export function buddyNeeds(sheets: readonly Sheet[], t: Translations): KnownBlock[] {
  return sheets
    .filter(({ onboarding }) => onboarding.buddy?.state === 'asked')
    .map(({ onboarding, newcomer }) => {
      const date = formatDate(onboarding.firstDay, t.locale);
      const text = t.onboarding.needsBuddy({ name: nameLabel(newcomer.name), date });
      return section(text, button({ id: ids.buddy, text: t.onboarding.answer, value: onboarding.id }));
    });
}

/** The newcomer's own section of App Home. */
export function homeBlocks(sheet: Sheet, t: Translations): KnownBlock[] {
  const text = t.onboarding.home({
    where: whereWords(sheet, t),
    progress: progressWords(sheet, t),
    next: nextWords({ tasks: sheet.tasks.filter(({ role }) => role === 'newcomer') }, t),
  });
  return [section(text, button({ id: ids.mine, text: t.onboarding.list }))];
}
