import type { LocalDate } from '../kernel/date.ts';
import {
  type BookKpi,
  type FactKey,
  kpiBook,
  type OwnKpi,
  ofKey,
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
export type OwnValue = { amount: number; of: number | null; currency: string | null };

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

/** The numbers of a row. A percentage needs both its counters, anything else only the first. */
export function readOwnValue(
  run: ImportRun,
  kpi: OwnKpi,
  cells: Pick<Cells<'numerator' | 'denominator' | 'unit'>, 'numerator' | 'denominator' | 'unit'>,
): OwnValue {
  const text = requireText('numerator', cells.numerator);
  if (kpi.aggregation !== 'ratio' && cells.denominator) {
    throw new RowError(`${kpi.name} has no denominator; leave it empty`);
  }
  if (kpi.unit === 'money') {
    const currency = readCurrency(cells.unit, run.currency);
    return { amount: readAmount(text, currency), of: null, currency };
  }
  const amount = readCount(text);
  if (kpi.unit === 'bool' && amount > 1) throw new RowError(`${kpi.name} is 1 for yes or 0 for no`);
  if (kpi.aggregation !== 'ratio') return { amount, of: null, currency: null };
  const of = readCount(requireText('denominator', cells.denominator));
  if (amount > of) throw new RowError(`${kpi.name}: ${amount} of ${of} is more than all`);
  return { amount, of, currency: null };
}

/** The facts of a row; a sum of 0, and 0 of 0, take back what was said before. */
export function ownFigures(
  identity: string,
  { subject, kpi, date, value }: { subject: Subject; kpi: OwnKpi; date: LocalDate; value: OwnValue },
): Figure[] {
  const { amount, of, currency } = value;
  const isNothing = of === null ? kpi.aggregation === 'sum' && amount === 0 : of === 0;
  const figure = (sourceId: string, key: FactKey, number: number): Figure => {
    const count = kpi.unit === 'count' ? number : 1;
    const fact = { subject, kpi: key, date, occurredAt: noonOf(date), amount: number, count, currency };
    return { sourceId, fact: isNothing ? null : fact };
  };
  return [
    figure(identity, kpi.key, amount),
    ...(of === null ? [] : [figure(`${identity}.of`, ofKey(kpi.key), of)]),
  ];
}
