import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { dayField, textField } from '../../slack/inputs.ts';
import { LONGEST_SAID, type MadePromise } from '../rules/promise.ts';
import { ids } from './ids.ts';
import { promiseText } from './line.ts';

/** The fields of these forms, under which refusals stand. */
export const SETTLE_FIELDS = { said: 'said', due: 'due' } as const;

/** A line about how it went. */
export function sayForm(promise: MadePromise, t: Translations): ModalViewDraft {
  return form(ids.sayForm, promise, t.promises.sayTitle, [said(t.promises.sayLabel, t.promises.bothSee)], t);
}

/** Why it will not be done. */
export function dropForm(promise: MadePromise, t: Translations): ModalViewDraft {
  return form(
    ids.dropForm,
    promise,
    t.promises.dropTitle,
    [said(t.promises.whyLabel, t.promises.otherHears)],
    t,
  );
}

/** Another date, and why. */
export function moveForm(promise: MadePromise, start: LocalDate, t: Translations): ModalViewDraft {
  const due = dayField(SETTLE_FIELDS.due, t.promises.fieldDue, start);
  return form(
    ids.moveForm,
    promise,
    t.promises.moveTitle,
    [due, said(t.promises.whyLabel, t.promises.otherHears)],
    t,
  );
}

function said(label: string, hint: string): InputBlock {
  return textField(SETTLE_FIELDS.said, label, {
    hint,
    longest: LONGEST_SAID,
    shortest: 3,
    isLong: true,
  });
}

function form(
  id: string,
  promise: MadePromise,
  title: string,
  fields: readonly InputBlock[],
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: promise.id,
    title: plain(title),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [section(`*${promiseText(promise)}*`), ...fields],
  };
}
