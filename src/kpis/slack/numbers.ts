import type { Button, Modal, ModalRequest, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import { workspaceById } from '../../people/index.ts';
import { enterNumbers, listMonths, monthSheet } from '../actions/month-numbers.ts';
import { ids } from '../messages/ids.ts';
import { monthForm, monthSavedView, monthsMessage } from '../messages/numbers.ts';
import { type MonthlyNumber, monthlyNumbers } from '../numbers.ts';
import type { MonthNumbers } from '../rules/months.ts';

const MOST_COUNT = 1_000_000_000;
const MOST_MONEY = 1e14;

/** `/pacesetter numbers`: the company's numbers by month. */
export const numbersTopic: Topic = {
  words: ['numbers', 'sayılar'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: monthsMessage(await listMonths(context, caller), t) };
  },
};

/** The same from a button. */
export const numbersButton: Button = {
  id: ids.numbers,
  run: (request) => numbersTopic.run({ ...request, text: '', channelId: request.channelId ?? '' }),
};

/** *Enter* or *Change* beside a month. */
export const monthButton: Button = {
  id: ids.month,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: monthForm(await monthSheet(context, caller, value), t) };
  },
};

/** Stores a month's numbers, or says under each field what is wrong with it. */
export const monthModal: Modal = {
  id: ids.monthForm,
  async submit(request) {
    const { context, caller, metadata, t } = request;
    const [month = '', said = ''] = metadata.split(' ');
    const { currency } = await workspaceById(context.db, caller.workspaceId);
    const errors: Record<string, string> = {};
    const entries = monthlyNumbers.map((number) => {
      const read = readField(number, currency, request);
      if (typeof read === 'string') errors[number.key] = read;
      return [number.key, read] as const;
    });
    // Who may not enter any is told so before their numbers are read.
    await monthSheet(context, caller, month);
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    if (!/^\d+$/.test(said)) throw new UserError((words) => words.common.outdatedForm);
    const numbers = Object.fromEntries(entries) as MonthNumbers;
    const { changed } = await enterNumbers(context, caller, { month, said: Number(said), numbers });
    return { kind: 'show', view: monthSavedView({ month, changed }, t) };
  },
};

/** The number in its unit, null for an empty field, or the sentence that says what is wrong with it. */
function readField(
  { key, unit }: MonthlyNumber,
  currency: string,
  { values, t }: ModalRequest,
): number | null | string {
  const value = values[key];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  const read = readWholeNumber(text, t.locale);
  if (read.kind === 'ambiguous') return t.numbers.ambiguous({ text });
  if (read.kind !== 'number') return t.numbers.bad;
  const amount = unit === 'money' ? read.value * 10 ** currencyExponent(currency) : read.value;
  return amount <= (unit === 'money' ? MOST_MONEY : MOST_COUNT) ? amount : t.numbers.tooLarge;
}
