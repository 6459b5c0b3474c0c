import { ImportError } from './import-error.ts';

/** Our fields of one kind of file, and those it cannot do without. */
export type Fields<F extends string> = { all: readonly F[]; required: readonly F[] };

/** Which column of the file (by position) holds each of our fields; fields without a column are left out. */
export type Columns<F extends string> = ReadonlyMap<F, number>;

/** A row by our fields: '' for an empty cell, undefined for a field the file does not have. */
export type Cells<F extends string> = { readonly [field in F]?: string };

/**
 * Finds a column for each field: as mapped (`ours=theirs`), else the one with the field's own name.
 * Case, spaces and hyphens do not matter. Throws an ImportError for a mapping that fits neither side, a name
 * that two columns share, or a required field without a column.
 */
export function resolveColumns<F extends string>(
  fields: Fields<F>,
  header: readonly string[],
  mappings: readonly string[],
): Columns<F> {
  const mapped = new Map(mappings.map((mapping) => readMapping(fields, header, mapping)));
  const columns = new Map<F, number>();
  for (const field of fields.all) {
    const theirs = mapped.get(field);
    const index = findColumn(header, theirs ?? field);
    if (index !== null) columns.set(field, index);
  }
  const missing = fields.required.filter((field) => !columns.has(field));
  if (missing.length > 0) {
    throw new ImportError(
      `The file has no column for ${missing.join(', ')}. Say which one holds it, for example --map ${missing[0]}=NAME; its columns are: ${header.join(', ')}.`,
    );
  }
  return columns;
}

/** A row's cells by our fields. */
export function cellsOf<F extends string>(columns: Columns<F>, cells: readonly string[]): Cells<F> {
  const found: { [field in F]?: string } = {};
  for (const [field, index] of columns) found[field] = cells[index] ?? '';
  return found;
}

function readMapping<F extends string>(
  fields: Fields<F>,
  header: readonly string[],
  mapping: string,
): readonly [F, string] {
  const [, ours, theirs] = /^([^=]+)=(.+)$/.exec(mapping) ?? [];
  if (ours === undefined || theirs === undefined) {
    throw new ImportError(
      `--map takes pairs such as ${fields.required[0]}=THEIR_COLUMN; "${mapping}" is none.`,
    );
  }
  const field = fields.all.find((known) => known === fold(ours));
  if (field === undefined) {
    throw new ImportError(`We have no field "${ours}" here; ours are: ${fields.all.join(', ')}.`);
  }
  if (findColumn(header, theirs) === null) {
    throw new ImportError(`The file has no column "${theirs}"; its columns are: ${header.join(', ')}.`);
  }
  return [field, theirs];
}

function findColumn(header: readonly string[], name: string): number | null {
  const exact = header.indexOf(name);
  const alike = header.flatMap((column, index) => (fold(column) === fold(name) ? [index] : []));
  const isAmbiguous = exact >= 0 ? header.lastIndexOf(name) !== exact : alike.length > 1;
  if (isAmbiguous) throw new ImportError(`The file has more than one column named "${name}".`);
  return exact >= 0 ? exact : (alike[0] ?? null);
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
