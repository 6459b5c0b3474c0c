import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dueOf, type Waiting } from '../actions/my-reviews.ts';
import type { NewsKind } from '../actions/news.ts';
import type { Cycle, PartStanding } from '../rules/review.ts';
import { ids } from './ids.ts';

/** What happened, as one of those who have a part in it hears it. */
export type Told = {
  what: NewsKind;
  reviewId: string;
  cycle: Cycle;
  person: string;
  manager: string;
  /** `peer`: whoever writes and is none of the pair, or no more. */
  role: 'person' | 'manager' | 'reader' | 'peer';
  /** What the reader is to write; null: nothing. */
  part: PartStanding | null;
};

/** A sentence that may be read over one's shoulder: what was written is behind the button. */
export function newsMessage(told: Told, t: Translations): Message {
  const { what, cycle, role } = told;
  const text = t.reviewsTold.news[what]({
    name: escapeMrkdwn(role === 'person' ? told.manager : told.person),
    ...{ person: escapeMrkdwn(told.person), manager: escapeMrkdwn(told.manager), role },
    cycle: escapeMrkdwn(cycle.name),
    until: formatDate(told.part ? dueOf(told.part, cycle) : cycle.selfDue, t.locale),
    peers: cycle.peers,
  });
  const elements = buttonsFor(told, t);
  return { text, blocks: [section(text), ...(elements.length > 0 ? [actions(...elements)] : [])] };
}

function buttonsFor({ what, reviewId, cycle, role, part }: Told, t: Translations) {
  const write = part
    ? [button({ id: ids.write, text: t.reviews.write, value: part.id, style: 'primary' })]
    : [];
  const open = button({ id: ids.open, text: t.reviews.open, value: reviewId });
  const peers = (text: string) => button({ id: ids.peers, text, value: reviewId });
  switch (what) {
    case 'begun':
      return [...write, ...(cycle.peers > 0 ? [peers(t.reviews.suggestPeers)] : [])];
    case 'asked':
      return [
        ...write,
        ...(part ? [button({ id: ids.decline, text: t.reviews.ratherNot, value: part.id })] : []),
      ];
    case 'suggested':
    case 'declined':
      return [peers(t.reviews.choosePeers)];
    case 'taken_over':
      return role === 'manager' ? write : [open];
    default:
      return role === 'peer' ? [] : [open];
  }
}

/** To a manager: whose reviews began, and until when they write. */
export function begunMessage(
  { cycle, names }: { cycle: Cycle; names: readonly string[] },
  t: Translations,
): Message {
  const text = t.reviewsTold.begunManager({
    cycle: escapeMrkdwn(cycle.name),
    names: formatList(names.map(escapeMrkdwn), t.locale),
    n: names.length,
    until: formatDate(cycle.managerDue, t.locale),
  });
  return { text, blocks: [section(text, button({ id: ids.list, text: t.reviews.listTitle }))] };
}

const MOST_NEEDS = 3;

/** In *Needs you*: the first few, and the way to the others. */
export function needsBlocks(waiting: readonly Waiting[], t: Translations): KnownBlock[] {
  const left = waiting.length - MOST_NEEDS;
  const more = button({ id: ids.list, text: t.reviews.listTitle });
  return [
    ...waiting.slice(0, MOST_NEEDS).map((each) => section(needWords(each, t), wayTo(each, t))),
    ...(left > 0 ? [section(t.reviewsTold.moreNeeds({ n: left }), more)] : []),
  ];
}

/** What waits, in a sentence; mrkdwn. */
export function needWords(waiting: Waiting, t: Translations): string {
  if (waiting.what === 'write') {
    const { part, cycle, person } = waiting;
    return t.reviewsTold.need.write[part.kind]({
      name: escapeMrkdwn(person.name),
      cycle: escapeMrkdwn(cycle.name),
      until: formatDate(dueOf(part, cycle), t.locale),
    });
  }
  const { person, manager, role, suggested, cycle, isTalkedAbout } = waiting.line;
  const name = escapeMrkdwn(role === 'person' ? manager.name : person.name);
  const named = { name, cycle: escapeMrkdwn(cycle.name) };
  if (waiting.what === 'peers') return t.reviewsTold.need.peers({ ...named, n: suggested });
  return t.reviewsTold.need.talk({ ...named, isPerson: role === 'person', isTalkedAbout });
}

/** What settles it. */
export function wayTo(waiting: Waiting, t: Translations) {
  if (waiting.what === 'write')
    return button({ id: ids.write, text: t.reviews.write, value: waiting.part.id, style: 'primary' });
  const id = waiting.what === 'peers' ? ids.peers : ids.open;
  return button({ id, text: t.reviews.open, value: waiting.line.review.id });
}
