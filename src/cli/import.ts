import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { machineClock } from '../clock.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { usualStageWords } from '../deals/index.ts';
import { type ImportKind, type ImportReport, importFile } from '../import/index.ts';
import { createErrorsFile } from './errors-file.ts';
import { createWorkspace, findWorkspace } from './find-workspace.ts';
import { addImportIcsCommand } from './import-ics.ts';
import { importReportLines } from './import-report.ts';
import { createBar } from './progress-bar.ts';
import { withDatabase } from './with-database.ts';
import { addImportYearCommand } from './year.ts';

const FIELDS: Readonly<Record<ImportKind, string>> = {
  people: 'name, email, slack_id, manager, team, started_on',
  customers: 'name, industry, employees, revenue (a year’s), currency, country',
  deals: 'external_id, owner, customer, product, deal_type, stage, amount, currency, opened_on, closed_on',
  activities: 'person, kpi, date, count, external_id',
  facts: 'person or team, kpi, date, numerator, denominator, unit',
  timeoff: 'person, from, until (both days off)',
  goals:
    'person, kpi, target, period (week, month, quarter, year), from, repeat (always, once), reason, proposed_by',
  kpis: 'name, unit, source, aggregation, direction, min_n, numerator and denominator (of a computed one)',
};

type Options = {
  map?: string[];
  dryRun?: boolean;
  currency?: string;
  errors?: string;
  encoding?: string;
  workspace?: string;
  won?: string[];
  lost?: string[];
  products?: string;
};

/** `import people|customers|deals|activities|facts|timeoff|goals|kpis FILE`. Ends with 0, with 2 when rows were refused, with 1 when nothing was done. */
export function addImportCommand(program: Command) {
  const parent = program.command('import').description('bring in a CSV file from the CRM, or a calendar');
  addImportYearCommand(parent);
  addImportIcsCommand(parent);
  for (const kind of Object.keys(FIELDS) as ImportKind[]) {
    const command = parent
      .command(`${kind} <file>`)
      .description(`our fields: ${FIELDS[kind]}`)
      .option('--map <ours=theirs...>', 'which column of the file holds which of our fields')
      .option('--dry-run', 'show the first rows as understood and what would change; store nothing')
      .option('--currency <code>', "currency of amounts that name none (default: the workspace's)")
      .option('--errors <file>', 'where refused rows go (default: FILE.errors.csv)')
      .option('--encoding <name>', 'text encoding of the file, such as windows-1254 (default: utf-8)')
      .option('--workspace <name>', 'needed only when there are several')
      .action((file: string, options: Options) => runImport(kind, file, options));
    if (kind !== 'deals') continue;
    command
      .addOption(new Option('--won <stages...>', 'stage names that mean won').default(usualStageWords.won))
      .addOption(new Option('--lost <stages...>', 'stage names that mean lost').default(usualStageWords.lost))
      .option(
        '--products <file>',
        'CSV list of products to compare with (default: products.csv beside FILE)',
      );
  }
}

async function runImport(kind: ImportKind, file: string, options: Options) {
  const isDryRun = options.dryRun ?? false;
  const { report, errorsFile } = await withDatabase((database) => importInto(database, kind, file, options));
  for (const line of importReportLines(report, { file, isDryRun, errorsFile })) console.log(line);
  if (report.refused > 0) process.exitCode = 2;
}

async function importInto(
  database: Database,
  kind: ImportKind,
  file: string,
  options: Options,
): Promise<{ report: ImportReport; errorsFile: string | null }> {
  const found = await findWorkspace(database.db, options.workspace);
  if (!found && options.dryRun) {
    return inMemory((memory) => importInto(memory, kind, file, { ...options, dryRun: false }));
  }
  const context = { db: database.db, newId: randomUUID, clock: machineClock };
  const workspace = found ?? (await createWorkspace(context, options.currency));
  const errors = createErrorsFile(options.errors ?? `${file}.errors.csv`);
  const bar = createBar('rows');
  try {
    const report = await importFile(context, workspace.id, {
      kind,
      file,
      mappings: options.map ?? [],
      isDryRun: options.dryRun ?? false,
      ...(options.currency ? { currency: options.currency } : {}),
      ...(options.encoding ? { encoding: options.encoding } : {}),
      ...(options.won && options.lost ? { stageWords: { won: options.won, lost: options.lost } } : {}),
      ...(options.products ? { productsFile: options.products } : {}),
      onProgress: bar.update,
      onRefused: errors.add,
    });
    return { report, errorsFile: errors.close() };
  } finally {
    bar.stop();
  }
}

/** A dry run before anything was set up: done on a database that is gone afterwards. */
async function inMemory<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(':memory:');
  try {
    await migrate(database.db, database.dialect);
    return await work(database);
  } finally {
    await database.close();
  }
}
