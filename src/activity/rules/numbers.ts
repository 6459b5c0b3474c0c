/** Why a number is not a count to store. */
export type CountProblem =
  | { kind: 'fraction' | 'zero' | 'negative' | 'unreadable_number' }
  | { kind: 'too_large'; limit: number }
  /** Two readings of a group such as "1.200": with a mark for thousands, and with a decimal mark. */
  | { kind: 'ambiguous_group'; readings: readonly [number, number] };

/** A count as read: a whole number from 1 to `MAX_COUNT`, or why there is none. */
export type CountReading = { ok: true; value: number } | { ok: false; problem: CountProblem };

/** No one does more of anything in a day; a larger number is a slip, whatever the KPI. */
export const MAX_COUNT = 100_000;

/** Digits and marks of a number anyone means; what is longer is not worth reading. */
const LONGEST = 20;

/**
 * Reads digits with their marks. A count is a whole number of at least 1 (domain.md §1.4); less is taken back by
 * undo, so a minus is refused. "1,200" and "1.200.000" are groups, "1.200" could be either and is asked back.
 * `thousands`: a "k" or "bin" follows, before which a mark is a decimal mark ("1.2k").
 */
export function readCount(digits: string, { negative = false, thousands = false } = {}): CountReading {
  if (negative) return { ok: false, problem: { kind: 'negative' } };
  if (/^\d+$/u.test(digits)) return inRange(Number(digits) * (thousands ? 1000 : 1));
  if (digits.length > LONGEST) return { ok: false, problem: { kind: 'unreadable_number' } };
  const group = /^([1-9]\d{0,2})([.,])(\d{3})$/u.exec(digits);
  if (group && (thousands || group[2] === '.')) {
    const [, whole = '', , rest = ''] = group;
    const grouped = Number(whole + rest);
    const readings = thousands
      ? ([grouped * 1000, grouped] as const)
      : ([grouped, Number(`${whole}.${rest}`)] as const);
    return { ok: false, problem: { kind: 'ambiguous_group', readings } };
  }
  if (!thousands && /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)$/u.test(digits)) {
    return inRange(Number(digits.replace(/[.,]/gu, '')));
  }
  const [, whole, part] = /^(\d+)[.,](\d+)$/u.exec(digits) ?? [];
  if (whole === undefined || part === undefined) return { ok: false, problem: { kind: 'unreadable_number' } };
  return readDecimal(whole, part, thousands ? 3 : 0);
}

/** By digits, not by multiplication: 1.001 × 1000 is not 1001 in floating point. */
function readDecimal(whole: string, part: string, shift: number): CountReading {
  const significant = part.replace(/0+$/u, '');
  if (significant.length > shift) return { ok: false, problem: { kind: 'fraction' } };
  return inRange(Number(whole + significant.padEnd(shift, '0')));
}

function inRange(value: number): CountReading {
  if (value === 0) return { ok: false, problem: { kind: 'zero' } };
  if (value > MAX_COUNT) return { ok: false, problem: { kind: 'too_large', limit: MAX_COUNT } };
  return { ok: true, value };
}
