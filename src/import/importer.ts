import type { Context } from '../context.ts';
import type { Writer } from '../database/open.ts';
import type { StageWords } from '../deals/index.ts';
import type { Change, Workspace } from '../people/index.ts';
import type { Cells, Fields } from './columns.ts';
import type { Finding } from './findings.ts';

/** What an import needs of the context. */
export type ImportContext = Pick<Context, 'db' | 'newId' | 'clock'>;

/** One import under way: where it goes, and how its file is to be read. */
export type ImportRun = {
  context: ImportContext;
  workspace: Workspace;
  change: Change;
  /** Currency of amounts that name none. */
  currency: string;
  stageWords: StageWords;
  /** Product names as the company spells them, and where they stand; null when it gives none. */
  products: { names: readonly string[]; source: string } | null;
};

/** What storing some rows came to. `alsoCreated`: people and teams that a row only names. */
export type Stored = {
  created: number;
  changed: number;
  unchanged: number;
  alsoCreated?: ReadonlyArray<{ what: 'manager' | 'team'; name: string }>;
};

/** How files of one kind are taken over. A fault in a row is thrown as a RowError. */
export type Importer<F extends string, R> = {
  fields: Fields<F>;
  /** Rows stored in one transaction. */
  batchSize: number;
  /** Sees every row once before the first is read. */
  prepare?(cells: Cells<F>): void;
  /** Understands a row; sees each once, in order. */
  read(cells: Cells<F>, line: number): Promise<R>;
  /** A row as understood, for a person to check. */
  describe(row: R): Readonly<Record<string, string | number | null>>;
  /** Stores rows, each with all that follows from it. May be called again for the same rows when that failed. */
  store(trx: Writer, rows: readonly R[]): Promise<Stored>;
  /** What is worth a look in a file that was taken over. */
  findings(): Promise<Finding[]>;
};
