import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GivenLine, MyFeedback, ReceivedLine } from '../actions/my-feedback.ts';
import { arrivalWords, dayOf } from './dates.ts';
import { ASK_BUTTON, GIVE_BUTTON, NEWER_BUTTON, OLDER_BUTTON, READ_BUTTON } from './ids.ts';
import { kindWords } from './kind-words.ts';
import { balanceText, type ListPart, requestParts } from './list-parts.ts';

/** Mine, received and given; the titles of what has none are left out on later pages. */
export function listMessage(list: MyFeedback, zone: string, t: Translations): Message {
  const received = list.received.map((line) => ({
    text: receivedText(line, zone, t),
    element: readButton(line, t),
  }));
  const given = list.given.map((line) => ({ text: givenText(line, zone, t), element: readButton(line, t) }));
  const parts: ListPart[] = [
    ...(list.first ? requestParts(list.first, zone, t) : []),
    { title: t.feedback.listReceived, empty: t.feedback.listNoneReceived, lines: received },
    { title: t.feedback.listGiven, empty: t.feedback.listNoneGiven, lines: given },
  ].filter(({ lines, empty }) => lines.length > 0 || (list.page === 0 && empty));
  const balance = list.first ? [balanceText(list.first.balance, zone, t)] : [];
  const blocks: KnownBlock[] = [
    header(t.feedback.listTitle),
    ...parts.flatMap(({ title, empty, lines }) => [
      section(`*${title}*`),
      ...(lines.length === 0 ? [section(empty)] : []),
      ...lines.map(({ text, element }) => section(text, element)),
    ]),
    ...balance.map((text) => context(text)),
    context(t.feedback.listVisible),
    actions(
      ...pageButtons(list, t),
      button({ id: GIVE_BUTTON, text: t.feedback.formTitle, value: '' }),
      button({ id: ASK_BUTTON, text: t.feedback.ask }),
    ),
  ];
  const texts = parts.flatMap(({ title, empty, lines }) => [
    title,
    ...(lines.length === 0 ? [empty] : lines.map(({ text }) => text)),
  ]);
  return { text: [t.feedback.listTitle, ...texts, ...balance].join('\n'), blocks };
}

/** Nothing is left to read of what was taken back. */
function readButton({ feedback, ...line }: ReceivedLine | GivenLine, t: Translations) {
  if (feedback.takenBackAt) return undefined;
  const isUnopened = !('progress' in line) && !feedback.openedAt;
  return button({
    id: READ_BUTTON,
    text: isUnopened ? t.feedback.open : t.feedback.read,
    value: feedback.id,
    ...(isUnopened ? { style: 'primary' as const } : {}),
  });
}

/** What it is about is told only once it is opened: a list may be looked at over one's shoulder. */
function receivedText({ feedback, name }: ReceivedLine, zone: string, t: Translations): string {
  const { openedAt, thankedAt, repliedAt, takenBackAt } = feedback;
  const line = t.feedback.listFrom({ name: escapeMrkdwn(name), date: dayOf(feedback.givenAt, zone, t) });
  if (takenBackAt) return `${line}\n${t.feedback.listTakenBack({ date: dayOf(takenBackAt, zone, t) })}`;
  if (!openedAt) return `${line}\n${t.feedback.listUnopened}`;
  const said = [
    kindWords(feedback, t),
    t.feedback.listOpened({ date: dayOf(openedAt, zone, t) }),
    ...(thankedAt ? [t.feedback.listThanked({ date: dayOf(thankedAt, zone, t) })] : []),
    ...(repliedAt ? [t.feedback.listReplied({ date: dayOf(repliedAt, zone, t) })] : []),
  ];
  return `${line}\n${said.join(' · ')}`;
}

function givenText(line: GivenLine, zone: string, t: Translations): string {
  const { feedback, name } = line;
  const title = t.feedback.listTo({ name: escapeMrkdwn(name), date: dayOf(feedback.givenAt, zone, t) });
  return `${title}\n${[kindWords(feedback, t), ...progressTexts(line, zone, t)].join(' · ')}`;
}

function progressTexts({ feedback, progress, dueAt }: GivenLine, zone: string, t: Translations): string[] {
  const { openedAt, thankedAt, repliedAt, takenBackAt } = feedback;
  if (takenBackAt) return [t.feedback.listTakenBack({ date: dayOf(takenBackAt, zone, t) })];
  if (progress === 'waits') {
    return [t.feedback.listWaits({ when: arrivalWords({ at: dueAt, zone }, t) ?? '' })];
  }
  if (progress === 'on_its_way') return [t.feedback.listOnItsWay];
  if (progress === 'lost') return [t.feedback.listLost];
  if (progress === 'arrived') return [t.feedback.listArrived];
  return [
    ...(openedAt ? [t.feedback.listOpened({ date: dayOf(openedAt, zone, t) })] : []),
    ...(thankedAt ? [t.feedback.listThanked({ date: dayOf(thankedAt, zone, t) })] : []),
    ...(repliedAt ? [t.feedback.listReplied({ date: dayOf(repliedAt, zone, t) })] : []),
  ];
}

function pageButtons({ page, hasMore }: MyFeedback, t: Translations) {
  const newer = button({ id: NEWER_BUTTON, text: t.feedback.newer, value: String(page - 1) });
  const older = button({ id: OLDER_BUTTON, text: t.feedback.older, value: String(page + 1) });
  return [...(page > 0 ? [newer] : []), ...(hasMore ? [older] : [])];
}
