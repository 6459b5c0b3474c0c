import type { KnownBlock } from '@slack/types';
import type { FeedbackButton, ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { paragraph } from '../../slack/paragraph.ts';
import type { OpenFeedback } from '../actions/open-feedback.ts';
import { FIELDS_OF } from '../rules/templates.ts';
import { dayOf } from './dates.ts';
import { wordsOf } from './fields.ts';
import { REPLY_BUTTON, TAKE_BACK_BUTTON, THANK_BUTTON } from './ids.ts';
import { kindWords } from './kind-words.ts';

/**
 * What feedback says, in a modal: nothing of it stands in a message. Once it was opened, the two it is between
 * also get what later capabilities bring to it.
 */
export function feedbackView(
  open: OpenFeedback,
  zone: string,
  t: Translations,
  brought: readonly FeedbackButton[] = [],
): ModalViewDraft {
  const { feedback, text } = open;
  const { template } = feedback;
  const paragraphs = FIELDS_OF[template].flatMap((field): KnownBlock[] => {
    const said = text[field];
    return said ? [paragraph(wordsOf(template, field, t).label, said)] : [];
  });
  const more = open.reader === 'asker' || !open.feedback.openedAt ? [] : brought;
  const buttons = [
    ...buttonsOf(open, t),
    ...more.map(({ id, text }) => button({ id, text: text(t), value: open.feedback.id })),
  ];
  return {
    type: 'modal',
    title: plain(t.feedback.viewTitle),
    close: plain(t.common.close),
    blocks: [
      section(titleText(open, zone, t)),
      ...paragraphs,
      ...(text.link ? [section(t.feedback.viewLink({ link: text.link }))] : []),
      ...(text.reply === null ? [] : [paragraph(replyLabel(open, t), text.reply)]),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      context(standingText(open, zone, t)),
    ],
  };
}

function titleText(
  { feedback, giver, receiver, reader }: OpenFeedback,
  zone: string,
  t: Translations,
): string {
  const about = { date: dayOf(feedback.givenAt, zone, t), kind: kindWords(feedback, t) };
  const [from, to] = [escapeMrkdwn(giver.name), escapeMrkdwn(receiver.name)];
  if (reader === 'asker') return t.feedback.viewAbout({ giver: from, receiver: to, ...about });
  return reader === 'receiver'
    ? t.feedback.viewFrom({ name: from, ...about })
    : t.feedback.viewTo({ name: to, ...about });
}

function replyLabel({ receiver, reader }: OpenFeedback, t: Translations): string {
  const { viewReply } = t.feedback;
  return reader === 'receiver' ? viewReply.receiver : viewReply.giver({ name: receiver.name });
}

/** What the reader can still do about it. */
function buttonsOf({ feedback, giver, receiver, reader, canTakeBack }: OpenFeedback, t: Translations) {
  const value = feedback.id;
  const words = t.feedback;
  if (canTakeBack) {
    const confirm = words.takeBackConfirm({ name: receiver.name });
    return [button({ id: TAKE_BACK_BUTTON, text: words.takeBack, value, confirm })];
  }
  if (reader !== 'receiver') return [];
  return [
    ...(feedback.thankedAt
      ? []
      : [button({ id: THANK_BUTTON, text: words.thank, value, style: 'primary' as const })]),
    ...(feedback.repliedAt || !giver.isActive
      ? []
      : [button({ id: REPLY_BUTTON, text: words.reply, value })]),
  ];
}

function standingText(open: OpenFeedback, zone: string, t: Translations): string {
  const { openedAt, thankedAt } = open.feedback;
  const { reader } = open;
  const name = escapeMrkdwn(reader === 'receiver' ? open.giver.name : open.receiver.name);
  if (reader === 'asker') return readersText(open, name, t);
  const standing = [
    readersText(open, name, t),
    ...(openedAt && !thankedAt
      ? [t.feedback.viewOpened[reader]({ name, date: dayOf(openedAt, zone, t) })]
      : []),
    ...(thankedAt ? [t.feedback.viewThanked[reader]({ name, date: dayOf(thankedAt, zone, t) })] : []),
  ];
  return standing.join(' ');
}

/** Who else reads it. */
function readersText(
  { giver, receiver, asker, reader }: OpenFeedback,
  name: string,
  t: Translations,
): string {
  if (reader === 'asker') {
    const pair = { giver: escapeMrkdwn(giver.name), receiver: escapeMrkdwn(receiver.name) };
    return t.feedback.viewPrivateAsker(pair);
  }
  return asker
    ? t.feedback.viewPrivateAsked({ name, also: escapeMrkdwn(asker.name) })
    : t.feedback.viewPrivate({ name });
}
