import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GivenLine, MyPraise, ReceivedPraise } from '../actions/my-praise.ts';
import type { Praise } from '../rules/praise.ts';
import { OPEN_BUTTON, UNDO_IN_LIST_BUTTON } from './ids.ts';
import { quoted } from './said.ts';

/** Mine, received and given. */
export function listMessage({ received, given }: MyPraise, t: Translations): Message {
  const { listTitle, listReceived, listGiven, listNoneReceived, listNoneGiven, listNote } = t.recognition;
  const toMe = received.map((line) => section(receivedText(line, t)));
  const byMe = given.map((line) => section(givenText(line, t), takeBack(line, t)));
  const blocks: KnownBlock[] = [
    header(listTitle),
    section(`*${listReceived}*`),
    ...(toMe.length > 0 ? toMe : [section(listNoneReceived)]),
    section(`*${listGiven}*`),
    ...(byMe.length > 0 ? byMe : [section(listNoneGiven)]),
    context(listNote),
    actions(button({ id: OPEN_BUTTON, text: t.recognition.formTitle, value: '' })),
  ];
  const texts = blocks.flatMap((block) => (block.type === 'section' ? (block.text?.text ?? []) : []));
  return { text: [listTitle, ...texts].join('\n'), blocks };
}

function receivedText({ praise, name, teamName }: ReceivedPraise, t: Translations): string {
  const title = t.recognition.listFrom({
    name: escapeMrkdwn(name),
    date: formatDate(praise.givenOn, t.locale),
  });
  return `${[title, ...about(praise, teamName, t)].join(' · ')}\n${quoted(praise.text)}`;
}

function givenText({ praise, names, teamName, thankedBy, isLost }: GivenLine, t: Translations): string {
  const list = (all: readonly string[]) => escapeMrkdwn(formatList(all, t.locale));
  const parts = [
    t.recognition.listTo({ names: list(names), date: formatDate(praise.givenOn, t.locale) }),
    ...about(praise, teamName, t),
    ...(isLost ? [t.recognition.listLost] : []),
    ...(thankedBy.length > 0 ? [t.recognition.listThankedBy({ names: list(thankedBy) })] : []),
  ];
  return `${parts.join(' · ')}\n${quoted(praise.text)}`;
}

function about({ teamId, value }: Praise, teamName: string | null, t: Translations): string[] {
  const where = teamId
    ? t.recognition.listInTeam({ team: escapeMrkdwn(teamName ?? '') })
    : t.recognition.listPrivate;
  return [where, ...(value ? [t.recognition.value({ value: escapeMrkdwn(value) })] : [])];
}

function takeBack({ praise, canTakeBack }: GivenLine, t: Translations) {
  return canTakeBack
    ? button({ id: UNDO_IN_LIST_BUTTON, text: t.recognition.takeBack, value: praise.givenId })
    : undefined;
}
