import type { InputBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate, formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Recorded } from '../actions/record.ts';
import type { OwnKpi } from '../own.ts';
import { ids } from './ids.ts';

const LONGEST_NAME = 60;
const LONGEST_LABEL = 75;

export const UNITS = ['count', 'money', 'percent', 'days', 'score', 'bool'] as const;
export const DIRECTIONS = ['up', 'down', 'in_range'] as const;
export const SOURCES = ['by_hand', 'imported'] as const;

/** *New KPI*: what it is called, what it is measured in, which way is better, where its numbers come from. */
export function newKpiForm(t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.newKpiForm,
    title: plain(t.ownKpis.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      input('name', t.ownKpis.fieldName, {
        type: 'plain_text_input',
        action_id: 'name',
        max_length: LONGEST_NAME,
      }),
      input('unit', t.ownKpis.fieldUnit, menu('unit', UNITS, t.ownKpis.unit)),
      input('direction', t.ownKpis.fieldDirection, menu('direction', DIRECTIONS, t.measures.better)),
      input('source', t.ownKpis.fieldSource, menu('source', SOURCES, t.ownKpis.source)),
      context(t.ownKpis.formNote),
    ],
  };
}

/** What the form becomes once the KPI is there. */
export function newKpiView(kpi: OwnKpi, t: Translations): ModalViewDraft {
  const name = escapeMrkdwn(kpi.name);
  return shown(t.ownKpis.formTitle, t.ownKpis.added[kpi.source]({ name }), t);
}

/** The form for a number of a KPI; yes or no is chosen, a percentage asks for both its numbers. */
export function recordForm(kpi: OwnKpi, today: LocalDate, t: Translations): ModalViewDraft {
  const number = (id: string, label: string) =>
    input(id, label, { type: 'plain_text_input', action_id: id, max_length: 30 });
  const fields = {
    percent: [number('amount', t.ownKpis.fieldPart), number('of', t.ownKpis.fieldOf)],
    bool: [
      input(
        'amount',
        t.ownKpis.fieldYesNo,
        menu('amount', ['1', '0'], { 1: t.ownKpis.yes, 0: t.ownKpis.no }),
      ),
    ],
    money: [number('amount', t.ownKpis.fieldMoney)],
    days: [number('amount', t.ownKpis.fieldDays)],
    score: [number('amount', t.ownKpis.fieldNumber)],
    count: [number('amount', t.ownKpis.fieldNumber)],
  }[kpi.unit];
  return {
    type: 'modal',
    callback_id: ids.recordForm,
    private_metadata: kpi.key,
    title: plain(t.ownKpis.recordTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${escapeMrkdwn(kpi.name)}*`),
      ...fields,
      input('date', t.ownKpis.fieldDay, { type: 'datepicker', action_id: 'date', initial_date: today }),
      context(t.ownKpis.recordVisible),
    ],
  };
}

/** What was recorded, with the way back. */
export function recordedView(recorded: Recorded & { sourceId: string }, t: Translations): ModalViewDraft {
  const { kpi, date, sourceId } = recorded;
  const words = {
    name: escapeMrkdwn(kpi.name),
    number: numberWords(recorded, t),
    date: formatDate(date, t.locale),
  };
  const view = shown(t.ownKpis.recordTitle, t.ownKpis.recorded(words), t);
  const undo = button({ id: ids.recordUndo, text: t.activity.undo, value: sourceId });
  return { ...view, blocks: [...view.blocks, actions(undo)] };
}

/** That it was taken back. */
export function undoneView(t: Translations): ModalViewDraft {
  return shown(t.ownKpis.recordTitle, t.ownKpis.undone, t);
}

function numberWords({ kpi, amount, of, currency }: Recorded, t: Translations): string {
  const count = (value: number) => formatNumber(value, t.locale);
  if (kpi.unit === 'bool') return amount === 1 ? t.ownKpis.yes : t.ownKpis.no;
  if (of !== null) return t.measures.basis.share({ k: count(amount), n: count(of) });
  if (currency) return formatMoney(amount, currency, t.locale);
  return kpi.unit === 'days' ? t.measures.days({ count: count(amount) }) : count(amount);
}

function shown(title: string, text: string, t: Translations): ModalViewDraft {
  return { type: 'modal', title: plain(title), close: plain(t.common.done), blocks: [section(text)] };
}

function input(id: string, label: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), element };
}

function menu<Value extends string>(
  id: string,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): InputBlock['element'] {
  const options: PlainTextOption[] = values.map((value) => ({
    value,
    text: plain(shorten(words[value], LONGEST_LABEL)),
  }));
  return {
    type: 'static_select',
    action_id: id,
    options,
    ...(options[0] ? { initial_option: options[0] } : {}),
  };
}
