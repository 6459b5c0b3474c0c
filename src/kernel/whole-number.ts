/**
 * A number as people type it. `ambiguous`: 1.200 is twelve hundred to some and one point two to others, so it is
 * asked back. `fraction`: 2.5. `none`: not a number.
 */
export type ReadNumber = { kind: 'number'; value: number } | { kind: 'ambiguous' | 'fraction' | 'none' };

const THOUSANDS: Readonly<Record<string, number>> = { k: 1_000, b: 1_000, m: 1_000_000 };

/**
 * Reads a whole number: 40, 120,000, 1.200.000, 1.2k, 3m, $120,000. `b` is Turkish for thousand (bin).
 * Never guesses between two readings.
 */
export function readWholeNumber(text: string): ReadNumber {
  const typed = text
    .trim()
    .replace(/^[$€£₺]\s*|\s*[$€£₺]$/g, '')
    .toLowerCase();
  if (/^\d+$/.test(typed)) return whole(Number(typed));
  if (/^\d{1,3}(,\d{3})+$/.test(typed)) return whole(Number(typed.replaceAll(',', '')));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(typed)) return whole(Number(typed.replaceAll('.', '')));
  if (/^\d{1,3}\.\d{3}$/.test(typed)) return { kind: 'ambiguous' };
  const [, digits = '', decimals = '', unit = ''] = /^(\d+)(?:[.,](\d+))?([kbm])$/.exec(typed) ?? [];
  if (unit) return scaled(digits, decimals, THOUSANDS[unit] ?? 1);
  return /^\d*[.,]\d+$/.test(typed) ? { kind: 'fraction' } : { kind: 'none' };
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
