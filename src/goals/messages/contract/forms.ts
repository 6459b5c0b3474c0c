import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Proposal } from '../../store/proposals.ts';
import { ASK_FORM, COUNTER_FORM, KEEP_FORM, REPLY_FORM } from './ids.ts';
import { numberWords, whenWords } from './words.ts';

/** What a form is about, and who gets it. */
type About = { proposal: Proposal; to: string };

/** Another number, with why. */
export function counterForm({ proposal, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: COUNTER_FORM, about: proposal.id, title: t.contract.formCounterTitle },
    [
      section(aboutText(proposal, t)),
      {
        type: 'input',
        block_id: 'target',
        label: plain(t.contract.formNumber),
        element: { type: 'plain_text_input', action_id: 'target', max_length: 30 },
      },
      text('reason', t.contract.formReason, t.contract.formReasonHint),
      context(t.contract.formVisible({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** Why one stays with one's number. */
export function keepForm({ proposal, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: KEEP_FORM, about: proposal.id, title: t.contract.formKeepTitle },
    [
      section(aboutText(proposal, t)),
      text('reason', t.contract.formReason, t.contract.formReasonHint),
      context(t.contract.formVisible({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** A question about a number. */
export function askForm({ proposal, to }: About, t: Translations): ModalViewDraft {
  return form(
    { id: ASK_FORM, about: proposal.id, title: t.contract.formAskTitle },
    [
      section(aboutText(proposal, t)),
      text('text', t.contract.formAsk),
      context(t.contract.formPrivate({ name: escapeMrkdwn(to) })),
    ],
    t,
  );
}

/** A reply to a question, or to a reply. */
export function replyForm({ noteId, to }: { noteId: string; to: string }, t: Translations): ModalViewDraft {
  return form(
    { id: REPLY_FORM, about: noteId, title: t.contract.formReplyTitle },
    [text('text', t.contract.formReply), context(t.contract.formPrivate({ name: escapeMrkdwn(to) }))],
    t,
  );
}

const aboutText = (proposal: Proposal, t: Translations) =>
  `*${numberWords(proposal, proposal.target, t)}* ${whenWords(proposal, t)}`;

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

function text(id: string, label: string, hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element: { type: 'plain_text_input', action_id: id, multiline: true, min_length: 3, max_length: 500 },
    ...(hint ? { hint: plain(hint) } : {}),
  };
}
