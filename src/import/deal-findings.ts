import { type DealReport, ownersAmong } from '../deals/index.ts';
import { catalogue, factsOfKind } from '../kpis/index.ts';
import { allActivePeople } from '../people/index.ts';
import { type Finding, listOf } from './findings.ts';
import type { ImportRun } from './importer.ts';
import { spellingFindings } from './spellings.ts';

/** What shows only when all deals of a file have gone by: people without deals, spellings, figures counted twice. */
export function dealFindings(run: ImportRun) {
  const products = new Map<string, number>();
  const owners = new Set<string>();
  const wonMonths = new Set<string>();
  return {
    see({ product, ownerId, status, closedOn }: DealReport) {
      if (product) products.set(product, (products.get(product) ?? 0) + 1);
      owners.add(ownerId);
      if (status === 'won' && closedOn) wonMonths.add(`${ownerId} ${closedOn.slice(0, 7)}`);
    },
    async all(): Promise<Finding[]> {
      return [
        ...spellingFindings(products, run.products),
        ...(await withoutDeals(run, owners)),
        ...(await countedTwice(run, owners, wonMonths)),
      ];
    },
  };
}

/** Members of teams, their managers left out, who own no deal: their owner name may be spelled differently. */
async function withoutDeals(run: ImportRun, owners: ReadonlySet<string>): Promise<Finding[]> {
  const { context, workspace, change } = run;
  const people = await allActivePeople(context.db, workspace.id, change.today);
  const managers = new Set(people.map((person) => person.managerId));
  const reps = people.filter((person) => person.teamId !== null && !managers.has(person.id));
  const known = await ownersAmong(
    context.db,
    workspace.id,
    reps.map((person) => person.id),
  );
  const names = reps.filter(({ id }) => !owners.has(id) && !known.has(id)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    { what: 'People in teams without any deal', count: names.length, detail: listOf(names, names.length) },
  ];
}

/** Figures imported for months in which the same person has won deals too. */
async function countedTwice(
  run: ImportRun,
  owners: ReadonlySet<string>,
  wonMonths: ReadonlySet<string>,
): Promise<Finding[]> {
  const figures = await factsOfKind(run.context.db, run.workspace.id, {
    kind: 'fact_import',
    personIds: [...owners],
    kpis: catalogue.filter((kpi) => kpi.fedBy === 'deals').map((kpi) => kpi.key),
    from: '0000-01-01',
    until: '9999-12-31',
  });
  const twice = figures.filter((fact) => wonMonths.has(`${fact.subject.id} ${fact.date.slice(0, 7)}`));
  if (twice.length === 0) return [];
  const what =
    'Imported figures in months that have won deals now: both count, unless the figures are imported as 0';
  const dates = twice.map((fact) => fact.date).sort();
  return [{ what, count: twice.length, detail: listOf(dates, twice.length) }];
}
