import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadNumber, readWholeNumber } from '../../src/kernel/whole-number.ts';

const number = (value: number): ReadNumber => ({ kind: 'number', value });
const ambiguous: ReadNumber = { kind: 'ambiguous' };
const fraction: ReadNumber = { kind: 'fraction' };
const none: ReadNumber = { kind: 'none' };

describe('a whole number as people type it', () => {
  it.each<[typed: string, english: ReadNumber, turkish: ReadNumber]>([
    ['40', number(40), number(40)],
    [' 40 ', number(40), number(40)],
    ['0', number(0), number(0)],
    ['120000', number(120_000), number(120_000)],
    // Each language's own separator of thousands is no question; the other's might be its decimal point.
    ['120,000', number(120_000), ambiguous],
    ['120.000', ambiguous, number(120_000)],
    ['1,200', number(1_200), ambiguous],
    ['1.200', ambiguous, number(1_200)],
    // Two of them cannot be decimal points.
    ['1,200,000', number(1_200_000), number(1_200_000)],
    ['1.200.000', number(1_200_000), number(1_200_000)],
    ['$120,000', number(120_000), ambiguous],
    ['120.000 ₺', ambiguous, number(120_000)],
    ['1.2k', number(1_200), number(1_200)],
    ['1,2k', number(1_200), number(1_200)],
    ['150b', number(150_000), number(150_000)],
    ['3m', number(3_000_000), number(3_000_000)],
    ['1.2345k', fraction, fraction],
    ['2.5', fraction, fraction],
    ['2,5', fraction, fraction],
    ['12,34', fraction, fraction],
    ['1200.5', fraction, fraction],
    ['many', none, none],
    ['', none, none],
    ['-5', none, none],
    ['1.200,50', none, none],
    ['1,20,000', none, none],
    ['99999999999999999999', none, none],
  ])('%j', (typed, english, turkish) => {
    expect(readWholeNumber(typed, 'en')).toEqual(english);
    expect(readWholeNumber(typed, 'tr')).toEqual(turkish);
  });

  it('is read as it is written in either language', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('en' as const, 'tr' as const), (value, locale) => {
        expect(readWholeNumber(value.toLocaleString(locale), locale)).toEqual(number(value));
      }),
    );
  });
});
