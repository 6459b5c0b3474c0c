import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { textField } from '../../../slack/inputs.ts';
import type { Proposal } from '../../store/proposals.ts';
import { LONGEST_NUMBER } from '../goal-inputs.ts';
import { ASK_FORM, COUNTER_FORM, KEEP_FORM, REPLY_FORM } from './ids.ts';
import { numberWords, whenWords } from './words.ts';

/** What a form is about, and who gets it. */
type About = { proposal: Proposal; kpi: BookKpi; to: string };

/** Another number, with why. */
export function counterForm({ proposal, kpi, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: COUNTER_FORM, about: proposal.id, title: t.contract.formCounterTitle },
    [
      section(aboutText(proposal, kpi, t)),
      numberField(
        'target',
        proposal.type === 'range' ? t.targets.fieldTarget.in_range : t.contract.formNumber,
      ),
      ...(proposal.type === 'range' ? [numberField('upper', t.targets.fieldUpper)] : []),
      wordsField('reason', t.contract.formReason, t.contract.formReasonHint),
      context(t.contract.formVisible({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** Why one stays with one's number. */
export function keepForm({ proposal, kpi, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: KEEP_FORM, about: proposal.id, title: t.contract.formKeepTitle },
    [
      section(aboutText(proposal, kpi, t)),
      wordsField('reason', t.contract.formReason, t.contract.formReasonHint),
      context(t.contract.formVisible({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** A question about a number. */
export function askForm({ proposal, kpi, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: ASK_FORM, about: proposal.id, title: t.contract.formAskTitle },
    [
      section(aboutText(proposal, kpi, t)),
      wordsField('text', t.contract.formAsk),
      context(t.contract.formPrivate({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** A reply to a question, or to a reply. */
export function replyForm({ noteId, to }: { noteId: string; to: string }, t: Translations): ModalViewDraft {
  return form(
    { id: REPLY_FORM, about: noteId, title: t.contract.formReplyTitle },
    [wordsField('text', t.contract.formReply), context(t.contract.formPrivate({ name: escapeMrkdwn(to) }))],
    t,
  );
}

const aboutText = (proposal: Proposal, kpi: BookKpi, t: Translations) =>
  `*${numberWords(kpi, proposal, t)}* ${whenWords(proposal, t)}`;

function form(
  { id, about, title }: { id: string; about: string; title: string },
  blocks: KnownBlock[],
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: about,
    title: plain(title),
    submit: plain(t.contract.formSend),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** A range has two of them. */
function numberField(id: string, label: string): InputBlock {
  return textField(id, label, { longest: LONGEST_NUMBER });
}

function wordsField(id: string, label: string, hint?: string): InputBlock {
  return textField(id, label, { hint, longest: 500, shortest: 3, isLong: true });
}
