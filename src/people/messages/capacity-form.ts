import type { ModalViewDraft } from '../../capability.ts';
import { addDays } from '../../kernel/date.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, field, textField } from '../../slack/inputs.ts';
import type { CapacityDraft } from '../actions/edit-capacity.ts';
import type { Person } from '../types.ts';
import { ids } from './ids.ts';

/** The form for somebody's start, share of full time and ramp; its fields are named as in `CapacityForm`. */
export function capacityForm({ person, fte, ramp, today }: CapacityDraft, t: Translations): ModalViewDraft {
  const { startedOn, endedOn } = person;
  const lastDay = endedOn ? addDays(endedOn, -1) : null;
  const rampFrom = ramp?.from ?? startedOn ?? today;
  return {
    type: 'modal',
    callback_id: ids.capacityForm,
    private_metadata: person.id,
    title: plain(t.capacity.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${escapeMrkdwn(person.name)}*`),
      dayField('started', t.capacity.fieldStarted, startedOn, {
        optional: true,
        hint: t.capacity.fieldStartedHint,
      }),
      dayField('last', t.capacity.fieldLast, lastDay, { optional: true }),
      field('fte', t.capacity.fieldFte, {
        type: 'number_input',
        action_id: 'fte',
        is_decimal_allowed: false,
        min_value: '1',
        max_value: '100',
        initial_value: String(fte),
      }),
      dayField('fteFrom', t.capacity.fieldFteFrom, today),
      textField('ramp', t.capacity.fieldRamp, {
        hint: t.capacity.fieldRampHint,
        longest: 150,
        value: ramp?.percents.join(', '),
        optional: true,
      }),
      dayField('rampFrom', t.capacity.fieldRampFrom, rampFrom),
    ],
  };
}

/** What the form becomes once it is saved. */
export function capacitySavedView(person: Person, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.capacity.formTitle),
    close: plain(t.common.done),
    blocks: [section(t.capacity.saved({ name: escapeMrkdwn(person.name) }))],
  };
}
