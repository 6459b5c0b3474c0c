import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, divider, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReadPart, ReviewView } from '../actions/load-review.ts';
import { isToWrite, lockedBy } from '../rules/review.ts';
import { ids } from './ids.ts';
import { daysOf } from './period-name.ts';
import { stateWords, titleWords } from './state-words.ts';
import { asWritten, ownWordsBlocks } from './words-blocks.ts';

/** Of additions to a part, and of what was written down of the talk; the last ones. */
const MOST_NOTES = 12;

/** A review, as a form that only shows: the reader's own words, and what was shared with both. */
export function reviewView(view: ReviewView, t: Translations): ModalViewDraft {
  const { review, cycle, own, shared } = view;
  const isShared = review.sharedOn !== null;
  return {
    type: 'modal',
    title: plain(t.reviews.title),
    close: plain(t.common.close),
    notify_on_close: true,
    blocks: [
      section(
        [titleWords(view, t), `${escapeMrkdwn(cycle.name)} · ${daysOf(cycle, t)}`, stateWords(view, t)].join(
          '\n',
        ),
      ),
      ...peerBlocks(view, t),
      ...(isShared ? shared.flatMap((part) => partBlocks(part, view, t)) : []),
      ...(!isShared && own && own.standing.state !== 'open' ? ownBlocks(own, t) : []),
      ...talkBlocks(view, t),
      ...verdictBlocks(view, t),
      ...buttons(view, t),
      context(visibleWords(view, t)),
    ],
  };
}

/** Who reads it. */
export function visibleWords({ review, person, manager, newManager }: ReviewView, t: Translations): string {
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  if (review.sharedOn === null) return t.reviews.visibleLater(names);
  const shown = newManager && review.shownTo === newManager.id ? escapeMrkdwn(newManager.name) : null;
  return t.reviews.visible({ ...names, shown });
}

function partBlocks({ standing, author, words }: ReadPart, view: ReviewView, t: Translations): KnownBlock[] {
  const name = escapeMrkdwn(author.name);
  const added =
    standing.kind === 'peer'
      ? []
      : view.notes.filter(({ kind, authorId }) => kind === 'addition' && authorId === standing.authorId);
  return [
    divider(),
    section(t.reviews.wrote[standing.kind]({ name })),
    ...ownWordsBlocks(standing.kind, words, t),
    ...added
      .slice(-MOST_NOTES)
      .flatMap(({ on, text }) => [
        section(t.reviews.added({ date: formatDate(on, t.locale), name })),
        asWritten(text),
      ]),
  ];
}

function ownBlocks({ standing, words }: ReadPart, t: Translations): KnownBlock[] {
  const heading = standing.state === 'final' ? t.reviews.ownFinal : t.reviews.ownDraft;
  return [divider(), section(heading), ...ownWordsBlocks(standing.kind, words, t)];
}

function peerBlocks({ cycle, peers, review, role }: ReviewView, t: Translations): KnownBlock[] {
  if (cycle.peers === 0 || role === 'reader' || review.state !== 'writing') return [];
  const lines = peers.map(({ person, state }) =>
    t.reviews.peerLine({ name: escapeMrkdwn(person.name), state }),
  );
  return [
    section([`*${t.reviews.peersTitle}*`, ...(lines.length > 0 ? lines : [t.reviews.peersNone])].join('\n')),
  ];
}

function talkBlocks({ notes }: ReviewView, t: Translations): KnownBlock[] {
  const talk = notes.filter(({ kind }) => kind === 'talk').slice(-MOST_NOTES);
  if (talk.length === 0) return [];
  return [
    divider(),
    section(`*${t.reviews.talkTitle}*`),
    ...talk.flatMap(({ on, author, text }) => [
      section(t.reviews.noted({ date: formatDate(on, t.locale), name: escapeMrkdwn(author.name) })),
      asWritten(text),
    ]),
  ];
}

function verdictBlocks({ review, person }: ReviewView, t: Translations): KnownBlock[] {
  if (!review.closedAt) return [];
  const closed = t.reviews.closed({
    name: escapeMrkdwn(person.name),
    date: formatDate(localDateOf(review.closedAt, person.zone), t.locale),
    verdict: review.verdict ? t.reviews.verdict[review.verdict] : null,
  });
  return [divider(), section(closed), ...(review.comment ? [asWritten(review.comment)] : [])];
}

function buttons({ review, cycle, role, own, newManager }: ReviewView, t: Translations): KnownBlock[] {
  const value = review.id;
  if (role === 'reader') return [];
  const isPerson = role === 'person';
  const isTalking = review.state === 'shared';
  const mayWrite = own !== null && lockedBy(review, own.standing) === null;
  const write = own && isToWrite(review, own.standing) ? t.reviews.write : t.reviews.change;
  const elements = [
    ...(mayWrite ? [button({ id: ids.write, text: write, value: own.standing.id, style: 'primary' })] : []),
    ...(review.state === 'writing' && cycle.peers > 0
      ? [button({ id: ids.peers, text: isPerson ? t.reviews.suggestPeers : t.reviews.choosePeers, value })]
      : []),
    ...(isTalking && isPerson
      ? [button({ id: ids.close, text: t.reviews.readAndTalked, value, style: 'primary' })]
      : []),
    ...(isTalking ? [button({ id: ids.note, text: t.reviews.writeDown, value })] : []),
    ...(isTalking && own ? [button({ id: ids.add, text: t.reviews.add, value })] : []),
    ...(isPerson && review.sharedOn !== null && newManager && review.shownTo !== newManager.id
      ? [
          button({
            ...{ id: ids.show, text: t.reviews.show({ name: newManager.name.slice(0, 40) }), value },
            confirm: {
              title: t.reviews.showTitle,
              question: t.reviews.showQuestion({ name: newManager.name.slice(0, 100) }),
              yes: t.reviews.showYes,
              no: t.common.cancel,
            },
          }),
        ]
      : []),
  ];
  return elements.length > 0 ? [actions(...elements)] : [];
}
