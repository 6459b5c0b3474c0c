import { type DealReport, statusOfStage, upsertDeals } from '../deals/index.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Cells, Fields } from './columns.ts';
import { dealFindings } from './deal-findings.ts';
import { createFindingList, type FindingList } from './findings.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { optionalDate, optionalText, readCurrency, requireText } from './read-cells.ts';
import { readAmount, showAmount } from './read-number.ts';

const all = [
  'external_id',
  'owner',
  'customer',
  'product',
  'deal_type',
  'stage',
  'amount',
  'currency',
  'opened_on',
  'closed_on',
] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['external_id', 'owner', 'stage'] };

/** A deal as its row tells it, with its owner's name for showing it. */
export type DealRow = { report: DealReport; ownerName: string };

/** Deals: each found again by its external id, its owner by alias or name, won or lost by the words of its stage. */
export function createDealImporter(run: ImportRun): Importer<Field, DealRow> {
  const matchPerson = createPersonMatcher(run);
  const lines = new Map<string, number>();
  const list = createFindingList();
  const rows = dealFindings(run);

  return {
    fields,
    batchSize: 500,
    async read(cells, line) {
      const externalId = requireText('external_id', cells.external_id);
      const first = lines.get(externalId);
      if (first !== undefined) {
        throw new RowError(`external_id ${externalId} stands on line ${first} already; that row counts`);
      }
      lines.set(externalId, line);
      const { person: owner } = await matchPerson(requireText('owner', cells.owner));
      const report = readReport(run, cells, externalId, owner.id);
      noteDirt(list, report, line, run.change.today);
      rows.see(report);
      return { report, ownerName: owner.name };
    },
    describe: ({ report, ownerName }) => ({
      external_id: report.externalId,
      owner: ownerName,
      stage: `${report.stage} (${report.status})`,
      amount: report.amount == null ? null : showAmount(report.amount, report.currency),
      opened_on: report.openedOn ?? null,
      closed_on: report.closedOn ?? null,
      customer: report.customer ?? null,
      product: report.product ?? null,
      deal_type: report.dealType ?? null,
    }),
    store: (trx, batch) =>
      upsertDeals(
        trx,
        run.context,
        run.workspace.id,
        batch.map((row) => row.report),
        run.change.today,
      ),
    findings: async () => [...list.all(), ...(await rows.all())],
  };
}

function readReport(run: ImportRun, cells: Cells<Field>, externalId: string, ownerId: string): DealReport {
  const stage = requireText('stage', cells.stage);
  const currency = readCurrency(cells.currency, run.currency);
  const report: DealReport = {
    externalId,
    ownerId,
    stage,
    status: statusOfStage(stage, run.stageWords),
    currency,
    ...given('customer', optionalText('customer', cells.customer)),
    ...given('product', optionalText('product', cells.product)),
    ...given('dealType', optionalText('deal_type', cells.deal_type)),
    ...given('amount', cells.amount ? readAmount(cells.amount, currency) : emptyOr(cells.amount)),
    ...given('openedOn', optionalDate('opened_on', cells.opened_on)),
    ...given('closedOn', optionalDate('closed_on', cells.closed_on)),
  };
  if (report.status === 'won' && !report.closedOn) {
    throw new RowError('closed_on is empty: a won deal counts on its close date, so it cannot be counted');
  }
  return report;
}

/** What is left out of a report stays as it is; what is empty becomes empty. */
function given<K extends string, T>(field: K, value: T | undefined): { [field in K]?: T } {
  return (value === undefined ? {} : { [field]: value }) as { [field in K]?: T };
}

const emptyOr = (cell: string | undefined) => (cell === undefined ? undefined : null);

/** What is missing or odd in a deal that can be taken over all the same. */
function noteDirt(list: FindingList, report: DealReport, line: number, today: LocalDate) {
  const { status, customer, product, amount, openedOn, closedOn } = report;
  if (customer === null) list.note('Deals without a customer', line);
  if (product === null) list.note('Deals without a product', line);
  if (openedOn === null) list.note('Deals without an open date', line);
  if (status === 'open' && amount === null) list.note('Open deals without an amount', line);
  if (status === 'won' && amount === null)
    list.note('Won deals without an amount, which add no revenue', line);
  if (status === 'lost' && closedOn === null) list.note('Lost deals without a close date', line);
  if (status === 'won' && closedOn && closedOn > today) list.note('Won deals that close in the future', line);
  if (status !== 'open' && openedOn && closedOn && closedOn < openedOn) {
    list.note('Deals closed before they were opened', line);
  }
}
