import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OpenFeedback } from '../actions/open-feedback.ts';
import type { FeedbackText } from '../rules/feedback.ts';
import { dayOf } from './dates.ts';
import { THANK_BUTTON } from './ids.ts';

const ORDER = ['situation', 'behaviour', 'impact', 'nextStep'] as const satisfies (keyof FeedbackText)[];

/** What feedback says, in a modal: nothing of it stands in a message. */
export function feedbackView(open: OpenFeedback, zone: string, t: Translations): ModalViewDraft {
  const { feedback, text } = open;
  const isReceiver = open.reader === 'receiver';
  const name = escapeMrkdwn(isReceiver ? open.giver.name : open.receiver.name);
  const date = dayOf(feedback.givenAt, zone, t);
  const kind = t.feedback.kind[feedback.kind];
  const paragraphs = ORDER.flatMap((field): KnownBlock[] => {
    const said = text[field];
    return said === null ? [] : [paragraph(t.feedback.field[field].label, said)];
  });
  const thank = button({
    id: THANK_BUTTON,
    text: t.feedback.thank,
    value: feedback.id,
    style: 'primary',
  });
  return {
    type: 'modal',
    title: plain(t.feedback.viewTitle),
    close: plain(t.common.close),
    blocks: [
      section(
        isReceiver ? t.feedback.viewFrom({ name, date, kind }) : t.feedback.viewTo({ name, date, kind }),
      ),
      ...paragraphs,
      ...(isReceiver && !feedback.thankedAt ? [actions(thank)] : []),
      context(standingText(open, { name, zone }, t)),
    ],
  };
}

function standingText(
  { feedback, reader }: OpenFeedback,
  { name, zone }: { name: string; zone: string },
  t: Translations,
): string {
  const { openedAt, thankedAt } = feedback;
  const standing = [
    t.feedback.viewPrivate({ name }),
    ...(openedAt && !thankedAt
      ? [t.feedback.viewOpened[reader]({ name, date: dayOf(openedAt, zone, t) })]
      : []),
    ...(thankedAt ? [t.feedback.viewThanked[reader]({ name, date: dayOf(thankedAt, zone, t) })] : []),
  ];
  return standing.join(' ');
}

/** Text as its author wrote it: in rich text nothing is read as formatting, and it may be long. */
function paragraph(label: string, said: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${label}\n`, style: { bold: true } },
          { type: 'text', text: said },
        ],
      },
    ],
  };
}
