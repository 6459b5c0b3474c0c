import type { LocalDate } from '../kernel/date.ts';
import type { Kpi } from '../kpis/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { requireKpi, requirePastDate, requireText } from './read-cells.ts';
import { readCount } from './read-number.ts';
import { noonOf, recordFigures } from './record-figures.ts';

const all = ['person', 'kpi', 'date', 'count', 'external_id'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['person', 'kpi', 'date', 'count'] };

/** An activity as its row tells it. */
export type ActivityRow = {
  sourceId: string;
  personId: string;
  personName: string;
  kpi: Kpi;
  date: LocalDate;
  count: number;
};

/**
 * Activities: each found again by its external id, else as the n-th row of its person, KPI and date in the file. Two
 * names that turned out to be one person count apart, as they did before.
 * A count of 0 takes back what the row said before.
 */
export function createActivityImporter(run: ImportRun): Importer<Field, ActivityRow> {
  const matchPerson = createPersonMatcher(run);
  const lines = new Map<string, number>();
  const repeats = new Map<string, number>();

  function identityOf(externalId: string | undefined, key: string, line: number): string {
    if (!externalId) {
      const n = (repeats.get(key) ?? 0) + 1;
      repeats.set(key, n);
      return `${key}|${n}`;
    }
    const first = lines.get(externalId);
    if (first !== undefined) {
      throw new RowError(`external_id ${externalId} stands on line ${first} already; that row counts`);
    }
    lines.set(externalId, line);
    return `external|${requireText('external_id', externalId)}`;
  }

  return {
    fields,
    batchSize: 500,
    async read(cells, line) {
      const { person, ledgerId } = await matchPerson(requireText('person', cells.person));
      const kpi = requireKpi(cells.kpi);
      if (kpi.fedBy === 'deals')
        throw new RowError(`${kpi.name.en.title} is fed by won deals: import deals instead`);
      const date = requirePastDate('date', cells.date, run.change.today);
      const count = readCount(requireText('count', cells.count));
      const sourceId = identityOf(cells.external_id, `${ledgerId}|${kpi.key}|${date}`, line);
      return { sourceId, personId: person.id, personName: person.name, kpi, date, count };
    },
    describe: ({ personName, kpi, date, count }) => ({ person: personName, kpi: kpi.key, date, count }),
    store: (trx, rows) => recordFigures(trx, run, 'activity_import', rows.map(figureOf)),
    findings: async () => [],
  };
}

function figureOf({ sourceId, personId, kpi, date, count }: ActivityRow) {
  if (count === 0) return { sourceId, fact: null };
  const subject = { kind: 'person', id: personId } as const;
  const fact = {
    subject,
    kpi: kpi.key,
    date,
    occurredAt: noonOf(date),
    amount: count,
    count,
    currency: null,
  };
  return { sourceId, fact };
}
