import type { ModalRequest, Request } from '../capability.ts';
import { UserError } from '../errors.ts';
import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import { currencyExponent } from '../kernel/money.ts';
import { readWholeNumber } from '../kernel/whole-number.ts';
import { workspaceById } from '../people/index.ts';
import type { Recordable } from './actions/recordable.ts';
import { LONGEST_THING } from './messages/own.ts';
import type { OwnKpi } from './own.ts';

const MOST_COUNT = 1_000_000_000;
const MOST_MONEY = 1e14;

/** What somebody put into the form for a number, read: for whom, of which day, how much. */
export type RecordValues = {
  key: string;
  personId: string;
  date: LocalDate;
  amount: number;
  of: number | null;
  thing: string | null;
};

/** The form's fields, or under which of them what is wrong. Throws a UserError for a form of another release. */
export async function readRecord(
  request: ModalRequest,
  { kpi, people }: Recordable,
): Promise<RecordValues | { errors: Record<string, string> }> {
  const { caller, values, t } = request;
  const { date, person, thing } = values;
  const personId = people ? person : caller.personId;
  if (typeof date !== 'string' || !isLocalDate(date) || typeof personId !== 'string')
    throw new UserError((words) => words.common.outdatedForm);
  const whose = { key: kpi.key, personId, date };
  if (kpi.aggregation === 'count_distinct') {
    const named = typeof thing === 'string' ? thing.replace(/\s+/g, ' ').trim() : '';
    if (named === '' || named.length > LONGEST_THING) return { errors: { thing: t.ownKpis.thingNeeded } };
    return { ...whose, amount: 1, of: null, thing: named };
  }
  const amount = await readField(values.amount, kpi, request);
  const of = kpi.aggregation === 'ratio' ? await readField(values.of, kpi, request) : null;
  if (typeof amount !== 'string' && typeof of !== 'string') return { ...whose, amount, of, thing: null };
  return {
    errors: {
      ...(typeof amount === 'string' ? { amount } : {}),
      ...(typeof of === 'string' ? { of } : {}),
    },
  };
}

/** A number in the KPI's unit, or the sentence that says what is wrong with it. */
async function readField(
  value: unknown,
  kpi: OwnKpi,
  { context, caller, t }: Request,
): Promise<number | string> {
  const text = typeof value === 'string' ? value.trim() : '';
  const read = readWholeNumber(text, t.locale);
  if (read.kind === 'ambiguous') return t.numbers.ambiguous({ text });
  if (read.kind !== 'number') return t.ownKpis.badNumber;
  if (kpi.unit === 'bool') return read.value <= 1 ? read.value : t.ownKpis.badNumber;
  if (kpi.unit !== 'money') return read.value <= MOST_COUNT ? read.value : t.numbers.tooLarge;
  const { currency } = await workspaceById(context.db, caller.workspaceId);
  const minor = read.value * 10 ** currencyExponent(currency);
  return minor <= MOST_MONEY ? minor : t.numbers.tooLarge;
}
