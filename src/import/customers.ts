import { type CustomerReport, upsertCustomers } from '../customers/index.ts';
import { customerKey } from '../deals/index.ts';
import type { Cells, Fields } from './columns.ts';
import { createFindingList, type FindingList } from './findings.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { optionalText, readCurrency, requireText } from './read-cells.ts';
import { readAmount, readCount, showAmount } from './read-number.ts';

const all = ['name', 'industry', 'employees', 'revenue', 'currency', 'country'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['name'] };

/** Customers: each found again by its name, as deals find theirs. */
export function createCustomerImporter(run: ImportRun): Importer<Field, CustomerReport> {
  const lines = new Map<string, number>();
  const list = createFindingList();
  return {
    fields,
    batchSize: 500,
    async read(cells, line) {
      const name = requireText('name', cells.name).replace(/\s+/g, ' ').trim();
      const first = lines.get(customerKey(name));
      if (first !== undefined) throw new RowError(`line ${first} names "${name}" already; that row counts`);
      const report = readReport(run, cells, name);
      lines.set(customerKey(name), line);
      noteDirt(list, report, line);
      return report;
    },
    describe: ({ name, industry, employees, revenue, country }) => ({
      name,
      industry: industry ?? null,
      employees: employees ?? null,
      revenue: revenue ? showAmount(revenue.amount, revenue.currency) : null,
      country: country ?? null,
    }),
    store: (trx, batch) => upsertCustomers(trx, run.context, run.workspace.id, batch),
    findings: async () => list.all(),
  };
}

function readReport(run: ImportRun, cells: Cells<Field>, name: string): CustomerReport {
  const currency = readCurrency(cells.currency, run.currency);
  const industry = optionalText('industry', cells.industry);
  const country = optionalText('country', cells.country);
  return {
    name,
    ...(industry === undefined ? {} : { industry }),
    ...(country === undefined ? {} : { country }),
    ...(cells.employees === undefined
      ? {}
      : { employees: cells.employees ? readCount(cells.employees) : null }),
    ...(cells.revenue === undefined
      ? {}
      : { revenue: cells.revenue ? { amount: readAmount(cells.revenue, currency), currency } : null }),
  };
}

/** What is missing in a customer that can be taken over all the same. */
function noteDirt(list: FindingList, { industry, employees, country }: CustomerReport, line: number) {
  if (industry === null) list.note('Customers without an industry', line);
  if (employees === null) list.note('Customers without a number of employees', line);
  if (country === null) list.note('Customers without a country', line);
}
