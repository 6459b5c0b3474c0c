import { z } from 'zod';
import { UserError } from '../errors.ts';
import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import { currencyExponent } from '../kernel/money.ts';
import { readWholeNumber } from '../kernel/whole-number.ts';
import type { Translations } from '../locales/index.ts';
import type { Written } from './messages/objective-form.ts';
import { ABOUTS, type ObjectiveKpi, storedPerUnit, unitOf } from './rules/about.ts';

const MOST = 1_000_000_000;
const MOST_MONEY = 1e14;

/** The number that was typed as it is stored, null for nothing or 0, or the sentence that says what is wrong with it. */
export function readNumber(
  typed: string,
  { kpi, currency }: { kpi: ObjectiveKpi; currency: string },
  t: Translations,
): number | null | string {
  if (typed === '') return null;
  const read = readWholeNumber(typed, t.locale);
  if (read.kind === 'ambiguous') return t.objectives.numberAmbiguous({ text: typed });
  if (read.kind !== 'number') return t.objectives.numberBad;
  const isMoney = unitOf(kpi) === 'money';
  const stored = read.value * (isMoney ? 10 ** currencyExponent(currency) : storedPerUnit(kpi));
  if (stored > (isMoney ? MOST_MONEY : MOST)) return t.objectives.numberTooLarge;
  return stored === 0 ? null : stored;
}

/** A whole number from 0 to `most`; null for anything else. */
export function readUpTo(typed: string, most: number, t: Translations): number | null {
  const read = readWholeNumber(typed === '' ? '0' : typed, t.locale);
  return read.kind === 'number' && read.value <= most ? read.value : null;
}

const writtenFields = z.object({
  id: z.string().nullable(),
  version: z.number().int(),
  about: z.enum(ABOUTS),
  title: z.string(),
  why: z.string(),
  period: z.string(),
});

/** What the first step said. Throws a UserError for what is not ours as it is now. */
export function readWritten(metadata: string): Written {
  const parsed = writtenFields.safeParse(jsonOf(metadata));
  if (!parsed.success) throw new UserError((t) => t.common.outdatedForm);
  return parsed.data;
}

/** What a split is of: '<key> <day>', with more behind it. Throws a UserError likewise. */
export function readSplit(value: string): { key: string; day: LocalDate; more: string[] } {
  const [key = '', day = '', ...more] = value.split(' ');
  if (!isLocalDate(day)) throw new UserError((t) => t.common.outdatedForm);
  return { key, day, more };
}

/** What was typed in a field, without the spaces around it; '' for nothing. */
export const typedIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
