import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byHandKpis } from '../../src/activity/batch.ts';
import { decodePending, encodePending } from '../../src/activity/pending-log.ts';
import { MAX_COUNT } from '../../src/activity/rules/numbers.ts';
import { bookOf } from '../../src/kpis/index.ts';

const pending = fc.record({
  batchId: fc.uuid(),
  date: fc.constantFrom('2026-11-26', '2028-02-29'),
  entries: fc
    .subarray(byHandKpis(bookOf([])), { minLength: 1 })
    .chain((kpis) =>
      fc.tuple(
        ...kpis.map(({ key: kpi }) =>
          fc.record({ kpi: fc.constant(kpi), count: fc.integer({ min: 1, max: MAX_COUNT }) }),
        ),
      ),
    ),
});

it('a log that waits comes back from a button’s value as it was, and fits into one', () => {
  fc.assert(
    fc.property(pending, (log) => {
      const value = encodePending(log);
      expect(value.length).toBeLessThan(2000);
      expect(decodePending(value)).toEqual(log);
    }),
  );
});

it.each([
  ['', 'nothing'],
  ['null', 'no object'],
  ['{"b":"","d":"2026-11-26","e":[["calls",1]]}', 'no batch'],
  [`{"b":"${'x'.repeat(65)}","d":"2026-11-26","e":[["calls",1]]}`, 'a batch that is too long'],
  ['{"b":"1","d":"2026-02-30","e":[["calls",1]]}', 'no such day'],
  ['{"b":"1","d":"2026-11-26","e":[]}', 'no entries'],
  ['{"b":"1","d":"2026-11-26","e":[["calls",0]]}', 'a zero'],
  ['{"b":"1","d":"2026-11-26","e":[["calls",-5]]}', 'a negative count'],
  ['{"b":"1","d":"2026-11-26","e":[["calls",1.5]]}', 'a fraction'],
  ['{"b":"1","d":"2026-11-26","e":[["calls",100001]]}', 'too large a count'],
  ['{"b":"1","d":"2026-11-26","e":[["calls","5"]]}', 'a count in words'],
  ['{"b":"1","d":"2026-11-26","e":[["deals_won",5]]}', 'a KPI that deals feed'],
  ['{"b":"1","d":"2026-11-26","e":[["smiles",5]]}', 'no KPI'],
  ['{"b":"1","d":"2026-11-26","e":[["calls",1],["calls",2]]}', 'a KPI twice'],
])('does not take %s: %s', (value) => {
  expect(decodePending(value)).toBeNull();
});
