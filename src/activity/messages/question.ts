import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { DoubtfulEntry } from '../actions/doubts.ts';
import type { Logged } from '../actions/log-activity.ts';
import { CONFIRM_BUTTON, CONFIRM_FORM, DISMISS_BUTTON, OPEN_BUTTON } from '../ids.ts';
import { encodePending } from '../pending-log.ts';
import { dayInWords, entriesInWords } from './words.ts';

/** Who enters more unusual numbers at once sees what is meant. */
const MOST_DOUBTS = 8;

type Unusual = Extract<Logged, { kind: 'unusual' }>;

/** Asks before something unusual is stored; the log itself travels in the buttons. */
export function questionMessage(unusual: Unusual, t: Translations): Message {
  const value = encodePending(unusual.pending);
  return {
    text: questionText(unusual, t),
    blocks: [
      section(questionText(unusual, t)),
      actions(
        button({ id: CONFIRM_BUTTON, text: t.activity.yes, value, style: 'primary' }),
        button({ id: DISMISS_BUTTON, text: t.activity.no }),
      ),
    ],
  };
}

/** The same question in place of the form; *Change* leads back to it. */
export function questionView(unusual: Unusual, t: Translations): ModalViewDraft {
  const value = encodePending(unusual.pending);
  const blocks: KnownBlock[] = [
    section(questionText(unusual, t)),
    actions(button({ id: OPEN_BUTTON, text: t.activity.change, value })),
  ];
  return {
    type: 'modal',
    callback_id: CONFIRM_FORM,
    private_metadata: value,
    title: plain(t.activity.formTitle),
    submit: plain(t.activity.yes),
    close: plain(t.common.cancel),
    blocks,
  };
}

function questionText({ book, pending, doubts, today }: Unusual, t: Translations): string {
  const question = t.activity.question({
    entries: `*${entriesInWords(pending.entries, book, t)}*`,
    day: dayInWords(pending.date, today, t),
  });
  return [question, ...doubts.slice(0, MOST_DOUBTS).map((doubt) => `• ${doubtText(doubt, t)}`)].join('\n');
}

function doubtText({ kpi, dayTotal, doubt }: DoubtfulEntry, t: Translations): string {
  const total = escapeMrkdwn(kpiAmount(kpi, dayTotal, null, t.locale));
  return doubt.reason === 'far_above_usual'
    ? t.activity.farAboveUsual({ total, usual: formatNumber(doubt.usual, t.locale, 1) })
    : t.activity.overCap({ total, cap: formatNumber(doubt.cap, t.locale) });
}
