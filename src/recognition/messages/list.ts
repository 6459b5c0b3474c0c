import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GivenLine, MyPraise, ReceivedPraise } from '../actions/my-praise.ts';
import type { Praise } from '../rules/praise.ts';
import { OPEN_BUTTON, UNDO_IN_LIST_BUTTON } from './ids.ts';
import { nameLabel, namesLabel, quoted } from './labels.ts';

const LONGEST_QUOTE = 200;
/** Of a half of the list; all blocks of a message hold 12,000 characters. */
const LONGEST_HALF = 5_000;

/** Mine, received and given. */
export function listMessage({ received, given }: MyPraise, t: Translations): Message {
  const { listTitle, listReceived, listGiven, listNoneReceived, listNoneGiven, listNote } = t.recognition;
  const toMe = fitting(received.map((line) => section(receivedText(line, t))));
  const byMe = fitting(given.map((line) => section(givenText(line, t), takeBack(line, t))));
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

/** The first of the lines, as many as a half has room for. */
function fitting(lines: readonly SectionBlock[]): SectionBlock[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.text?.text.length ?? 0;
    return length <= LONGEST_HALF;
  });
}

function receivedText({ praise, name, teamName }: ReceivedPraise, t: Translations): string {
  const title = t.recognition.listFrom({
    name: nameLabel(name),
    date: formatDate(praise.givenOn, t.locale),
  });
  return `${[title, ...about(praise, teamName, t)].join(' · ')}\n${quoted(praise.text, LONGEST_QUOTE)}`;
}

function givenText({ praise, names, teamName, thanked, isLost }: GivenLine, t: Translations): string {
  const parts = [
    t.recognition.listTo({ names: namesLabel(names, t), date: formatDate(praise.givenOn, t.locale) }),
    ...about(praise, teamName, t),
    ...(isLost ? [t.recognition.listLost] : []),
    ...(thanked > 0 ? [t.recognition.listThanked({ k: thanked, n: names.length })] : []),
  ];
  return `${parts.join(' · ')}\n${quoted(praise.text, LONGEST_QUOTE)}`;
}

function about({ teamId, value }: Praise, teamName: string | null, t: Translations): string[] {
  const where = teamId
    ? t.recognition.listInTeam({ team: nameLabel(teamName ?? '') })
    : t.recognition.listPrivate;
  return [where, ...(value ? [t.recognition.value({ value: escapeMrkdwn(value) })] : [])];
}

function takeBack({ praise, canTakeBack }: GivenLine, t: Translations) {
  return canTakeBack
    ? button({ id: UNDO_IN_LIST_BUTTON, text: t.recognition.takeBack, value: praise.givenId })
    : undefined;
}
