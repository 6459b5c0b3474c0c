import type { LocalDate } from '../kernel/date.ts';
import {
  type BookKpi,
  type FactKey,
  kpiBook,
  type OwnKpi,
  ofKey,
  ownFact,
  ownKpis,
  type Subject,
} from '../kpis/index.ts';
import { foldAlias } from '../people/index.ts';
import type { Cells } from './columns.ts';
import { RowError } from './import-error.ts';
import type { ImportRun } from './importer.ts';
import { readCurrency, requireText } from './read-cells.ts';
import { readAmount, readCount } from './read-number.ts';
import { type Figure, noonOf } from './record-figures.ts';

/** A number of a company's own KPI as its row tells it; `of`: the second counter of a percentage. */
export type OwnValue = {
  amount: number;
  of: number | null;
  currency: string | null;
  /** What is counted once, of a KPI that counts different things. */
  thing: string | null;
};

/** Finds own KPIs by their names, in any case. */
export function createOwnFinder({ context, workspace }: ImportRun) {
  let known: Promise<Map<string, OwnKpi>> | undefined;
  return async (name: string | undefined): Promise<OwnKpi | undefined> => {
    known ??= ownKpis(context.db, workspace.id).then(
      (all) => new Map(all.map((kpi) => [foldAlias(kpi.name), kpi])),
    );
    return name ? (await known).get(foldAlias(name)) : undefined;
  };
}

/** The same as goals know them: those that run. */
export function createOwnKpiFinder({ context, workspace }: ImportRun) {
  let known: Promise<Map<string, BookKpi>> | undefined;
  return async (name: string | undefined): Promise<BookKpi | undefined> => {
    known ??= kpiBook(context.db, workspace.id).then(({ running }) => {
      const own = running.filter(({ fedBy }) => fedBy === 'own');
      return new Map(own.map((kpi) => [foldAlias(kpi.name.en.title), kpi]));
    });
    return name ? (await known).get(foldAlias(name)) : undefined;
  };
}

/**
 * The numbers of a row. A percentage needs both its counters, anything else only the first; a KPI that counts different
 * things takes one thing in each row, as 1, or 0 to take it back.
 */
export function readOwnValue(
  run: ImportRun,
  kpi: OwnKpi,
  cells: Cells<'numerator' | 'denominator' | 'unit' | 'distinct'>,
): OwnValue {
  const text = requireText('numerator', cells.numerator);
  if (kpi.aggregation !== 'ratio' && cells.denominator) {
    throw new RowError(`${kpi.name} has no denominator; leave it empty`);
  }
  const plain = { of: null, currency: null, thing: null };
  if (kpi.unit === 'money') {
    const currency = readCurrency(cells.unit, run.currency);
    return { ...plain, amount: readAmount(text, currency), currency };
  }
  const amount = readCount(text);
  if (kpi.unit === 'bool' && amount > 1) throw new RowError(`${kpi.name} is 1 for yes or 0 for no`);
  const thing = readThingOf(kpi, amount, cells.distinct);
  if (thing !== null) return { ...plain, amount, thing };
  if (kpi.aggregation !== 'ratio') return { ...plain, amount };
  const of = readCount(requireText('denominator', cells.denominator));
  if (amount > of) throw new RowError(`${kpi.name}: ${amount} of ${of} is more than all`);
  return { ...plain, amount, of };
}

/** What a row counts, of a KPI that counts different things; null for any other. Throws a RowError where they do not fit. */
export function readThingOf(kpi: OwnKpi, amount: number, distinct: string | undefined): string | null {
  if (kpi.aggregation !== 'count_distinct') {
    if (distinct) throw new RowError(`${kpi.name} is not a count of different things; leave distinct empty`);
    return null;
  }
  if (amount > 1) {
    throw new RowError(`${kpi.name} counts different things: one in each row, so 1, or 0 to take it back`);
  }
  return requireText('distinct', distinct);
}

/** The facts of a row; a sum of 0, 0 of 0, and a thing as 0 take back what was said before. */
export function ownFigures(
  identity: string,
  { subject, kpi, date, value }: { subject: Subject; kpi: OwnKpi; date: LocalDate; value: OwnValue },
): Figure[] {
  const { amount, of, currency, thing } = value;
  const isAdded = kpi.aggregation === 'sum' || kpi.aggregation === 'count_distinct';
  const isNothing = of === null ? isAdded && amount === 0 : of === 0;
  const figure = (sourceId: string, key: FactKey, number: number): Figure => {
    const said = ownFact(kpi, { amount: number, thing });
    const fact = { ...said, subject, kpi: key, date, occurredAt: noonOf(date), currency };
    return { sourceId, fact: isNothing ? null : fact };
  };
  return [
    figure(identity, kpi.key, amount),
    ...(of === null ? [] : [figure(`${identity}.of`, ofKey(kpi.key), of)]),
  ];
}
