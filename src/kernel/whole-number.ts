/**
 * A number as people type it. `ambiguous`: to an English reader 1.200 may be twelve hundred or one point two, to a
 * Turkish one 1,200, so it is asked back. `fraction`: 2.5. `none`: not a number.
 */
export type ReadNumber = { kind: 'number'; value: number } | { kind: 'ambiguous' | 'fraction' | 'none' };

const THOUSANDS: Readonly<Record<string, number>> = { k: 1_000, b: 1_000, m: 1_000_000 };

/**
 * Reads a whole number: 40, 120,000, 1.200.000, 1.2k, 3m, $120,000; in Turkish 120.000 instead of 120,000. `b` is
 * Turkish for thousand (bin). Never guesses between two readings.
 */
export function readWholeNumber(text: string, locale: 'en' | 'tr'): ReadNumber {
  const typed = text
    .trim()
    .replace(/^[$€£₺]\s*|\s*[$€£₺]$/g, '')
    .toLowerCase();
  if (/^\d+$/.test(typed)) return whole(Number(typed));
  const [, separator] = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.exec(typed) ?? [];
  if (separator) {
    const isDecimalPoint = separator === (locale === 'tr' ? ',' : '.');
    const isRepeated = typed.indexOf(separator) !== typed.lastIndexOf(separator);
    if (isDecimalPoint && !isRepeated) return { kind: 'ambiguous' };
    return whole(Number(typed.replaceAll(separator, '')));
  }
  const [, digits = '', decimals = '', unit = ''] = /^(\d+)(?:[.,](\d+))?([kbm])$/.exec(typed) ?? [];
  if (unit) return scaled(digits, decimals, THOUSANDS[unit] ?? 1);
  return /^\d*[.,]\d+$/.test(typed) ? { kind: 'fraction' } : { kind: 'none' };
}

/**
 * Reads a number with at most one decimal as tenths: 82.5 and 82,5 are 825 in either language, since thousands come in
 * threes. Null for anything else.
 */
export function readTenths(text: string, locale: 'en' | 'tr'): number | null {
  const [, whole, decimal] = /^(\d+)[.,](\d)$/.exec(text.trim()) ?? [];
  if (whole !== undefined) return Number(whole) * 10 + Number(decimal);
  const read = readWholeNumber(text, locale);
  return read.kind === 'number' ? read.value * 10 : null;
}

/** 1.2k: the digits after the point are worth a thousandth, exactly. */
function scaled(digits: string, decimals: string, factor: number): ReadNumber {
  const part = Number(decimals) * factor;
  const divisor = 10 ** decimals.length;
  if (part % divisor !== 0) return { kind: 'fraction' };
  return whole(Number(digits) * factor + part / divisor);
}

function whole(value: number): ReadNumber {
  return Number.isSafeInteger(value) ? { kind: 'number', value } : { kind: 'none' };
}
