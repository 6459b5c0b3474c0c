import type { InputBlock, KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { formatMonth } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/inputs.ts';
import type { ListedMonth, MonthSheet } from '../actions/month-numbers.ts';
import { type MonthlyNumber, monthlyNumbers, type NumberKey } from '../numbers.ts';
import { ids } from './ids.ts';

/** `/pacesetter numbers`: the months, each with how many of its numbers are there, and a button to enter them. */
export function monthsMessage(months: readonly ListedMonth[], t: Translations): Message {
  const lineOf = ({ month, entered }: ListedMonth) =>
    t.numbers.monthLine({ month: formatMonth(month, t.locale), entered, of: monthlyNumbers.length });
  return {
    text: [t.numbers.title, ...months.map(lineOf)].join('\n'),
    blocks: [
      section(`*${t.numbers.title}*\n${t.numbers.intro}`),
      ...months.map((listed) =>
        section(
          lineOf(listed),
          button({
            id: ids.month,
            text: listed.entered === 0 ? t.numbers.buttonEnter : t.numbers.buttonChange,
            value: listed.month,
          }),
        ),
      ),
      context(t.numbers.visible),
    ],
  };
}

/** The groups of the form, each by the number it begins with. */
const GROUPS: Partial<Record<NumberKey, 'cost' | 'customers' | 'recurring' | 'margin' | 'csat' | 'nps'>> = {
  sales_marketing_spend: 'cost',
  customers_start: 'customers',
  recurring_start: 'recurring',
  revenue_invoiced: 'margin',
  csat_positive: 'csat',
  nps_promoters: 'nps',
};

/** The form of a month; what stands for it already is filled in. Every field may be left out. */
export function monthForm(sheet: MonthSheet, t: Translations): ModalViewDraft {
  const { month, said, currency } = sheet;
  return {
    type: 'modal',
    callback_id: ids.monthForm,
    private_metadata: `${month} ${said}`,
    title: plain(t.numbers.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(t.numbers.formIntro({ month: formatMonth(month, t.locale), currency })),
      ...monthlyNumbers.flatMap((number) => {
        const group = GROUPS[number.key];
        const heading: KnownBlock[] = group ? [section(`*${t.numbers.group[group]}*`)] : [];
        return [...heading, numberField(number, sheet, t)];
      }),
      context(t.numbers.visible),
    ],
  };
}

function numberField(
  { key, unit }: MonthlyNumber,
  { numbers, currency }: MonthSheet,
  t: Translations,
): InputBlock {
  const amount = numbers[key];
  const whole =
    amount === null ? null : unit === 'money' ? amount / 10 ** currencyExponent(currency) : amount;
  return textField(key, t.numbers.label[key], {
    longest: 30,
    value: whole === null ? null : String(whole),
    optional: true,
  });
}

/** What the form becomes once the numbers stand. */
export function monthSavedView(
  { month, changed }: { month: string; changed: number },
  t: Translations,
): ModalViewDraft {
  const name = formatMonth(month, t.locale);
  return {
    type: 'modal',
    title: plain(t.numbers.formTitle),
    close: plain(t.common.done),
    blocks: [
      section(
        changed === 0 ? t.numbers.unchanged({ month: name }) : t.numbers.saved({ month: name, changed }),
      ),
    ],
  };
}
