import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/kernel/page.ts';

describe('a page of a list', () => {
  it.each([
    ['abcde', 0, ['a', 'b'], 0, 3],
    ['abcde', 2, ['e'], 2, 3],
    ['abcde', 9, ['e'], 2, 3],
    ['abcde', -1, ['a', 'b'], 0, 3],
    ['abcd', 1, ['c', 'd'], 1, 2],
    ['', 3, [], 0, 1],
  ])('of %j in twos, page %i', (letters, asked, shown, page, pages) => {
    expect(pageOf(letters.split(''), asked, 2)).toEqual({ shown, page, pages });
  });

  it('shows each entry on one page', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (all, size) => {
        const { pages } = pageOf(all, 0, size);
        const shown = Array.from({ length: pages }, (_, page) => pageOf(all, page, size).shown);
        expect(shown.flat()).toEqual(all);
      }),
    );
  });
});
