import { addDays, type LocalDate } from '../kernel/date.ts';
import { isCurrency } from '../kernel/money.ts';
import { isKpiKey, type Kpi, kpiByKey, kpiFromText } from '../kpis/index.ts';
import { RowError } from './import-error.ts';
import { readDate, shorten } from './read-date.ts';

const LONGEST_TEXT = 500;

/** A text that must be there. Throws a RowError for an empty or endless one. */
export function requireText(field: string, text: string | undefined): string {
  if (!text) throw new RowError(`${field} is empty`);
  if (text.length > LONGEST_TEXT) throw new RowError(`${field} is longer than ${LONGEST_TEXT} characters`);
  return text;
}

/** A text that may be empty (null), or whose column the file does not have (undefined). */
export function optionalText(field: string, text: string | undefined): string | null | undefined {
  return text ? requireText(field, text) : emptyOr(text);
}

/** A date that may be empty (null), or whose column the file does not have (undefined). */
export function optionalDate(field: string, text: string | undefined): LocalDate | null | undefined {
  return text ? requireDate(field, text) : emptyOr(text);
}

/** A date that must be there. */
export function requireDate(field: string, text: string | undefined): LocalDate {
  try {
    return readDate(requireText(field, text));
  } catch (error) {
    throw error instanceof RowError && text ? new RowError(`${field}: ${error.message}`) : error;
  }
}

/** The date something was done on; what has not happened yet cannot be counted. */
export function requirePastDate(field: string, text: string | undefined, today: LocalDate): LocalDate {
  const date = requireDate(field, text);
  // Somewhere it may be tomorrow already.
  if (date > addDays(today, 1)) throw new RowError(`${field}: ${date} is in the future`);
  return date;
}

/** The KPI of a key (`meetings_held`) or a name in either language ("Toplantı"). */
export function requireKpi(text: string | undefined): Kpi {
  const name = requireText('kpi', text);
  const key = name.toLowerCase().replace(/[\s-]+/g, '_');
  const found = isKpiKey(key) ? key : kpiFromText(name);
  if (!found) throw new RowError(`there is no KPI "${shorten(name)}"`);
  return kpiByKey(found);
}

/** An ISO currency code, or the usual one for an empty cell. */
export function readCurrency(text: string | undefined, usual: string): string {
  const code = text ? text.toUpperCase() : usual;
  if (!isCurrency(code)) throw new RowError(`"${shorten(code)}" is not a currency; write it as USD`);
  return code;
}

function emptyOr(text: string | undefined): null | undefined {
  return text === undefined ? undefined : null;
}
