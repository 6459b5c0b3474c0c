/** What stands in a cell; a number is written as it is, nothing as an empty cell. */
export type Cell = string | number | null;

/** Begins a file: without it Excel does not read UTF-8, and İ, ş and ğ are lost. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run (OWASP "CSV Injection"; some languages' own wide signs too), with apostrophes before it,
 * so that ours can be told from one that was there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** One line of a file as RFC 4180 has it, with commas, its end included. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : withoutFormula(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text behind an apostrophe when a spreadsheet would take it for a formula. A plain negative number is none. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
