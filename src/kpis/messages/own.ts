import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { formatDate, formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Person } from '../../people/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, menuField, option, textField } from '../../slack/inputs.ts';
import type { Defined } from '../actions/define-kpi.ts';
import type { Recorded } from '../actions/record.ts';
import type { Recordable } from '../actions/recordable.ts';
import type { OwnKpi } from '../own.ts';
import { logPhrases } from '../rules/log-words.ts';
import { isCountedByHand } from '../rules/own-kpi.ts';
import { ids } from './ids.ts';

const LONGEST_NAME = 60;
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
      textField('name', t.ownKpis.fieldName, { longest: LONGEST_NAME }),
      menuField('unit', t.ownKpis.fieldUnit, choices(UNITS, t.ownKpis.unit), { orFirst: true }),
      menuField('direction', t.ownKpis.fieldDirection, choices(DIRECTIONS, t.measures.better), {
        orFirst: true,
      }),
      menuField('source', t.ownKpis.fieldSource, choices(SOURCES, t.ownKpis.source), { orFirst: true }),
      context(t.ownKpis.formNote),
    ],
  };
}

/** What the form becomes once the KPI is there. */
export function newKpiView(kpi: OwnKpi, t: Translations): ModalViewDraft {
  const name = escapeMrkdwn(kpi.name);
  const added = kpi.source === 'by_hand' ? t.ownKpis.added.by_hand : t.ownKpis.added.imported;
  return shown(t.ownKpis.formTitle, `${added({ name })}${logHint(kpi, t)}`, t);
}

/** The form for what can be changed of a KPI that runs; `more` stands below its fields. */
export function changeForm(kpi: OwnKpi, more: readonly KnownBlock[], t: Translations): ModalViewDraft {
  const text = (id: string, label: string, value: string | undefined, hint?: string) =>
    textField(id, label, {
      hint,
      longest: id === 'name' ? LONGEST_NAME : LONGEST_WORDS,
      value,
      optional: id !== 'name',
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
      menuField('direction', t.ownKpis.fieldDirection, choices(DIRECTIONS, t.measures.better), {
        chosen: kpi.direction,
        orFirst: true,
      }),
      ...(kpi.source === 'by_hand'
        ? [
            menuField('entered_by', t.ownKpis.fieldEnteredBy, choices(ENTERED_BY, t.ownKpis.enteredBy), {
              chosen: kpi.enteredBy,
              orFirst: true,
            }),
          ]
        : []),
      ...(isCountedByHand(kpi)
        ? [
            text('words', t.ownKpis.fieldWords, kpi.words?.en.join(', '), t.ownKpis.fieldWordsHint),
            text('words_tr', t.ownKpis.fieldWordsTr, kpi.words?.tr.join(', '), t.ownKpis.fieldWordsTrHint),
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
  const number = (id: string, label: string) => textField(id, label, { longest: 30 });
  const fields = {
    percent: [number('amount', t.ownKpis.fieldPart), number('of', t.ownKpis.fieldOf)],
    bool: [
      menuField('amount', t.ownKpis.fieldYesNo, [option('1', t.ownKpis.yes), option('0', t.ownKpis.no)], {
        orFirst: true,
      }),
    ],
    money: [number('amount', t.ownKpis.fieldMoney)],
    days: [number('amount', t.ownKpis.fieldDays)],
    score: [number('amount', t.ownKpis.fieldNumber)],
    count: [number('amount', t.ownKpis.fieldNumber)],
  }[kpi.unit];
  const thing = textField('thing', t.ownKpis.fieldThing, { longest: LONGEST_THING });
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
      dayField('date', t.ownKpis.fieldDay, today),
      context(people ? t.ownKpis.recordVisibleTheirs : t.ownKpis.recordVisible),
    ],
  };
}

function whoseInput(people: readonly Person[], t: Translations): InputBlock {
  return menuField(
    'person',
    t.ownKpis.fieldPerson,
    people.map(({ id, name }) => option(id, name)),
  );
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

function choices<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): PlainTextOption[] {
  return values.map((value) => option(value, words[value]));
}
