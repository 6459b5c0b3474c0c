import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { machineClock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { importYear, type YearImport } from '../import/index.ts';
import { periodOf, periodsBetween } from '../kernel/company-year.ts';
import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import { lastDayOf, numberOf, type Period } from '../kernel/period.ts';
import { formatPeriodName } from '../locales/format.ts';
import { companyYear, openChange, sinceEver } from '../people/index.ts';
import { CommandError } from './command-error.ts';
import { createWorkspace, findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';

type ImportOptions = {
  map?: string[];
  dryRun?: boolean;
  encoding?: string;
  from?: string;
  workspace?: string;
};

/** `import year FILE`: a company's own months, quarters and years. */
export function addImportYearCommand(parent: Command) {
  parent
    .command('year <file>')
    .description('our fields: name, start, end, kind (month, quarter, year); all of it or nothing')
    .option('--map <ours=theirs...>', 'which column of the file holds which of our fields')
    .option('--dry-run', 'check the file and show the coming periods; store nothing')
    .option('--encoding <name>', 'text encoding of the file, such as windows-1254 (default: utf-8)')
    .option('--from <date>', 'the first day it holds, or ever (default: the first day in the file)')
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (file: string, options: ImportOptions) => {
      const done = await withDatabase((database) => runImport(database, file, options));
      for (const line of importLines(done, options.dryRun ?? false)) console.log(line);
    });
}

/** `year-file`: the periods as the company counts them, as a file that `import year` takes. */
export function addYearFileCommand(program: Command) {
  program
    .command('year-file')
    .description('print the months, quarters and years as a CSV file for `import year`')
    .addOption(new Option('--years <count>', 'how many, from the running one on').default('2'))
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: { years: string; workspace?: string }) => {
      console.log((await withDatabase((database) => printYears(database, options))).join('\n'));
    });
}

/** 'ever', or a day. Throws a CommandError for anything else. */
export function readFrom(text: string | undefined): LocalDate | undefined {
  if (text === undefined || isLocalDate(text)) return text;
  if (text === 'ever') return sinceEver;
  throw new CommandError(`"${text}" is not a day such as 2026-02-01, nor "ever".`);
}

async function runImport({ db }: Database, file: string, options: ImportOptions): Promise<YearImport> {
  const context = { db, newId: randomUUID, clock: machineClock };
  const workspace =
    (await findWorkspace(db, options.workspace)) ?? (await createWorkspace(context, undefined));
  const from = readFrom(options.from);
  return importYear(context, workspace.id, {
    file,
    mappings: options.map ?? [],
    isDryRun: options.dryRun ?? false,
    ...(options.encoding ? { encoding: options.encoding } : {}),
    ...(from ? { from } : {}),
  });
}

function importLines({ periods, from, coming, changed }: YearImport, isDryRun: boolean): string[] {
  const counts = (['year', 'quarter', 'month'] as const).map((kind) => {
    const count = periods.filter((each) => each.kind === kind).length;
    return `${count} ${kind}${count === 1 ? '' : 's'}`;
  });
  const when = from === sinceEver ? 'for all time' : `from ${from} on`;
  return [
    `${counts.join(', ')}; they hold ${when}.`,
    ...coming.flatMap(({ kind, periods: next }) =>
      kind === 'week'
        ? []
        : next.map(({ period, isShort }) => rowOf(period) + (isShort ? '  (shorter)' : '')),
    ),
    isDryRun
      ? 'Nothing was stored: this was a dry run.'
      : changed
        ? `Stored.${from === sinceEver ? '' : ' What runs on that day ends as it was.'}`
        : 'That holds already; nothing changed.',
  ];
}

async function printYears(
  { db }: Database,
  options: { years: string; workspace?: string },
): Promise<string[]> {
  const count = Number(options.years);
  if (!Number.isInteger(count) || count < 1 || count > 10) {
    throw new CommandError('--years takes a number from 1 to 10.');
  }
  const workspace = await findWorkspace(db, options.workspace);
  if (!workspace) throw new CommandError('There is no workspace yet.');
  const context = { newId: randomUUID, clock: machineClock };
  const { today } = await openChange(db, context, workspace.id, { actorId: null, source: 'cli' });
  const year = await companyYear(db, workspace.id);
  const years = [periodOf(year, 'year', today)];
  while (years.length < count) years.push(periodOf(year, 'year', years.at(-1)?.end ?? today));
  const range = { from: years[0]?.start ?? today, until: years.at(-1)?.end ?? today };
  const kinds = ['month', 'quarter', 'year'] as const;
  return ['name,start,end,kind', ...kinds.flatMap((kind) => periodsBetween(year, kind, range).map(rowOf))];
}

function rowOf(period: Period): string {
  const name = formatPeriodName(period, 'en') ?? plainName(period);
  return [`"${name.replaceAll('"', '""')}"`, period.start, lastDayOf(period), period.kind].join(',');
}

/** 'Month 3 2026', 'Q3 2026', '2026'. */
function plainName(period: Period): string {
  const { year, number } = numberOf(period) ?? { year: 0, number: 0 };
  if (period.kind === 'year') return String(year);
  return period.kind === 'quarter' ? `Q${number} ${year}` : `Month ${number} ${year}`;
}
