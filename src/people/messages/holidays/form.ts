import type { ModalViewDraft } from '../../../capability.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { dayField, menuField, option, textField } from '../../../slack/inputs.ts';
import type { Holiday } from '../../rules/holidays.ts';
import { ids } from '../ids.ts';
import { holidayLine } from './list.ts';
import { regionName } from './region-names.ts';

const LONGEST_NAME = 80;

/** The form for a day that everybody in a region has off; the region is its private_metadata. */
export function holidayForm(region: string, today: LocalDate, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.holidayForm,
    private_metadata: region,
    title: plain(t.holidays.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      dayField('date', t.holidays.fieldDate, today),
      partField(t),
      textField('name', t.holidays.fieldName, { longest: LONGEST_NAME }),
      context(t.holidays.formVisible({ region: escapeMrkdwn(regionName(region, t.locale)) })),
    ],
  };
}

/** All of a day, or which half; the value is `Halves`. */
export function partField(t: Translations) {
  const parts = [
    option('3', t.holidays.partWhole),
    option('1', t.holidays.partMorning),
    option('2', t.holidays.partAfternoon),
  ];
  return menuField('part', t.holidays.fieldPart, parts, { chosen: '3' });
}

/** What the form becomes once the day stands. */
export function holidaySavedView(holiday: Holiday, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.holidays.formTitle),
    close: plain(t.common.done),
    blocks: [section(t.holidays.added({ line: holidayLine(holiday, t) }))],
  };
}
