import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { liveFactsBySource, type NewFact, replaceFacts, totals } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import {
  ana,
  bora,
  east,
  fact,
  ledger,
  november,
  prepare,
  rollUp,
  store,
  sumOfFacts,
} from './ledger-bench.ts';

const anyFact = fc.record({
  subject: fc.constantFrom(ana, bora, east),
  date: fc.constantFrom('2026-11-19', '2026-11-20', '2027-01-01'),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  count: fc.integer({ min: 0, max: 50 }),
  kind: fc.constantFrom(
    { kpi: 'calls', currency: null },
    { kpi: 'revenue_won', currency: 'USD' },
  ) as fc.Arbitrary<Pick<NewFact, 'kpi' | 'currency'>>,
});
const steps = fc.array(
  fc.record({
    write: fc.array(anyFact.map(({ kind, ...given }) => fact({ ...given, ...kind }))),
    undo: fc.array(fc.nat({ max: 20 })).map((indexes) => new Set(indexes)),
  }),
  { maxLength: 5 },
);

onBothDatabases('whatever was written and taken back', (open) => {
  it('keeps the roll-up equal to the sum of the facts, whatever was written and taken back', async () => {
    const { db } = await open();
    await prepare(db);
    await fc.assert(
      fc.asyncProperty(steps, async (series) => {
        for (const { write, undo } of series) {
          const standing = (await liveFactsBySource(db, 'w', 'log', ['log-1'])).sort((a, b) =>
            a.id < b.id ? -1 : 1,
          );
          const reverse = standing.filter((_, index) => undo.has(index));
          await inTransaction(db, (trx) => replaceFacts(trx, ledger, 'w', { reverse, write }));
        }
        expect(await rollUp(db)).toEqual(await sumOfFacts(db));
      }),
      { numRuns: 30 },
    );
  });
});

onBothDatabases('several writers at once', (open) => {
  it('take turns on the roll-up, in whatever order their facts come', async () => {
    const { db } = await open();
    await prepare(db);
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    const facts = days.flatMap((date) => [fact({ date }), fact({ date, subject: bora })]);
    const writers = Array.from({ length: 8 }, (_, index) =>
      store(db, index % 2 === 0 ? facts : facts.toReversed()),
    );
    await Promise.all(writers);
    const found = await totals(db, 'w', { subjectIds: ['ana', 'bora'], ...november });
    expect(found.map((sum) => sum.amount)).toEqual([480, 480]);
  });
});
