import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { formatDate, formatWeekday } from '../../locales/format.ts';
import { type Translations, translate } from '../../locales/index.ts';
import { commonest, peopleIds } from '../../people/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import type { LaunchPreview } from '../actions/go-live.ts';
import { ids } from './ids.ts';
import { missingText, namesText, nameText } from './missing-text.ts';

/** Lines of one section stay below Slack's 3,000 characters. */
const LINES_A_SECTION = 8;
const MOST_LINES = 32;

/** A team before it goes live: what it lacks or a button, every message of the first seven days, and who hears nothing. */
export function previewView(preview: LaunchPreview, t: Translations): ModalViewDraft {
  const { team, missing } = preview;
  const isReady = missing.length === 0;
  return {
    type: 'modal',
    callback_id: ids.goLiveForm,
    private_metadata: team.id,
    title: plain(t.setup.previewTitle),
    ...(isReady ? { submit: plain(t.setup.goLive) } : {}),
    close: plain(isReady ? t.common.cancel : t.common.close),
    blocks: [
      section(teamText(preview, t)),
      ...missingBlocks(preview, t),
      section(`*${t.setup.firstDays}*`),
      ...messageBlocks(preview, t),
      section(hearersText(preview, t)),
      context(t.setup.promise),
    ],
  };
}

/** What the form becomes once the team is live. */
export function launchedView(preview: LaunchPreview, t: Translations): ModalViewDraft {
  const { team, messages } = preview;
  const [first] = messages;
  const lines = [
    t.setup.isLive({ team: nameText(team.name) }),
    ...(first ? [t.setup.firstMessage({ when: momentText(first.at, team.zone, t) })] : []),
  ];
  return {
    type: 'modal',
    title: plain(t.setup.previewTitle),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n')), ...messageBlocks(preview, t), context(t.setup.announcement)],
  };
}

/** 'Monday, 30 Nov 2026 at 09:00', on a zone's clocks. */
export function momentText(instant: Date, zone: string, t: Translations): string {
  return t.review.moment(momentWords(instant, zone, t));
}

function momentWords(instant: Date, zone: string, t: Translations) {
  const date = localDateOf(instant, zone);
  return {
    weekday: formatWeekday(date, t.locale),
    date: formatDate(date, t.locale),
    time: localTimeOf(instant, zone),
  };
}

function teamText({ team, members, managers }: LaunchPreview, t: Translations): string {
  const zone = commonest(members.map((member) => member.zone)) ?? team.zone;
  const leads = managers.map((manager) => manager.name);
  return [
    t.setup.teamLine({
      team: nameText(team.name),
      members: members.length,
      managers: leads.length > 0 ? namesText(leads, t) : null,
      channel: team.channelId ? `<#${team.channelId}>` : null,
    }),
    t.setup.settingsLine({ language: translate(team.locale).people.languageName, zone: team.zone }),
    ...(zone === team.zone ? [] : [t.setup.otherClocks({ zone })]),
  ].join('\n');
}

function missingBlocks({ missing }: LaunchPreview, t: Translations): KnownBlock[] {
  if (missing.length === 0) return [];
  const lines = missing.map((each) => `• ${missingText(each, t)}`);
  const match = button({ id: peopleIds.match, text: t.setup.buttonMatch });
  return [
    section([`*${t.setup.beforeLive}*`, ...lines].join('\n')),
    ...(missing.some(({ kind }) => kind === 'unmatched') ? [actions(match)] : []),
  ];
}

function messageBlocks({ team, messages }: LaunchPreview, t: Translations): KnownBlock[] {
  if (messages.length === 0) return [section(t.setup.nothingSaid)];
  const lines = messages.slice(0, MOST_LINES).map(({ at, to, name, named = [], what }) =>
    t.setup.line({
      ...momentWords(at, team.zone, t),
      to: 'channelId' in to ? `<#${to.channelId}>` : t.setup.directly({ name: nameText(name ?? '') }),
      what: what(t, namesText(named, t)),
    }),
  );
  const left = messages.length - lines.length;
  if (left > 0) lines.push(t.setup.moreLines({ n: left }));
  return Array.from({ length: Math.ceil(lines.length / LINES_A_SECTION) }, (_, part) =>
    section(lines.slice(part * LINES_A_SECTION, (part + 1) * LINES_A_SECTION).join('\n')),
  );
}

function hearersText({ messages, members, managers }: LaunchPreview, t: Translations): string {
  const hearing = new Map(
    messages.flatMap(({ to, name }) => ('personId' in to ? [[to.personId, name ?? ''] as const] : [])),
  );
  const everyone = new Map([...managers, ...members].map((person) => [person.id, person.name]));
  const silent = [...everyone].filter(([id]) => !hearing.has(id)).map(([, name]) => name);
  return [
    ...(hearing.size > 0 ? [t.setup.hearsDirectly({ names: namesText([...hearing.values()], t) })] : []),
    ...(silent.length > 0 ? [t.setup.hearsNot({ names: namesText(silent, t) })] : []),
    ...(everyone.size === 0 && hearing.size === 0 ? [t.setup.missing.no_members] : []),
  ].join('\n');
}
