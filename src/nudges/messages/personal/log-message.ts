import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { formatDate, formatDateRange } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { actions, button, context, header, section, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { LogLine, ReminderLog } from '../../actions/personal/log.ts';
import type { Proactive } from '../../store/proactive.ts';
import type { DeliveryNames } from './delivery-names.ts';
import { LIST_BACK, LIST_USUAL, OWN_PREVIEW, OWN_RESUME, OWN_SETTINGS } from './ids.ts';
import { kindName, wordsFor } from './kinds.ts';
import { whenWords } from './morning-message.ts';

/** In each of the two lists; a message holds 50 blocks, and longer lists are not read. */
const MOST_LINES = 15;
const MOST_WISHES = 10;

/** What its words need besides the log. */
export type LogVocabulary = {
  triggers: readonly PersonalTrigger[];
  names: DeliveryNames;
};

/** `/pacesetter reminders`: what came, what was kept back and why, and what its reader said to it. */
export function logMessage(log: ReminderLog, vocabulary: LogVocabulary, t: Translations): Message {
  const title = t.personal.listTitle({ name: log.name, since: formatDate(log.since, t.locale) });
  const others = log.others.filter(({ outcome, state }) => outcome === 'over_budget' || state === 'sent');
  const said = [
    ...log.said.map((line) => saidLine(line, vocabulary, t)),
    ...others
      .filter(({ outcome }) => outcome === 'counted')
      .map((each) => t.personal.otherSent(otherWords(each, log, vocabulary, t))),
  ];
  const kept = [
    ...log.keptBack.map((line) => keptLine(line, vocabulary, t)),
    ...others
      .filter(({ outcome }) => outcome === 'over_budget')
      .map((each) => t.personal.otherOver(otherWords(each, log, vocabulary, t))),
  ];
  const saidTitle = log.name === null ? t.personal.saidTitle : t.personal.saidTitleOf;
  const lists = [
    { title: saidTitle, lines: said, none: t.personal.nothingSaid },
    { title: t.personal.keptBackTitle, lines: kept, none: t.personal.nothingKeptBack },
  ];
  return {
    text: escapeMrkdwn(title),
    blocks: [
      header(title),
      ...lists.flatMap(({ title: heading, lines, none }) =>
        sections([`*${heading}*`, ...(lines.length > 0 ? cut(lines, t) : [none])]),
      ),
      ...(log.wishes ? wishBlocks(log, log.wishes, vocabulary, t) : []),
      context(t.personal.listReaders),
    ],
  };
}

function cut(lines: readonly string[], t: Translations): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), t.personal.more({ count: more })] : [...lines];
}

const whyOf = (line: LogLine, { triggers }: LogVocabulary, t: Translations) =>
  wordsFor(line, triggers, t)?.why ?? t.personal.goneKind;

function saidLine(line: LogLine, vocabulary: LogVocabulary, t: Translations): string {
  return t.personal.saidLine({
    date: formatDate(line.last, t.locale),
    why: whyOf(line, vocabulary, t),
    response: line.response === null ? null : t.personal.response[line.response],
  });
}

function keptLine(line: LogLine, vocabulary: LogVocabulary, t: Translations): string {
  return t.personal.keptLine({
    dates:
      line.first === line.last
        ? formatDate(line.last, t.locale)
        : formatDateRange(line.first, line.last, t.locale),
    mornings: line.mornings,
    why: whyOf(line, vocabulary, t),
    reason: t.personal.reasons[line.reason],
  });
}

function otherWords(
  { kind, decidedAt }: Proactive,
  { zone }: ReminderLog,
  { names }: LogVocabulary,
  t: Translations,
) {
  return {
    date: formatDate(localDateOf(decidedAt, zone), t.locale),
    // A kind that is gone has no name any more.
    kind: names.get(kind)?.(t) ?? t.personal.otherKind,
  };
}

function wishBlocks(
  { zone, said, keptBack }: ReminderLog,
  { preference, putOff, fewer }: NonNullable<ReminderLog['wishes']>,
  vocabulary: LogVocabulary,
  t: Translations,
): KnownBlock[] {
  const { triggers } = vocabulary;
  const { budget, everybody, pausedUntil } = preference;
  /** What was said of it last; of what is longer ago its kind. */
  const nameOf = (about: string, trigger: string) => {
    const line = [...said, ...keptBack].find((each) => each.about === about);
    return line ? whyOf(line, vocabulary, t) : kindName(trigger, triggers, t);
  };
  const wishes = [
    ...putOff.map(({ about, trigger, until }) => {
      const when = until && whenWords(until, zone, t);
      const text = t.personal.wishPutOff({ about: nameOf(about, trigger), when });
      return section(text, button({ id: LIST_BACK, text: t.personal.undo, value: about }));
    }),
    ...fewer.map(({ trigger, level }) => {
      const kind = kindName(trigger, triggers, t);
      const text = level === 'off' ? t.personal.wishOff({ kind }) : t.personal.wishHalf({ kind });
      return section(text, button({ id: LIST_USUAL, text: t.personal.undo, value: trigger }));
    }),
  ].slice(0, MOST_WISHES);
  return [
    section(t.personal.listWeek({ counted: budget.counted, most: budget.most, everybody })),
    ...(pausedUntil
      ? [
          section(
            t.personal.paused({ date: formatDate(pausedUntil, t.locale) }),
            button({ id: OWN_RESUME, text: t.personal.resume, value: 'list' }),
          ),
        ]
      : []),
    ...(wishes.length > 0 ? [section(`*${t.personal.wishesTitle}*`), ...wishes] : []),
    actions(
      button({ id: OWN_SETTINGS, text: t.personal.settingsButton, value: 'list' }),
      button({ id: OWN_PREVIEW, text: t.personal.previewButton }),
    ),
  ];
}
