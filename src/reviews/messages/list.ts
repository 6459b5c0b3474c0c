import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { byName } from '../../people/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dueOf, type myReviews, type PartLine, type ReviewLine } from '../actions/my-reviews.ts';
import type { Cycle } from '../rules/review.ts';
import { ids } from './ids.ts';
import { daysOf } from './period-name.ts';
import { stateWords, titleWords } from './state-words.ts';

/** With cycles, title and buttons as many blocks as a message takes. */
const MOST_REVIEWS = 26;
const MOST_PARTS = 8;

/** The reader's reviews, what they write as a peer, and the cycles whose progress they see. */
export function listMessage(
  { reviews, parts, cycles, mayStart }: Awaited<ReturnType<typeof myReviews>>,
  t: Translations,
): Message {
  // What waits stands first: whoever leads many people finds the others once these are done.
  const inOrder = reviews.toSorted((a, b) => rank(a) - rank(b) || byName(a.person, b.person));
  const shown = inOrder.slice(0, MOST_REVIEWS);
  const left = reviews.length - shown.length;
  const rows = [
    ...shown.map((line) => reviewRow(line, t)),
    ...parts.slice(0, MOST_PARTS).map((line) => partRow(line, t)),
  ];
  const running = cycles.map((cycle) => cycleRow(cycle, t));
  const none = rows.length + running.length === 0;
  const blocks: KnownBlock[] = [
    header(t.reviews.listTitle),
    ...(none ? [section(t.reviews.listNone)] : []),
    ...rows.map(({ block }) => block),
    ...(left > 0 ? [context(t.reviews.andMore({ n: left }))] : []),
    ...(running.length > 0 ? [section(`*${t.reviews.cyclesTitle}*`)] : []),
    ...running.map(({ block }) => block),
    ...(mayStart ? [actions(button({ id: ids.cycle, text: t.reviews.newCycle }))] : []),
    context(t.reviews.listVisible),
  ];
  const texts = [...rows, ...running].map(({ text }) => text);
  return { text: [t.reviews.listTitle, ...(none ? [t.reviews.listNone] : texts)].join('\n'), blocks };
}

/** To write, to talk about, to wait for, over. */
function rank({ toWrite, review }: ReviewLine): number {
  if (toWrite) return 0;
  return review.state === 'shared' ? 1 : review.state === 'writing' ? 2 : 3;
}

function reviewRow(line: ReviewLine, t: Translations) {
  const text = `${titleWords(line, t)} · ${escapeMrkdwn(line.cycle.name)}\n${stateWords(line, t)}`;
  return {
    text,
    block: section(text, button({ id: ids.open, text: t.reviews.open, value: line.review.id })),
  };
}

function partRow({ part, review, cycle, person, isToWrite }: PartLine, t: Translations) {
  const name = escapeMrkdwn(person.name);
  const date = formatDate(dueOf(part, cycle), t.locale);
  const state = isToWrite
    ? 'to_write'
    : part.openOn !== null
      ? 'shared'
      : review.state === 'writing' && part.state === 'final'
        ? 'final'
        : 'over';
  const text = `${t.reviews.aboutTitle({ name, isPeer: part.kind === 'peer' })} · ${escapeMrkdwn(cycle.name)}\n${t.reviews.aboutState({ state, date })}`;
  const isOpen = isToWrite || state === 'final';
  const way = isOpen
    ? button({ id: ids.write, text: isToWrite ? t.reviews.write : t.reviews.change, value: part.id })
    : button({ id: ids.read, text: t.reviews.read, value: part.id });
  return { text, block: section(text, way) };
}

function cycleRow(cycle: Cycle, t: Translations) {
  const ended = cycle.endedAt ? ` · ${t.reviews.cycleEnded}` : '';
  const text = `*${escapeMrkdwn(cycle.name)}* · ${daysOf(cycle, t)}${ended}`;
  return {
    text,
    block: section(text, button({ id: ids.progress, text: t.reviews.howFar, value: cycle.id })),
  };
}
