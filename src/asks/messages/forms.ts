import type { InputBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, textField } from '../../slack/inputs.ts';
import { ANSWER_FIELDS } from '../actions/answer.ts';
import { TEXT_FIELD } from '../actions/ask.ts';
import type { AskLine } from '../actions/lines.ts';
import type { WhoIsAsked } from '../actions/who-is-asked.ts';
import { LONGEST_ASK, LONGEST_REASON } from '../rules/asks.ts';
import { ASK_FORM, BY_FORM, LIST_BUTTON, NO_FORM } from './ids.ts';
import { askText } from './lines.ts';

/** The form that asks; who reads it stands in it. */
export function askForm(
  { id, text, who }: { id: string; text: string; who: WhoIsAsked },
  t: Translations,
): ModalViewDraft {
  const label = t.asks.formLabel({ name: who.manager.name.slice(0, 100) });
  return {
    type: 'modal',
    callback_id: ASK_FORM,
    private_metadata: `${id} ${who.manager.id}`,
    title: plain(t.asks.formTitle),
    submit: plain(t.asks.send),
    close: plain(t.common.cancel),
    blocks: [
      textField(TEXT_FIELD, label, {
        hint: t.asks.formHint,
        longest: LONGEST_ASK,
        value: text,
        isLong: true,
      }),
      context(visibleWords(who, t)),
    ],
  };
}

/** To the asker, once it is asked. */
export function askedMessage({ manager }: WhoIsAsked, t: Translations): Message {
  const text = t.asks.asked({ name: escapeMrkdwn(manager.name) });
  return { text, blocks: [section(text), actions(button({ id: LIST_BUTTON, text: t.asks.homeList }))] };
}

/** By when: the day of a promise. */
export function byForm(line: AskLine, dueOn: LocalDate, t: Translations): ModalViewDraft {
  const name = line.askerName.slice(0, 100);
  const day = dayField(ANSWER_FIELDS.dueOn, t.asks.byLabel, dueOn, { hint: t.asks.byHint({ name }) });
  return answerForm(BY_FORM, line, day, t.asks.byTitle, t);
}

/** Why it is not possible. */
export function noForm(line: AskLine, t: Translations): ModalViewDraft {
  const hint = t.asks.noHint({ name: line.askerName.slice(0, 100) });
  const reason = textField(ANSWER_FIELDS.reason, t.asks.noLabel, {
    hint,
    longest: LONGEST_REASON,
    isLong: true,
  });
  return answerForm(NO_FORM, line, reason, t.asks.noTitle, t);
}

/** What a form shows once the answer is kept. */
export function answeredForm(line: AskLine, t: Translations): Message {
  const text = t.asks.answeredNote({ name: escapeMrkdwn(line.askerName) });
  return { text, blocks: [section(askText(line, t)), context(text)] };
}

function answerForm(
  id: string,
  line: AskLine,
  input: InputBlock,
  title: string,
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: line.ask.id,
    title: plain(title),
    submit: plain(t.asks.send),
    close: plain(t.common.cancel),
    blocks: [section(askText(line, t)), input],
  };
}

function visibleWords({ manager, standIn }: WhoIsAsked, t: Translations): string {
  const name = escapeMrkdwn(manager.name);
  return t.asks.visible({ name, standIn: standIn && escapeMrkdwn(standIn.name) });
}
