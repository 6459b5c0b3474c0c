import { currencyExponent, fromMinor, toMinor } from '../kernel/money.ts';
import { RowError } from './import-error.ts';
import { shorten } from './read-date.ts';

/** The currencies that a sign in front of or behind an amount can stand for. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['₺', ['TRY']],
  ['TL', ['TRY']],
]);

/**
 * Reads an amount of money into minor units, exactly: 1054.50, "1,054", "$1,054", "1.054,50 ₺", "USD 1054".
 * Throws a RowError for a number below zero, one with more decimals than the currency has, one that can mean
 * two things (1.054), a sign of another currency, or anything else.
 */
export function readAmount(text: string, currency: string): number {
  const [, before = '', digits = '', after = ''] = /^([^\d.,(-]*)(\d[\d.,\s]*)([^\d]*)$/.exec(text) ?? [];
  const signs = [before.trim(), after.trim()].filter((sign) => sign !== '');
  const [sign] = signs;
  const decimal = signs.length > 1 ? null : readDecimal(digits.trim(), currencyExponent(currency));
  if (decimal === null) throw notANumber(text, 'an amount');
  if (sign !== undefined && !canMean(sign, currency)) {
    throw new RowError(`"${shorten(text)}" does not look like an amount in ${currency}`);
  }
  try {
    return toMinor(decimal, currency);
  } catch {
    throw new RowError(`"${shorten(text)}" cannot be held exactly in ${currency}`);
  }
}

function canMean(sign: string, currency: string): boolean {
  return sign.toUpperCase() === currency || (SIGNS.get(sign)?.includes(currency) ?? false);
}

/** Minor units as they were understood, for a person to check: "1054.50 USD". */
export function showAmount(minor: number, currency: string): string {
  return `${fromMinor(minor, currency)} ${currency}`;
}

/** Reads a whole number of zero or more: 12, "1,200". Throws a RowError for a fraction or what can mean two things (1.200). */
export function readCount(text: string): number {
  const decimal = readDecimal(text, 0);
  const count = decimal === null ? Number.NaN : Number(decimal);
  if (!Number.isSafeInteger(count)) throw notANumber(text, 'a whole number');
  return count;
}

/** How whole numbers and decimals are written: what parts thousands, what stands before the decimals. */
const SHAPES: ReadonlyArray<{ shape: RegExp; thousands: string; point: string }> = [
  { shape: /^\d+(\.\d+)?$/, thousands: '', point: '.' },
  { shape: /^\d+,\d{1,2}$/, thousands: '', point: ',' },
  { shape: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, thousands: ',', point: '.' },
  { shape: /^[1-9]\d{0,2}(\.\d{3}){2,}$/, thousands: '.', point: ',' },
  { shape: /^[1-9]\d{0,2}(\.\d{3})+,\d+$/, thousands: '.', point: ',' },
  { shape: /^[1-9]\d{0,2}(\s\d{3})+(\.\d+)?$/, thousands: ' ', point: '.' },
  { shape: /^[1-9]\d{0,2}(\s\d{3})+,\d+$/, thousands: ' ', point: ',' },
];

/**
 * A number in either custom (1,054.50 or 1.054,50) as plain decimal text without trailing zeros; null when it is
 * none, or can mean two things: 1.054 is a thousand in Turkish and about one in English. A comma alone before
 * three digits parts thousands, and a point does not, only where three decimals cannot or must be meant.
 */
export function readDecimal(text: string, exponent: number): string | null {
  const hasThreeDecimals = exponent === 3;
  const doubtful = hasThreeDecimals ? /^[1-9]\d{0,2},\d{3}$/ : /^[1-9]\d{0,2}\.\d{3}$/;
  const found = doubtful.test(text) ? undefined : SHAPES.find(({ shape }) => shape.test(text));
  if (!found) return null;
  const plain = text.replace(/\s/g, '').replaceAll(found.thousands, '');
  const [whole = '', decimals = ''] = plain.split(found.point);
  const significant = decimals.replace(/0+$/, '');
  return significant === '' ? whole : `${whole}.${significant}`;
}

function notANumber(text: string, what: string): RowError {
  return new RowError(`"${shorten(text)}" is not ${what} I can read without doubt`);
}
