import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/kernel/shorten.ts';

describe('shortening text', () => {
  it.each([
    ['Northwind', 9, 'Northwind'],
    ['Northwind Traders', 10, 'Northwind…'],
    ['Northwind Traders', 11, 'Northwind…'],
    ['Ana 👩‍👩‍👧 Kaya', 8, 'Ana…'],
    ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
  ])('cuts %j to at most %i', (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  it('never exceeds the limit and never leaves half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
