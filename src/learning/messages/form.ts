import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { context, plain } from '../../slack/blocks.ts';
import { menuField, option, personField, textField } from '../../slack/inputs.ts';
import { encodeState, type FormState } from '../form-state.ts';
import {
  type EntryText,
  KINDS,
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
      menuField(
        'kind',
        words.fieldKind,
        KINDS.map((kind) => option(kind, words.kind[kind])),
        { chosen: text.kind },
      ),
      ...TEXT_FIELDS.map((name) => entryField(name, text[name] ?? '', t)),
      ...(isNew
        ? [
            menuField(
              'language',
              words.fieldLanguage,
              (['en', 'tr'] as const).map((locale) => option(locale, words.languages[locale])),
              { chosen: start.locale },
            ),
            personField('credit', words.fieldCredit, start.credit, {
              hint: words.hintCredit,
              optional: true,
            }),
          ]
        : [textField('reason', words.fieldReason, { longest: LONGEST_REASON, optional: true })]),
      ...(state.link ? [context(words.fromMessage)] : []),
      context(isEditor ? words.readersNow : words.readersLater),
    ],
  };
}

function entryField(name: TextField, typed: string, t: Translations): InputBlock {
  return textField(name, t.playbook.field[name], {
    longest: LONGEST[name],
    value: shorten(typed, LONGEST[name]),
    example: t.playbook.example[name],
    isLong: !SHORT.includes(name),
    optional: !NEEDED.includes(name),
  });
}
