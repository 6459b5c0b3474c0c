import type { LocalDate } from '../kernel/date.ts';
import { periodContaining } from '../kernel/period.ts';
import { countsOn, factsOfKind, type Kpi, type OwnKpi, type Subject } from '../kpis/index.ts';
import { membershipsBetween, teamByName } from '../people/index.ts';
import type { Cells, Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { createOwnFinder, type OwnValue, ownFigures, readOwnValue } from './own-figures.ts';
import { readCurrency, requireKpi, requirePastDate, requireText } from './read-cells.ts';
import { shorten } from './read-date.ts';
import { readAmount, readCount, showAmount } from './read-number.ts';
import { type Figure, noonOf, recordFigures } from './record-figures.ts';

const all = ['person', 'team', 'kpi', 'date', 'numerator', 'denominator', 'unit', 'distinct'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['kpi', 'date', 'numerator'] };

/** A figure as its row tells it. */
export type FigureRow = CatalogueRow | OwnRow;

type OfSubject = {
  subject: Subject;
  /** Under which the ledger knows it; the subject's, but for people who turned out to be one. */
  ledgerId: string;
  subjectName: string;
  date: LocalDate;
};

/** Of a company's own KPI. */
type OwnRow = OfSubject & { own: OwnKpi; value: OwnValue };

type CatalogueRow = OfSubject & {
  own?: undefined;
  kpi: Kpi;
  /** Minor units for money, else a count. */
  amount: number;
  currency: string | null;
};

/**
 * Figures: a number for a person or team, KPI and day, which identify it (and the thing, of a KPI that counts different
 * things); 0 takes back what was said before.
 * What deals feed is taken only for months in which that person (or anyone of that team) has no won deal, so that
 * nothing counts twice: it is for the time before the CRM.
 */
export function createFactImporter(run: ImportRun): Importer<Field, FigureRow> {
  const matchPerson = createPersonMatcher(run);
  const lines = new Map<string, number>();
  const ownNamed = createOwnFinder(run);
  return {
    fields,
    batchSize: 500,
    async read(cells, line) {
      const named = await readSubject(run, matchPerson, cells);
      const own = await ownNamed(cells.kpi);
      if (own) return readOwn(own, named, cells, line);
      const kpi = requireKpi(cells.kpi);
      const date = requirePastDate('date', cells.date, run.change.today);
      if (cells.distinct)
        throw new RowError(`${kpi.name.en.title}: what is added up has no distinct; leave it empty`);
      if (cells.denominator) {
        throw new RowError(`${kpi.name.en.title}: what is added up has no denominator; leave it empty`);
      }
      const value = readValue(run, kpi, cells);
      const row: CatalogueRow = { ...named, kpi, date, ...value };
      requireFirst(row, line);
      if (kpi.fedBy === 'deals' && row.amount !== 0) await refuseWhereDealsCount(run, row);
      lines.set(identityOf(row), line);
      return row;
    },
    describe,
    store: (trx, rows) => recordFigures(trx, run, 'fact_import', rows.flatMap(figuresOf)),
    findings: async () => [],
  };

  function readOwn(
    own: OwnKpi,
    named: Pick<OfSubject, 'subject' | 'ledgerId' | 'subjectName'>,
    cells: Cells<Field>,
    line: number,
  ): OwnRow {
    const date = countsOn(own, requirePastDate('date', cells.date, run.change.today));
    const row = { ...named, own, date, value: readOwnValue(run, own, cells) };
    requireFirst(row, line);
    lines.set(identityOf(row), line);
    return row;
  }

  function requireFirst(row: FigureRow, line: number) {
    const first = lines.get(identityOf(row));
    if (first !== undefined && first !== line) {
      throw new RowError(`line ${first} gives this figure already; that row counts`);
    }
  }
}

function describe(row: FigureRow): Record<string, string | number | null> {
  const { subject, subjectName, date } = row;
  const { amount, currency } = row.own ? row.value : row;
  return {
    [subject.kind]: subjectName,
    kpi: row.own ? row.own.name : row.kpi.key,
    date,
    numerator: currency === null ? amount : showAmount(amount, currency),
    ...(row.own && row.value.of !== null ? { denominator: row.value.of } : {}),
    ...(row.own && row.value.thing !== null ? { distinct: row.value.thing } : {}),
  };
}

async function readSubject(
  { context, workspace, change }: ImportRun,
  matchPerson: ReturnType<typeof createPersonMatcher>,
  cells: Cells<Field>,
): Promise<Pick<FigureRow, 'subject' | 'ledgerId' | 'subjectName'>> {
  if (Boolean(cells.person) === Boolean(cells.team)) {
    throw new RowError('a figure belongs to a person or to a team: fill in exactly one of them');
  }
  if (cells.person) {
    const { person, ledgerId } = await matchPerson(requireText('person', cells.person));
    return { subject: { kind: 'person', id: person.id }, ledgerId, subjectName: person.name };
  }
  const name = requireText('team', cells.team);
  const team = await teamByName(context.db, workspace.id, name, change.today);
  if (!team) throw new RowError(`there is no team "${shorten(name)}"`);
  return { subject: { kind: 'team', id: team.id }, ledgerId: team.id, subjectName: team.name };
}

function readValue(run: ImportRun, kpi: Kpi, cells: Cells<Field>): Pick<CatalogueRow, 'amount' | 'currency'> {
  const text = requireText('numerator', cells.numerator);
  const isCount = cells.unit?.toLowerCase() === 'count';
  if (kpi.unit === 'count') {
    if (cells.unit && !isCount) throw new RowError(`${kpi.name.en.title}: a count, so unit must be count`);
    return { amount: readCount(text), currency: null };
  }
  if (isCount) throw new RowError(`${kpi.name.en.title}: money, so unit must be a currency`);
  const currency = readCurrency(cells.unit, run.currency);
  return { amount: readAmount(text, currency), currency };
}

async function refuseWhereDealsCount(
  { context, workspace }: ImportRun,
  { subject, kpi, date }: CatalogueRow,
) {
  const { db } = context;
  const { start: from, end: until } = periodContaining('month', date);
  const personIds =
    subject.kind === 'person'
      ? [subject.id]
      : (await membershipsBetween(db, workspace.id, subject.id, from, until)).map((span) => span.personId);
  const deals = await factsOfKind(db, workspace.id, {
    kind: 'deal',
    personIds,
    kpis: [kpi.key],
    from,
    until,
  });
  if (deals.length > 0) {
    throw new RowError(
      `${kpi.name.en.title} of ${date.slice(0, 7)} is fed by won deals already; this would count twice`,
    );
  }
}

function identityOf({ ledgerId, date, ...row }: FigureRow): string {
  if (!row.own) return `${ledgerId}|${row.kpi.key}|${date}`;
  const identity = `${ledgerId}|${row.own.key}|${date}`;
  return row.value.thing === null ? identity : `${identity}|${row.value.thing}`;
}

function figuresOf(row: FigureRow): Figure[] {
  if (row.own) return ownFigures(identityOf(row), { ...row, kpi: row.own });
  const { subject, kpi, date, amount, currency } = row;
  const count = currency === null ? amount : 1;
  const fact = { subject, kpi: kpi.key, date, occurredAt: noonOf(date), amount, count, currency };
  return [{ sourceId: identityOf(row), fact: amount === 0 ? null : fact }];
}
