import type { Message } from '../../../capability.ts';
import { shorten } from '../../../kernel/shorten.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ProposalSheet } from '../../actions/contract/sheet.ts';
import type { Note } from '../../store/notes.ts';
import { REPLY_BUTTON } from './ids.ts';
import { answers, isFor } from './proposal.ts';
import { numberWords } from './words.ts';

/** What somebody asked or replied, with a way to reply, and to answer when the number waits for the reader. */
export function noteMessage(
  { note, fromName, sheet }: { note: Note; fromName: string; sheet: ProposalSheet },
  t: Translations,
): Message {
  const { proposal } = sheet;
  const said = {
    from: escapeMrkdwn(fromName),
    number: numberWords(sheet.kpi, proposal, t),
    text: escapeMrkdwn(shorten(note.text.replace(/\s+/g, ' '), 500)),
  };
  const text = note.kind === 'question' ? t.contract.question(said) : t.contract.replied(said);
  const reply = button({ id: REPLY_BUTTON, text: t.contract.reply, value: note.id });
  return {
    text,
    blocks: [section(text), actions(reply), ...(isFor(proposal, note.toId) ? [answers(proposal, t)] : [])],
  };
}
