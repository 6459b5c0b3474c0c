import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate, formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Person } from '../../people/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Defined } from '../actions/define-kpi.ts';
import type { Recorded } from '../actions/record.ts';
import type { Recordable } from '../actions/recordable.ts';
import type { OwnKpi } from '../own.ts';
import { logPhrases } from '../rules/log-words.ts';
import { isCountedByHand } from '../rules/own-kpi.ts';
import { ids } from './ids.ts';

const LONGEST_NAME = 60;
const LONGEST_LABEL = 75;
/** As long as a file's cell may be. */
export const LONGEST_THING = 200;

export const UNITS = ['count', 'money', 'percent', 'days', 'score', 'bool'] as const;
export const DIRECTIONS = ['up', 'down', 'in_range'] as const;
export const SOURCES = ['by_hand', 'imported'] as const;
export const ENTERED_BY = ['person', 'manager', 'admin'] as const;
const LONGEST_WORDS = 300;

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
  return shown(t.ownKpis.formTitle, `${t.ownKpis.added[kpi.source]({ name })}${logHint(kpi, t)}`, t);
}

/** The form for what can be changed of a KPI that runs; `more` stands below its fields. */
export function changeForm(kpi: OwnKpi, more: readonly KnownBlock[], t: Translations): ModalViewDraft {
  const text = (id: string, label: string, value: string, hint?: string): InputBlock => ({
    ...input(id, label, {
      type: 'plain_text_input',
      action_id: id,
      max_length: id === 'name' ? LONGEST_NAME : LONGEST_WORDS,
      ...(value ? { initial_value: value } : {}),
    }),
    optional: id !== 'name',
    ...(hint ? { hint: plain(hint) } : {}),
  });
  return {
    type: 'modal',
    callback_id: ids.changeForm,
    private_metadata: kpi.key,
    title: plain(t.ownKpis.changeTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      text('name', t.ownKpis.fieldName, kpi.name),
      input(
        'direction',
        t.ownKpis.fieldDirection,
        menu('direction', DIRECTIONS, t.measures.better, kpi.direction),
      ),
      ...(kpi.source === 'by_hand'
        ? [
            input(
              'entered_by',
              t.ownKpis.fieldEnteredBy,
              menu('entered_by', ENTERED_BY, t.ownKpis.enteredBy, kpi.enteredBy),
            ),
          ]
        : []),
      ...(isCountedByHand(kpi)
        ? [
            text('words', t.ownKpis.fieldWords, kpi.words?.en.join(', ') ?? '', t.ownKpis.fieldWordsHint),
            text(
              'words_tr',
              t.ownKpis.fieldWordsTr,
              kpi.words?.tr.join(', ') ?? '',
              t.ownKpis.fieldWordsTrHint,
            ),
          ]
        : []),
      context(t.ownKpis.changeNote),
      ...more,
    ],
  };
}

/** What the form becomes once it is stored. */
export function changedView({ kpi, outcome }: Defined, t: Translations): ModalViewDraft {
  const name = escapeMrkdwn(kpi.name);
  const text = outcome === 'unchanged' ? t.ownKpis.unchanged({ name }) : t.ownKpis.changed({ name });
  return shown(t.ownKpis.changeTitle, `${text}${logHint(kpi, t)}`, t);
}

/** How it is logged in one line, where people log it. */
function logHint(kpi: OwnKpi, t: Translations): string {
  if (kpi.enteredBy !== 'person' || logPhrases(kpi).length === 0) return '';
  const word = kpi.words?.[t.locale][t.locale === 'en' ? 1 : 0] ?? kpi.words?.[t.locale][0] ?? kpi.name;
  return ` ${t.ownKpis.logHint({ example: `/log 3 ${escapeMrkdwn(word)}` })}`;
}

/** The form for a number of a KPI; yes or no is chosen, a percentage asks for both its numbers, and whose it is where others enter it. */
export function recordForm({ kpi, people }: Recordable, today: LocalDate, t: Translations): ModalViewDraft {
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
  const thing = input('thing', t.ownKpis.fieldThing, {
    type: 'plain_text_input',
    action_id: 'thing',
    max_length: LONGEST_THING,
  });
  return {
    type: 'modal',
    callback_id: ids.recordForm,
    private_metadata: kpi.key,
    title: plain(t.ownKpis.recordTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${escapeMrkdwn(kpi.name)}*`),
      ...(people ? [whoseInput(people, t)] : []),
      ...(kpi.aggregation === 'count_distinct' ? [thing] : fields),
      input('date', t.ownKpis.fieldDay, { type: 'datepicker', action_id: 'date', initial_date: today }),
      context(people ? t.ownKpis.recordVisibleTheirs : t.ownKpis.recordVisible),
    ],
  };
}

function whoseInput(people: readonly Person[], t: Translations): InputBlock {
  const options = people.map(({ id, name }) => ({ value: id, text: plain(shorten(name, LONGEST_LABEL)) }));
  return input('person', t.ownKpis.fieldPerson, { type: 'static_select', action_id: 'person', options });
}

/** What was recorded, with the way back. */
export function recordedView(recorded: Recorded & { sourceId: string }, t: Translations): ModalViewDraft {
  const { kpi, person, date, sourceId } = recorded;
  const words = {
    name: escapeMrkdwn(kpi.name),
    number: numberWords(recorded, t),
    date: formatDate(date, t.locale),
  };
  const text = person
    ? t.ownKpis.recordedFor({ ...words, person: escapeMrkdwn(person.name) })
    : t.ownKpis.recorded(words);
  const view = shown(t.ownKpis.recordTitle, text, t);
  const undo = button({ id: ids.recordUndo, text: t.activity.undo, value: sourceId });
  return { ...view, blocks: [...view.blocks, actions(undo)] };
}

/** That it was taken back. */
export function undoneView(t: Translations): ModalViewDraft {
  return shown(t.ownKpis.recordTitle, t.ownKpis.undone, t);
}

function numberWords({ kpi, amount, of, currency, thing }: Recorded, t: Translations): string {
  const count = (value: number) => formatNumber(value, t.locale);
  if (thing !== null) return `“${escapeMrkdwn(thing)}”`;
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
  chosen?: string,
): InputBlock['element'] {
  const options: PlainTextOption[] = values.map((value) => ({
    value,
    text: plain(shorten(words[value], LONGEST_LABEL)),
  }));
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'static_select',
    action_id: id,
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}
