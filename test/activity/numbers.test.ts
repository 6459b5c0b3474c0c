import { describe, expect, it } from 'vitest';
import { readCount } from '../../src/activity/rules/numbers.ts';
import { parseLog } from '../../src/activity/rules/parse.ts';

const today = '2026-11-20';

describe('a count', () => {
  it.each<[string, number]>([
    ['12 calls', 12],
    ['012 calls', 12],
    ['+5 calls', 5],
    ['1200 calls', 1200],
    ['1,200 calls', 1200],
    ['12,000 calls', 12_000],
    ['1.2k calls', 1200],
    ['1,2k calls', 1200],
    ['1.2K calls', 1200],
    ['1.25 k calls', 1250],
    ['2k calls', 2000],
    ['12.0 calls', 12],
    ['12,00 arama', 12],
    ['2 bin arama', 2000],
    ['1,5 bin arama', 1500],
    ['iki bin arama', 2000],
    ['100,000 calls', 100_000],
    ['12calls', 12],
    ['12x calls', 12],
    ['calls x12', 12],
    ['calls-12', 12],
    ['calls - 12', 12],
    ['1️⃣2️⃣ calls', 12],
    ['one call', 1],
    ['a call', 1],
    ['twelve calls', 12],
    ['bir arama', 1],
    ['ÜÇ ARAMA', 3],
    ['altı arama', 6],
    ['on arama', 10],
    ['on bir arama', 11],
    ['on iki arama', 12],
    ['on tane arama', 10],
  ])('"%s" is %d', (text, count) => {
    const expected = { ok: true, entries: [{ kpi: 'calls', count }] };
    expect(parseLog(text, { today })).toMatchObject(expected);
  });

  it.each<[string, object]>([
    ['2.5 calls', { kind: 'fraction' }],
    ['1,5 arama', { kind: 'fraction' }],
    ['12,5 arama', { kind: 'fraction' }],
    ['0.500 calls', { kind: 'fraction' }],
    ['1.2345k calls', { kind: 'fraction' }],
    ['1.200 calls', { kind: 'ambiguous_group', readings: [1200, 1.2] }],
    ['12.345 arama', { kind: 'ambiguous_group', readings: [12_345, 12.345] }],
    ['1,200k calls', { kind: 'ambiguous_group', readings: [1_200_000, 1200] }],
    ['1.001k calls', { kind: 'ambiguous_group', readings: [1_001_000, 1001] }],
    ['0 calls', { kind: 'zero' }],
    ['0.0 calls', { kind: 'zero' }],
    ['-3 calls', { kind: 'negative' }],
    ['calls -3', { kind: 'negative' }],
    ['−3 arama', { kind: 'negative' }],
    ['100,001 calls', { kind: 'too_large', limit: 100_000 }],
    ['1.200.000 arama', { kind: 'too_large', limit: 100_000 }],
    ['999999999999999999999999 calls', { kind: 'too_large', limit: 100_000 }],
    ['101k calls', { kind: 'too_large', limit: 100_000 }],
    ['10-12 calls', { kind: 'unreadable_number' }],
    ["1'200 calls", { kind: 'unreadable_number' }],
    ['1,20,300 calls', { kind: 'unreadable_number' }],
    ['1,200.50 calls', { kind: 'unreadable_number' }],
    ['1.2.3 calls', { kind: 'unreadable_number' }],
  ])('"%s" is asked back', (text, problem) => {
    expect(parseLog(text, { today })).toEqual({
      ok: false,
      understood: [],
      problems: [{ text, ...problem }],
    });
  });

  it.each([
    '2½ calls',
    '12² calls',
    '١٢ calls',
    '50% calls',
    '$12 calls',
    '~12 calls',
    '<12 calls',
    '12* 3 calls',
  ])('"%s" is no whole number that could be stored', (text) =>
    expect(parseLog(text, { today }).ok).toBe(false),
  );

  it('is not read from endless digits', () => {
    expect(readCount(`1.${'0'.repeat(50)}`)).toEqual({ ok: false, problem: { kind: 'unreadable_number' } });
  });
});
