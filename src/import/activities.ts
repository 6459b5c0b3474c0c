import type { LocalDate } from '../kernel/date.ts';
import { countsOn, type Kpi, type OwnKpi } from '../kpis/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { createOwnFinder, readThingOf } from './own-figures.ts';
import { requireKpi, requirePastDate, requireText } from './read-cells.ts';
import { readCount } from './read-number.ts';
import { type Figure, noonOf, recordFigures } from './record-figures.ts';

const all = ['person', 'kpi', 'date', 'count', 'external_id', 'distinct'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['person', 'kpi', 'date', 'count'] };

/** An activity as its row tells it. */
export type ActivityRow = {
  sourceId: string;
  personId: string;
  personName: string;
  kpi: Kpi | OwnKpi;
  date: LocalDate;
  count: number;
  /** What is counted once, of an own KPI that counts different things. */
  thing: string | null;
};

/**
 * Activities: each found again by its external id, else as the n-th row of its person, KPI and date in the file. Two
 * names that turned out to be one person count apart, as they did before.
 * A count of 0 takes back what the row said before.
 */
export function createActivityImporter(run: ImportRun): Importer<Field, ActivityRow> {
  const matchPerson = createPersonMatcher(run);
  const ownNamed = createOwnFinder(run);
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
      const own = await ownNamed(cells.kpi);
      const kpi = own ?? requireKpi(cells.kpi);
      if ('fedBy' in kpi && kpi.fedBy === 'deals')
        throw new RowError(`${kpi.name.en.title} is fed by won deals: import deals instead`);
      const done = requirePastDate('date', cells.date, run.change.today);
      const date = own ? countsOn(own, done) : done;
      const count = readCount(requireText('count', cells.count));
      const thing = own ? readThing(own, count, cells.distinct) : null;
      if (!own && cells.distinct)
        throw new RowError('only KPIs that count different things have distinct; leave it empty');
      const sourceId = identityOf(cells.external_id, `${ledgerId}|${kpi.key}|${date}`, line);
      return { sourceId, personId: person.id, personName: person.name, kpi, date, count, thing };
    },
    describe: ({ personName, kpi, date, count, thing }) => ({
      person: personName,
      kpi: typeof kpi.name === 'string' ? kpi.name : kpi.key,
      date,
      count,
      ...(thing === null ? {} : { distinct: thing }),
    }),
    store: (trx, rows) => recordFigures(trx, run, 'activity_import', rows.map(figureOf)),
    findings: async () => [],
  };
}

/** The thing of a row; null for an own KPI that is added up. Throws a RowError for any other, whose numbers are figures. */
function readThing(own: OwnKpi, count: number, distinct: string | undefined): string | null {
  if (own.unit !== 'count' || (own.aggregation !== 'sum' && own.aggregation !== 'count_distinct')) {
    throw new RowError(`${own.name} is not a count of activities: import facts instead`);
  }
  return readThingOf(own, count, distinct);
}

function figureOf({ sourceId, personId, kpi, date, count, thing }: ActivityRow): Figure {
  if (count === 0) return { sourceId, fact: null };
  const subject = { kind: 'person', id: personId } as const;
  const said = { amount: count, count, distinctKey: thing };
  const fact = { ...said, subject, kpi: kpi.key, date, occurredAt: noonOf(date), currency: null };
  return { sourceId, fact };
}
