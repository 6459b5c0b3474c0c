import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reader } from '../../src/database/open.ts';
import { factsOf } from '../../src/deals/rules/facts.ts';
import { fromRow } from '../../src/deals/store.ts';
import { ImportError, type ImportKind } from '../../src/import/index.ts';
import { liveFactsBySource, type NewFact } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench, makeFile } from './files.ts';

const HEADERS: Readonly<Record<ImportKind, string>> = {
  people: 'name,email,slack_id,manager,team,started_on',
  customers: 'name,industry,employees,revenue,currency,country',
  deals: 'external_id,owner,customer,product,stage,amount,currency,opened_on,closed_on',
  activities: 'person,kpi,date,count,external_id',
  facts: 'person,team,kpi,date,numerator,denominator,unit',
  timeoff: 'person,from,until',
  goals: 'person,kpi,target,period,from,repeat,reason,proposed_by',
  kpis: 'name,unit,source,aggregation,direction,min_n',
};

const people = ['Ana', 'Bora', 'ana@acme.test', 'Defne'];
const dates = ['2026-11-20', '20.11.2026', '11/19/2026', '2026-10-01'];
const numbers = ['1', '12', '1,054', '9007199254740991'];
/** What would be right in a cell. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  name: ['Ana', 'Bora', 'Defne', 'Ece Us'],
  email: ['', '', 'ana@acme.test', 'ece@acme.test'],
  slack_id: ['', '', 'U0ANA'],
  manager: ['', ...people],
  team: ['', 'East', 'West'],
  started_on: ['', ...dates],
  external_id: ['', 'x1', 'x2', 'x3', 'x4', 'x5'],
  owner: people,
  person: people,
  customer: ['', 'Acme'],
  product: ['', 'GTX', 'gtx'],
  stage: ['Won', 'Won', 'Lost', 'Open'],
  amount: ['', '1054.50', ...numbers],
  currency: ['', 'USD', 'JPY'],
  opened_on: ['', ...dates],
  closed_on: ['', ...dates],
  kpi: ['calls', 'demos', 'toplantı', 'revenue_won'],
  date: dates,
  from: ['', '2026-10-01', '20.11.2026'],
  until: ['2026-11-20', '2026-12-28'],
  count: numbers,
  numerator: numbers,
  denominator: [''],
  unit: ['', 'count', 'USD', 'percent', 'bool'],
  source: ['by_hand', 'imported'],
  aggregation: ['', '', 'sum', 'mean', 'ratio'],
  direction: ['', 'up', 'in_range'],
  min_n: ['', '3'],
  industry: ['', 'Glass'],
  employees: ['', ...numbers],
  revenue: ['', '1054.50', ...numbers],
  country: ['', 'Peru'],
  target: numbers,
  period: ['week', 'ay', 'quarter'],
  repeat: ['', 'always', 'once'],
  reason: ['', 'As agreed'],
  proposed_by: ['', ...people],
};
const BAD = [
  ...['', 'nobody', '03/04/2026', '2026-02-30', '-3', '1e9', '1.054', '<!channel>', "'; drop table fact; --"],
  ...['=1+1', '\u202e\u0000', '👩‍👩‍👧', 'x'.repeat(600)],
];

const kind = fc.constantFrom<ImportKind>(
  'people',
  'customers',
  'deals',
  'activities',
  'facts',
  'timeoff',
  'goals',
  'kpis',
);
const cellOf = (field: string) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...(GOOD[field] ?? [''])) },
    { weight: 2, arbitrary: fc.constantFrom(...BAD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
/** Rows that are nearly right, and now and then a line that is no row at all. */
const nearly = kind.chain((of) => {
  const row = fc.tuple(...HEADERS[of].split(',').map(cellOf)).map((cells) => cells.map(quoted).join(','));
  const noRow = fc.string({ unit: fc.constantFrom('a', ',', ';', ' ', 'é') });
  const line = fc.oneof({ weight: 19, arbitrary: row }, { weight: 1, arbitrary: noRow });
  const lines = fc.array(line, { maxLength: 12 });
  return lines.map((rows) => ({ of, content: Buffer.from([HEADERS[of], ...rows].join('\n')) }));
});
const bytes = fc.record({ of: kind, content: fc.uint8Array({ maxLength: 200 }) });
const text = fc.record({ of: kind, content: fc.string({ unit: 'binary' }).map((each) => Buffer.from(each)) });
const garbage = fc.oneof(
  { weight: 6, arbitrary: nearly },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: text },
);

onBothDatabases('any file', (open, dialect) => {
  it('is taken over row by row or refused whole; nothing is ever half stored', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email,team\nAna,ana@acme.test,East\nBora,,East\n');
    await fc.assert(
      fc.asyncProperty(garbage, async ({ of, content }) => {
        const path = makeFile(content);
        const before = await everythingStored(db);
        const first = await tryImport(bench, of, path);
        if (first === null) {
          expect(await everythingStored(db)).toEqual(before);
          return;
        }
        expect(first.created + first.changed + first.unchanged + first.refused).toBe(first.rows);
        expect(first.refusals).toHaveLength(first.refused);
        await checkLedger(db, bench.workspaceId);
        // A name in one row may come to mean someone else by another row, and that one by a third: people settle, import
        // by import, before there were as many as the file has rows.
        let last = first;
        for (
          let times = 0;
          of === 'people' && times < first.rows && last.created + last.changed > 0;
          times++
        ) {
          last = (await tryImport(bench, of, path)) ?? last;
        }
        const settled = await everythingStored(db);
        const { refused } = last;
        expect(await tryImport(bench, of, path)).toMatchObject({ created: 0, changed: 0, refused });
        expect(await everythingStored(db)).toEqual(settled);
      }),
      { numRuns: dialect === 'sqlite' ? 100 : 25 },
    );
  }, 240_000);
});

async function tryImport(bench: ImportBench, of: ImportKind, path: string) {
  try {
    return await bench.run(of, { path });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return null;
  }
}

/** Every deal has exactly its facts, and the roll-up is their sum. */
async function checkLedger(db: Reader, workspaceId: string) {
  const deals = (await db.selectFrom('deal').selectAll().execute()).map(fromRow);
  const ids = deals.map((deal) => deal.id);
  const content = (facts: readonly NewFact[]) =>
    facts
      .map(({ subject, kpi, date, amount, source }) => [subject.id, kpi, date, amount, source.id].join())
      .sort();
  expect(content(await liveFactsBySource(db, workspaceId, 'deal', ids))).toEqual(
    content(deals.flatMap(factsOf)),
  );
  const facts = await db.selectFrom('fact').selectAll().execute();
  const rolledUp = await db.selectFrom('daily_total').selectAll().execute();
  const sum = (rows: readonly { amount: number }[]) =>
    rows.reduce((total, row) => total + BigInt(row.amount), 0n);
  expect(sum(rolledUp)).toBe(sum(facts));
}
