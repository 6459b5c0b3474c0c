import type { StageWords } from '../deals/index.ts';
import { createActivityImporter } from './activities.ts';
import { cellsOf, resolveColumns } from './columns.ts';
import { type CsvRow, inspectCsv, readCsv } from './csv-file.ts';
import { createCustomerImporter } from './customers.ts';
import { createDealImporter } from './deals.ts';
import { createFactImporter } from './facts.ts';
import { createGoalImporter } from './goals.ts';
import { RowError } from './import-error.ts';
import type { ImportContext, Importer, ImportRun } from './importer.ts';
import { createKpiImporter } from './kpis.ts';
import { createPeopleImporter } from './people.ts';
import { readProducts } from './products.ts';
import { startRun } from './start-run.ts';
import { createTally, type ImportReport, type Numbered } from './tally.ts';
import { createTimeOffImporter } from './time-off.ts';

export type ImportKind =
  | 'people'
  | 'customers'
  | 'deals'
  | 'activities'
  | 'facts'
  | 'timeoff'
  | 'goals'
  | 'kpis';

/** What to import, and how to read it. */
export type ImportOptions = {
  kind: ImportKind;
  file: string;
  /** `ours=theirs`; fields with their own name as column need none. */
  mappings?: readonly string[];
  /** Does everything and stores nothing. */
  isDryRun?: boolean;
  /** ISO code for amounts that name none; by default the workspace's. */
  currency?: string;
  /** Text encoding of the file; by default UTF-8. */
  encoding?: string;
  stageWords?: StageWords;
  /** The company's list of products; by default a products.csv beside the file. */
  productsFile?: string;
  onProgress?(done: number, total: number): void;
  /** A row that was left out, and why. */
  onRefused?(line: number, reason: string): void;
};

/**
 * Imports a CSV file into a workspace, in short transactions beside the running bot. The same file twice changes
 * nothing; a corrected one changes what differs. Throws an ImportError when the file as a whole cannot be read;
 * then nothing was stored.
 */
export async function importFile(
  context: ImportContext,
  workspaceId: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const products = options.kind === 'deals' ? await readProducts(options.file, options.productsFile) : null;
  const run = await startRun(context, workspaceId, { ...options, products });
  switch (options.kind) {
    case 'people':
      return importRows(run, createPeopleImporter(run), options);
    case 'customers':
      return importRows(run, createCustomerImporter(run), options);
    case 'deals':
      return importRows(run, createDealImporter(run), options);
    case 'activities':
      return importRows(run, createActivityImporter(run), options);
    case 'facts':
      return importRows(run, createFactImporter(run), options);
    case 'timeoff':
      return importRows(run, createTimeOffImporter(run), options);
    case 'goals':
      return importRows(run, createGoalImporter(run), options);
    case 'kpis':
      return importRows(run, createKpiImporter(run), options);
  }
}

async function importRows<F extends string, R>(
  run: ImportRun,
  importer: Importer<F, R>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dialect, rowCount } = await inspectCsv(options.file, options.encoding);
  const columns = resolveColumns(importer.fields, dialect.header, options.mappings ?? []);
  if (importer.prepare) {
    for await (const { cells } of readCsv(options.file, dialect)) importer.prepare(cellsOf(columns, cells));
  }
  const tally = createTally(run, importer, options);
  let batch: Array<Numbered<R>> = [];
  let done = 0;
  for await (const csvRow of readCsv(options.file, dialect)) {
    try {
      checkShape(csvRow, dialect.header);
      const row = await importer.read(cellsOf(columns, csvRow.cells), csvRow.line);
      tally.understood(row);
      batch.push({ row, line: csvRow.line });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      tally.refuse(csvRow.line, error.message);
    }
    done++;
    if (batch.length === importer.batchSize) {
      await tally.store(batch);
      batch = [];
    }
    options.onProgress?.(done, rowCount);
  }
  if (batch.length > 0) await tally.store(batch);
  await tally.settle();
  return tally.report(rowCount);
}

function checkShape({ cells }: CsvRow, header: readonly string[]) {
  const hasMore = cells.slice(header.length).some((cell) => cell !== '');
  if (hasMore || cells.length < header.length) {
    throw new RowError(
      `the row has ${cells.length} cells where the first line names ${header.length} columns`,
    );
  }
  if (cells.some((cell) => cell.includes('\0')))
    throw new RowError('the row holds a character that is no text');
}
