import { inTransaction } from '../database/transaction.ts';
import { addDays, type LocalDate } from '../kernel/date.ts';
import { type FileRow, filedPeriods } from '../kernel/year-file.ts';
import type { FiledPeriod } from '../kernel/year-rules.ts';
import {
  comingPeriods,
  companyYear,
  latestRules,
  openChange,
  setYear,
  sinceEver,
  withChange,
  type YearChange,
} from '../people/index.ts';
import { cellsOf, type Fields, resolveColumns } from './columns.ts';
import { inspectCsv, readCsv } from './csv-file.ts';
import { ImportError, RowError } from './import-error.ts';
import type { ImportContext } from './importer.ts';
import { requireDate, requireText } from './read-cells.ts';

const all = ['name', 'start', 'end', 'kind'] as const;
const fields: Fields<(typeof all)[number]> = { all, required: all };

const KINDS: Readonly<Record<string, FileRow['kind']>> = {
  month: 'month',
  ay: 'month',
  quarter: 'quarter',
  çeyrek: 'quarter',
  year: 'year',
  yıl: 'year',
};

const LONGEST_NAME = 30;

/** What a file of periods would do, or did. */
export type YearImport = {
  periods: readonly FiledPeriod[];
  /** From which day they hold; `sinceEver`: for all time. */
  from: LocalDate;
  coming: ReturnType<typeof comingPeriods>;
  changed: boolean;
};

/**
 * Takes over a company's own months, quarters and years (name, start, end, kind; `end` is their last day). What an earlier
 * file said of other days stays. `from`: from which day on they hold; by default for all time when nothing was ever said
 * about the year, else from the file's first day on. Throws an ImportError with everything that is wrong in the file;
 * then nothing was stored.
 */
export async function importYear(
  context: ImportContext,
  workspaceId: string,
  options: {
    file: string;
    mappings?: readonly string[];
    encoding?: string;
    from?: LocalDate;
    isDryRun?: boolean;
  },
): Promise<YearImport> {
  const { db } = context;
  const change = await openChange(db, context, workspaceId, { actorId: null, source: 'import' });
  const year = await companyYear(db, workspaceId);
  const rules = latestRules(year);
  const rows = await readRows(options);
  const read = filedPeriods(withEarlier(rules.filed, rows), rules);
  if ('problems' in read) throw new ImportError(`${options.file}: ${read.problems.join('; ')}.`);
  const { periods } = read;
  const first = rows.map(({ start }) => start).sort((a, b) => (a < b ? -1 : 1))[0] ?? change.today;
  const isFirst = year.length === 1 && rules.filed.length === 0;
  const from = options.from ?? (isFirst ? sinceEver : first);
  const asked: YearChange = { from, rules: { ...rules, filed: periods } };
  const coming = comingPeriods(withChange(year, asked), change.today);
  const changed = options.isDryRun ? false : await inTransaction(db, (trx) => setYear(trx, change, asked));
  return { periods, from, coming, changed };
}

/** What was filed before, but for the days that the file speaks of. */
function withEarlier(filed: readonly FiledPeriod[], rows: readonly FileRow[]): FileRow[] {
  const starts = rows.map(({ start }) => start);
  const ends = rows.map(({ end }) => end);
  const overlaps = ({ start, end }: FiledPeriod) =>
    ends.some((until) => start < until) && starts.some((from) => end > from);
  const earlier = filed.filter((each) => !overlaps(each));
  return [...earlier.map(({ kind, name, start, end }) => ({ kind, name, start, end })), ...rows];
}

async function readRows({
  file,
  encoding,
  mappings = [],
}: {
  file: string;
  encoding?: string;
  mappings?: readonly string[];
}): Promise<FileRow[]> {
  const { dialect } = await inspectCsv(file, encoding);
  const columns = resolveColumns(fields, dialect.header, mappings);
  const rows: FileRow[] = [];
  const problems: string[] = [];
  for await (const { cells, line } of readCsv(file, dialect)) {
    try {
      rows.push(readRow(cellsOf(columns, cells)));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      problems.push(`line ${line}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new ImportError(`${file}: ${problems.join('; ')}.`);
  return rows;
}

function readRow(cells: ReturnType<typeof cellsOf<(typeof all)[number]>>): FileRow {
  const name = requireText('name', cells.name);
  if (name.length > LONGEST_NAME) throw new RowError(`name is longer than ${LONGEST_NAME} characters`);
  const start = requireDate('start', cells.start);
  const last = requireDate('end', cells.end);
  if (last < start) throw new RowError(`${name} ends before it starts`);
  const kind =
    KINDS[requireText('kind', cells.kind).toLocaleLowerCase('tr')] ?? KINDS[cells.kind?.toLowerCase() ?? ''];
  if (!kind) throw new RowError('kind is none of month, quarter, year');
  return { kind, name, start, end: addDays(last, 1) };
}
