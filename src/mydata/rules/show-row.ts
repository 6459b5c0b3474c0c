import { type ColumnKind, isPersonColumn, shownColumns, type TableName } from './columns.ts';

/** A row as the database has it, its shown columns only. */
export type OwnRow = Readonly<Record<string, string | number | null>>;

/** A row for a person to read: names instead of ids of people and teams, instants as ISO 8601 in UTC. */
export type ShownRow = Readonly<Record<string, unknown>>;

/** A table's row, column by column, in the order of `columns.ts`. */
export function showRow(table: TableName, row: OwnRow, nameOf: (id: string) => string): ShownRow {
  return Object.fromEntries(
    shownColumns(table).map(([column, kind]) => [column, show(kind, row[column] ?? null, nameOf)]),
  );
}

function show(kind: ColumnKind, value: OwnRow[string], nameOf: (id: string) => string): unknown {
  if (value === null) return null;
  if (isPersonColumn(kind) || kind === 'team') return nameOf(String(value));
  if (kind === 'instant') return new Date(Number(value)).toISOString();
  if (kind === 'json') return JSON.parse(String(value));
  return value;
}
