import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyExponent, fromMinor, isCurrency, toMinor } from '../../src/kernel/money.ts';

it.each([
  ['EUR', 2],
  ['USD', 2],
  ['TRY', 2],
  ['HUF', 2],
  ['RSD', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['TND', 3],
  ['IQD', 3],
  ['CLF', 4],
])('%s has %i decimals', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
});

it.each(['', 'eur', 'UDS', 'EURO', '€'])('%j is not a currency', (code) => {
  expect(isCurrency(code)).toBe(false);
  expect(() => currencyExponent(code)).toThrow(RangeError);
  expect(() => toMinor('1', code)).toThrow(RangeError);
});

describe('an amount in minor units', () => {
  it.each([
    ['12.34', 'EUR', 1234],
    ['12.3', 'EUR', 1230],
    ['12', 'EUR', 1200],
    ['12.340', 'EUR', 1234],
    ['0.07', 'USD', 7],
    ['0.29', 'USD', 29],
    ['1.15', 'USD', 115],
    ['4.35', 'USD', 435],
    ['007', 'USD', 700],
    ['-12.34', 'TRY', -1234],
    ['-0.00', 'EUR', 0],
    ['1200', 'JPY', 1200],
    ['1200.00', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
    ['1.5', 'KWD', 1500],
    ['90071992547409.91', 'EUR', 9007199254740991],
    ['-90071992547409.91', 'EUR', -9007199254740991],
  ])('%s %s', (text, code, minor) => {
    expect(toMinor(text, code)).toBe(minor);
  });

  it.each([
    ['12.345', 'EUR'],
    ['1200.5', 'JPY'],
    ['1.2345', 'KWD'],
    ['90071992547409.92', 'EUR'],
    ['9999999999999999999', 'JPY'],
    ['1,234.50', 'EUR'],
    ['1.234,50', 'EUR'],
    ['1 234', 'EUR'],
    ['.5', 'EUR'],
    ['5.', 'EUR'],
    ['+5', 'EUR'],
    ['--5', 'EUR'],
    ['1e3', 'EUR'],
    ['0x10', 'EUR'],
    ['€5', 'EUR'],
    ['5\n', 'EUR'],
    ['', 'EUR'],
    ['-', 'EUR'],
    ['NaN', 'EUR'],
  ])('is refused for %j %s', (text, code) => {
    expect(() => toMinor(text, code)).toThrow(RangeError);
  });

  it('is exact for every amount that can be kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (minor) => {
        const digits = String(minor).padStart(3, '0');
        expect(toMinor(`${digits.slice(0, -2)}.${digits.slice(-2)}`, 'EUR')).toBe(minor);
      }),
    );
  });
});

describe('an amount as text', () => {
  it.each([
    [1234, 'EUR', '12.34'],
    [-1234, 'EUR', '-12.34'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [-5, 'JPY', '-5'],
    [1500, 'KWD', '1.500'],
  ])('%i %s is %s', (minor, code, text) => {
    expect(fromMinor(minor, code)).toBe(text);
  });

  it('reads back as the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD'), (minor, code) => {
        expect(toMinor(fromMinor(minor, code), code)).toBe(minor);
      }),
    );
  });
});
