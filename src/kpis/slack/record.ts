import type { Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { workspaceById } from '../../people/index.ts';
import { recordNumber, undoRecord } from '../actions/record.ts';
import { recordableKpi } from '../actions/recordable.ts';
import { ids } from '../messages/ids.ts';
import { LONGEST_THING, recordedView, recordForm, undoneView } from '../messages/own.ts';
import type { OwnKpi } from '../own.ts';

const MOST_COUNT = 1_000_000_000;
const MOST_MONEY = 1e14;

/** *Record a number*: the form of the KPI that was chosen. */
export const recordMenu: Button = {
  id: ids.record,
  async run({ context, caller, value, t }) {
    const recordable = await recordableKpi(context, caller, value);
    const today = localDateOf(context.clock.now(), caller.zone);
    return { kind: 'open', view: recordForm(recordable, today, t) };
  },
};

/** Stores the number, or says under its field what is wrong with it. */
export const recordModal: Modal = {
  id: ids.recordForm,
  async submit(request) {
    const { context, caller, metadata, values, t } = request;
    const { kpi, people } = await recordableKpi(context, caller, metadata);
    const { date, person, thing } = values;
    const personId = people ? person : caller.personId;
    if (typeof date !== 'string' || !isLocalDate(date) || typeof personId !== 'string')
      throw new UserError((words) => words.common.outdatedForm);
    const whose = { key: kpi.key, personId, date };
    if (kpi.aggregation === 'count_distinct') {
      const named = typeof thing === 'string' ? thing.replace(/\s+/g, ' ').trim() : '';
      if (named === '' || named.length > LONGEST_THING)
        return { kind: 'errors', errors: { thing: t.ownKpis.thingNeeded } };
      const recorded = await recordNumber(context, caller, { ...whose, amount: 1, of: null, thing: named });
      return { kind: 'show', view: recordedView(recorded, t) };
    }
    const amount = await readField(values.amount, kpi, request);
    const of = kpi.aggregation === 'ratio' ? await readField(values.of, kpi, request) : null;
    if (typeof amount === 'string' || typeof of === 'string') {
      return {
        kind: 'errors',
        errors: {
          ...(typeof amount === 'string' ? { amount } : {}),
          ...(typeof of === 'string' ? { of } : {}),
        },
      };
    }
    const recorded = await recordNumber(context, caller, { ...whose, amount, of, thing: null });
    return { kind: 'show', view: recordedView(recorded, t) };
  },
};

/** *Undo* of a recorded number. */
export const recordUndoButton: Button = {
  id: ids.recordUndo,
  async run({ context, caller, value, t }) {
    await undoRecord(context, caller, value);
    return { kind: 'show', view: undoneView(t) };
  },
};

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
