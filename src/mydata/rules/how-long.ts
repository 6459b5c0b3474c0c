import type { Schema } from '../../database/schema.ts';

/** Why something is kept as long as it is; each has a sentence (`t.retention.line`). */
export const REASONS = [
  'words',
  'numbers',
  'organisation',
  'company',
  'wishes',
  'requests',
  'settled',
  'reminders',
  'put_off',
  'messages',
  'openings',
  'ratings',
  'changes',
  'technical',
] as const;

export type Reason = (typeof REASONS)[number];

/** From when on time runs: an instant, or a day. Of a row without one it does not run. */
export type Since<Column extends string = string> = { instant: Column } | { day: Column };

/** Which rows: those with one of these values in a column, or those that no row of the same table names in one. */
export type Only<Column extends string = string> = {
  column: Column;
  in: readonly string[];
  notNamedIn?: Column;
};

/** What stands in columns in which nothing stands any more. */
export type Empties<Column extends string = string> = Readonly<Partial<Record<Column, '' | null>>>;

/**
 * How long a table's rows are kept:
 *
 * - `always`: as long as the company works with Pacesetter.
 * - `elsewhere`: until a job of their own capability deletes them.
 * - `days`: so many, and then they go.
 * - `words`: as long as the workspace chose; then the rows go, or what was written in some columns does.
 * - `with`: as long as the row of another table that `by` names; they go together.
 */
export type Retention<Column extends string = string> = { why: Reason } & (
  | { kept: 'always' | 'elsewhere' }
  | { kept: 'days'; days: number; since: Since<Column>; only?: Only<Column> }
  | { kept: 'words'; since: Since<Column>; empties?: Empties<Column> }
  | { kept: 'with'; record: keyof Schema; by: Column }
);

/** So long after somebody left goes what erasing them would take, but for their name (`erasures`). */
export const LEFT_DAYS = 365;

/** How many years of words a workspace may keep; null: as long as those they are between work there. */
export const WORDS_YEARS = [1, 2, 3] as const;
export type WordsYears = (typeof WORDS_YEARS)[number] | null;

/** How many days a table's rows are kept under a workspace's choice; null: nothing is over by itself. */
export function daysKept(retention: Retention, years: WordsYears): number | null {
  switch (retention.kept) {
    case 'days':
      return retention.days;
    case 'words':
      return years === null ? null : years * 365;
    default:
      return null;
  }
}
