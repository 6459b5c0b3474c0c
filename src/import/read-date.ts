import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import { RowError } from './import-error.ts';

/**
 * Reads a date: 2017-03-25, 25.03.2017, or with slashes when only one order of day and month makes sense
 * (03/25/2017). Throws a RowError otherwise.
 */
export function readDate(text: string): LocalDate {
  const candidates = candidatesOf(text).filter((date) => isLocalDate(date));
  const [date, other] = candidates;
  if (date === undefined) {
    throw new RowError(`"${shorten(text)}" is not a date I can read; write it as 2017-03-25`);
  }
  if (other !== undefined && other !== date) {
    throw new RowError(`"${text}" can mean ${date} or ${other}; write it as 2017-03-25`);
  }
  return date;
}

function candidatesOf(text: string): LocalDate[] {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text);
  if (iso) return [text];
  const [, separator, first = '', second = '', year = ''] =
    /^(?=\d{1,2}([./]))(\d{1,2})\1(\d{1,2})\1(\d{4})$/.exec(text) ?? [];
  const dayFirst = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  const monthFirst = `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  if (separator === '.') return [dayFirst];
  return separator === '/' ? [monthFirst, dayFirst] : [];
}

/** What a cell says, short enough to quote in a sentence. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
