import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../src/sandbox/server/api/pagination.ts';

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 })).map((all) => all.sort());

function readAll(items: string[], limit: number, direction: 'rising' | 'falling'): string[] {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { page, metadata } = paginate(items, (item) => item, { cursor, limit }, direction);
    expect(page.length).toBeLessThanOrEqual(limit);
    seen.push(...page);
    cursor = String(metadata.response_metadata.next_cursor);
  } while (cursor !== '');
  return seen;
}

test('pages of any size hold everything once, in order', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 10 }), (items, limit) => {
      expect(readAll(items, limit, 'rising')).toEqual(items);
      const falling = [...items].reverse();
      expect(readAll(falling, limit, 'falling')).toEqual(falling);
    }),
  );
});

test('when the item a cursor names has gone, the page starts with the one after it', () => {
  const first = paginate(['a', 'b', 'c', 'd'], (item) => item, { limit: 2 });
  const cursor = String(first.metadata.response_metadata.next_cursor);
  expect(paginate(['a', 'b', 'd'], (item) => item, { cursor, limit: 2 }).page).toEqual(['d']);
});
