import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { paragraph } from '../../slack/paragraph.ts';
import type { OpenReview } from '../actions/read-review.ts';
import type { CallForm } from '../rules/form.ts';
import { timeOf } from '../rules/quotes.ts';
import { type LinePoints, scoreOf, wholePercent } from '../rules/score.ts';
import { ids } from './ids.ts';
import { recordingText } from './recording.ts';

/** What a review says, in a modal. */
export function reviewView(open: OpenReview, t: Translations): ModalViewDraft {
  const { review, call, form, owner, reviewer, reader, toDiscuss } = open;
  const words = t.calls;
  const isSelf = review.capacity === 'self';
  const about = words.viewOf({
    title: escapeMrkdwn(call.title),
    date: formatDate(call.heldOn, t.locale),
    form: escapeMrkdwn(form.name),
    owner: reader === 'owner' ? null : escapeMrkdwn(owner.name),
    reviewer: isSelf || reader === 'reviewer' ? null : escapeMrkdwn(reviewer.name),
    isSelf,
  });
  const lines = form.criteria.map(({ key, name, anchors }) => {
    const points = review.points[key] ?? null;
    const seen = points === null ? null : words.seenAt(anchors, points);
    return words.line({
      name: escapeMrkdwn(name),
      bar: bar(points),
      points,
      seen: seen && escapeMrkdwn(seen),
    });
  });
  const buttons = buttonsOf(open, t);
  const blocks: KnownBlock[] = [
    section([about, ...recordingText(call, t)].join('\n')),
    section(scoreText(form, review.points, t)),
    ...sections(lines),
    ...(toDiscuss.length > 0 ? [section(discussText(open, t))] : []),
    ...(review.quotes.length > 0 ? [quotesBlock(review.quotes, t)] : []),
    ...(review.note === '' ? [] : [paragraph(words.fieldNote, review.note)]),
    ...(review.action === '' ? [] : [paragraph(words.viewAction, review.action)]),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
    context(standingText(open, t)),
  ];
  return { type: 'modal', title: plain(words.viewTitle), close: plain(t.common.close), blocks };
}

/** '72% · 5 of 5 lines'. */
export function scoreText(form: CallForm, points: LinePoints, t: Translations): string {
  const score = scoreOf(form, points);
  if (!score) return t.calls.noScore;
  const percent = formatPercent(wholePercent(score.part) / 100, t.locale, 0);
  return t.calls.score({ percent, rated: score.rated, lines: score.lines });
}

/** Filled and empty dots, beside which the number stands. */
const bar = (points: number | null) => (points === null ? '' : '●'.repeat(points) + '○'.repeat(5 - points));

function discussText({ form, toDiscuss }: OpenReview, t: Translations): string {
  const lines = toDiscuss.map(({ line, other }) => {
    const name = escapeMrkdwn(form.criteria.find(({ key }) => key === line)?.name ?? line);
    return other
      ? t.calls.discussNamed({ line: name, name: escapeMrkdwn(other.name), points: other.points })
      : t.calls.discuss({ line: name });
  });
  return [`*${t.calls.discussTitle}*`, ...lines].join('\n');
}

function buttonsOf({ review, reader, canChange, shareWith }: OpenReview, t: Translations) {
  const words = t.calls;
  const value = review.id;
  const share =
    shareWith &&
    button({
      id: ids.share,
      text: words.share,
      value,
      confirm: words.shareConfirm({ name: shareWith.name, counts: review.capacity === 'peer' }),
    });
  return [
    ...(canChange ? [button({ id: ids.change, text: words.change, value })] : []),
    ...(share ? [share] : []),
    ...(reader === 'owner'
      ? [
          ...(review.capacity === 'self'
            ? []
            : [button({ id: ids.own, text: words.own, value: review.callId })]),
          button({ id: ids.askAbout, text: words.askAnother, value: review.callId }),
        ]
      : []),
  ];
}

function standingText({ review, owner, reviewer, reader }: OpenReview, t: Translations): string {
  const words = t.calls;
  const other = escapeMrkdwn(reader === 'owner' ? reviewer.name : owner.name);
  const readers = review.sharedAt
    ? words.readersShared
    : review.capacity === 'self'
      ? words.readersSelf
      : words.readers({ name: other });
  return [readers, ...(review.changedAt ? [words.changed] : [])].join(' ');
}

function quotesBlock(quotes: OpenReview['review']['quotes'], t: Translations): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: t.calls.viewQuotes, style: { bold: true } }],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: quotes.map(({ at, text }) => ({
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: timeOf(at), style: { code: true } },
            { type: 'text', text: ` ${text}` },
          ],
        })),
      },
    ],
  };
}
