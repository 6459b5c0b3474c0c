import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowError } from '../../src/import/import-error.ts';
import { readDate } from '../../src/import/read-date.ts';
import { readAmount, readCount, showAmount } from '../../src/import/read-number.ts';

describe('a date in a file', () => {
  it.each([
    ['2017-03-01', '2017-03-01'],
    ['2016-02-29', '2016-02-29'],
    ['25.03.2017', '2017-03-25'],
    ['3.4.2017', '2017-04-03'],
    ['03/25/2017', '2017-03-25'],
    ['25/03/2017', '2017-03-25'],
    ['12/31/2017', '2017-12-31'],
    ['07/07/2017', '2017-07-07'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['03/04/2017', 'can mean 2017-03-04 or 2017-04-03'],
    ['1/2/2017', 'can mean 2017-01-02 or 2017-02-01'],
    ['2017-02-29', 'not a date'],
    ['31.04.2017', 'not a date'],
    ['13/13/2017', 'not a date'],
    ['2017-3-1', 'not a date'],
    ['01.02.17', 'not a date'],
    ['03.04/2017', 'not a date'],
    ['2017-03-01T10:00:00Z', 'not a date'],
    ['soon', 'not a date'],
    ['', 'not a date'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => readDate(text)).toThrow(RowError);
    expect(() => readDate(text)).toThrow(reason);
  });
});

describe('an amount in a file', () => {
  it.each([
    ['1054', 'USD', 105_400],
    ['1,054', 'USD', 105_400],
    ['1054.50', 'USD', 105_450],
    ['1054.5', 'USD', 105_450],
    ['1,054.50', 'USD', 105_450],
    ['$1,054', 'USD', 105_400],
    ['$ 1,054.00', 'CAD', 105_400],
    ['1,054 USD', 'USD', 105_400],
    ['usd 1054', 'USD', 105_400],
    ['1.054,50 ₺', 'TRY', 105_450],
    ['1054,5 TL', 'TRY', 105_450],
    ['1.234.567', 'TRY', 123_456_700],
    ['1 054,50', 'EUR', 105_450],
    ['1\u00a0054 €', 'EUR', 105_400],
    ['0', 'USD', 0],
    ['0.500', 'USD', 50],
    ['1054.500', 'USD', 105_450],
    ['1054', 'JPY', 1054],
    ['1.054', 'KWD', 1054],
    ['90071992547409.91', 'USD', 9_007_199_254_740_991],
  ])('%s in %s is %i minor units', (text, currency, minor) => {
    expect(readAmount(text, currency)).toBe(minor);
  });

  it.each([
    ['1.054', 'USD', 'without doubt'],
    ['1,054', 'KWD', 'without doubt'],
    ['-5', 'USD', 'without doubt'],
    ['(500)', 'USD', 'without doubt'],
    ['1,05,4', 'USD', 'without doubt'],
    ['0,054', 'USD', 'without doubt'],
    ['12 34', 'USD', 'without doubt'],
    ['1e5', 'USD', 'without doubt'],
    ['0x10', 'USD', 'without doubt'],
    ['1.054.50', 'USD', 'without doubt'],
    ['.', 'USD', 'without doubt'],
    ['$', 'USD', 'without doubt'],
    ['$1054 USD', 'USD', 'without doubt'],
    ['many', 'USD', 'without doubt'],
    ['$1054', 'EUR', 'in EUR'],
    ['1054 €', 'USD', 'in USD'],
    ['1054 apples', 'USD', 'in USD'],
    ['constructor 5', 'USD', 'in USD'],
    ['10.545', 'USD', 'without doubt'],
    ['1054.505', 'USD', 'exactly'],
    ['10.5', 'JPY', 'exactly'],
    ['90071992547409.92', 'USD', 'exactly'],
  ])('%s in %s is refused: %s', (text, currency, reason) => {
    expect(() => readAmount(text, currency)).toThrow(RowError);
    expect(() => readAmount(text, currency)).toThrow(reason);
  });

  it('comes back as it was from every amount shown', () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'TRY');
    fc.assert(
      fc.property(amounts, currencies, (minor, currency) => {
        expect(readAmount(showAmount(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  it('is either understood or refused, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(Number.isSafeInteger(readAmount(text, 'USD'))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RowError);
        }
      }),
    );
  });
});

describe('an amount shown', () => {
  it.each([
    [105_450, 'USD', '1054.50 USD'],
    [5, 'USD', '0.05 USD'],
    [0, 'TRY', '0.00 TRY'],
    [1054, 'JPY', '1054 JPY'],
    [1054, 'KWD', '1.054 KWD'],
  ])('%i %s is %s', (minor, currency, text) => {
    expect(showAmount(minor, currency)).toBe(text);
  });
});

describe('a count in a file', () => {
  it.each([
    ['12', 12],
    ['1,200', 1200],
    ['12.0', 12],
    ['0', 0],
  ])('%s is %i', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each(['1.200', '2.5', '-3', '', 'twelve', '99999999999999999999'])('"%s" is refused', (text) => {
    expect(() => readCount(text)).toThrow(RowError);
  });
});
