import type { InputBlock, PlainTextInput, StaticSelect } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { context, plain } from '../../slack/blocks.ts';
import { encodeState, type FormState } from '../form-state.ts';
import {
  type EntryText,
  KINDS,
  type Kind,
  LONGEST,
  LONGEST_REASON,
  NEEDED,
  TEXT_FIELDS,
  type TextField,
} from '../rules/entry.ts';
import { ids } from './ids.ts';

/** What the form starts with; texts as they are. */
export type EntryFormStart = {
  state: FormState;
  text: Partial<EntryText>;
  locale: Locale;
  /** By Slack user id. */
  credit: string | null;
  /** What is written counts at once. */
  isEditor: boolean;
};

/** Fields of one line. */
const SHORT: readonly TextField[] = ['title'];

/** The form for a new entry or a change; who will read it stands above the buttons. */
export function entryForm(start: EntryFormStart, t: Translations): ModalViewDraft {
  const { state, text, isEditor } = start;
  const words = t.playbook;
  const isNew = state.changes === null;
  return {
    type: 'modal',
    callback_id: ids.form,
    private_metadata: encodeState(state),
    title: plain(isNew ? words.formNew : words.formChange),
    submit: plain(isEditor ? words.publish : words.suggest),
    close: plain(t.common.cancel),
    blocks: [
      input(
        'kind',
        words.fieldKind,
        menu('kind', KINDS, text.kind, (kind: Kind) => words.kind[kind]),
      ),
      ...TEXT_FIELDS.map((field) => textField(field, text[field] ?? '', t)),
      ...(isNew
        ? [
            input(
              'language',
              words.fieldLanguage,
              menu('language', ['en', 'tr'], start.locale, (locale: Locale) => words.languages[locale]),
            ),
            creditField(start.credit, t),
          ]
        : [reasonField(t)]),
      ...(state.link ? [context(words.fromMessage)] : []),
      context(isEditor ? words.readersNow : words.readersLater),
    ],
  };
}

function textField(field: TextField, typed: string, t: Translations): InputBlock {
  const element: PlainTextInput = {
    type: 'plain_text_input',
    action_id: field,
    multiline: !SHORT.includes(field),
    max_length: LONGEST[field],
    placeholder: plain(t.playbook.example[field]),
    ...(typed ? { initial_value: shorten(typed, LONGEST[field]) } : {}),
  };
  return { ...input(field, t.playbook.field[field], element), optional: !NEEDED.includes(field) };
}

function creditField(credit: string | null, t: Translations): InputBlock {
  const { fieldCredit, hintCredit } = t.playbook;
  const element: InputBlock['element'] = {
    type: 'users_select',
    action_id: 'credit',
    ...(credit ? { initial_user: credit } : {}),
  };
  return { ...input('credit', fieldCredit, element), hint: plain(hintCredit), optional: true };
}

function reasonField(t: Translations): InputBlock {
  const element: PlainTextInput = {
    type: 'plain_text_input',
    action_id: 'reason',
    max_length: LONGEST_REASON,
  };
  return { ...input('reason', t.playbook.fieldReason, element), optional: true };
}

function menu<T extends string>(
  id: string,
  values: readonly T[],
  chosen: T | undefined,
  nameOf: (value: T) => string,
): StaticSelect {
  const option = (value: T) => ({ text: plain(nameOf(value)), value });
  return {
    type: 'static_select',
    action_id: id,
    options: values.map(option),
    ...(chosen ? { initial_option: option(chosen) } : {}),
  };
}

function input(id: string, name: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: id, label: plain(name), element };
}
