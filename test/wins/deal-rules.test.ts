import { describe, expect, it } from 'vitest';
import { gatheringTime, isLargeEnough, isNews, postTime } from '../../src/wins/rules/deal-posts.ts';

const WEEKDAYS = { week: [1, 2, 3, 4, 5], holidays: new Map(), daysOff: new Map() };
const ZONE = 'Europe/Istanbul';

describe('when a deal is posted, in Istanbul (UTC+3)', () => {
  it.each([
    ['at the end of its quarter of an hour', '2026-11-26T09:03:10Z', '2026-11-26T09:15:00Z', '2026-11-26'],
    ['of one that begins now, too', '2026-11-26T09:15:00Z', '2026-11-26T09:30:00Z', '2026-11-26'],
    ['at nine, when it is told before', '2026-11-26T03:00:00Z', '2026-11-26T06:00:00Z', '2026-11-26'],
    [
      'the next morning, from half past five on',
      '2026-11-26T14:20:00Z',
      '2026-11-27T06:00:00Z',
      '2026-11-27',
    ],
    ['a quarter before, on the same day', '2026-11-26T14:14:00Z', '2026-11-26T14:15:00Z', '2026-11-26'],
    [
      'on Monday, when it is told on Friday night',
      '2026-11-27T20:00:00Z',
      '2026-11-30T06:00:00Z',
      '2026-11-30',
    ],
  ])('%s', (_what, now, at, on) => {
    expect(postTime(new Date(now), WEEKDAYS, ZONE)).toEqual({ at: new Date(at), on });
  });

  it('what is more comes as the day ends, on half a holiday at noon’s end', () => {
    expect(gatheringTime('2026-11-26', WEEKDAYS, ZONE)).toEqual(new Date('2026-11-26T14:30:00Z'));
    const half = { ...WEEKDAYS, holidays: new Map([['2026-10-28', 2 as const]]) };
    expect(gatheringTime('2026-10-28', half, ZONE)).toEqual(new Date('2026-10-28T10:00:00Z'));
  });
});

describe('what is news', () => {
  const NOW = new Date('2026-11-26T12:00:00Z');
  const EARLIEST = '2026-11-24';
  const wish = { since: new Date('2026-11-01T00:00:00Z'), sinceDay: '2026-11-01' };
  /** Known for weeks, won this morning. */
  const usual = {
    amount: 1_000_000,
    currency: 'USD',
    closedOn: '2026-11-26',
    seenAt: new Date('2026-11-02T08:00:00Z'),
    wonAt: new Date('2026-11-26T08:00:00Z'),
    isOfFirstFile: false,
  };
  /** First told of as won, this morning. */
  const atOnce = { seenAt: usual.wonAt };

  it.each([
    ['known before, won today', {}, true],
    ['won the day before yesterday', { closedOn: '2026-11-24' }, true],
    ['won three days ago', { closedOn: '2026-11-23' }, false],
    ['first told of as won: a first file', { ...atOnce, isOfFirstFile: true }, false],
    ['opened and won between two imports', atOnce, true],
    ['opened and won between two imports, three days ago', { ...atOnce, closedOn: '2026-11-23' }, false],
    ['told of as won two days ago', { wonAt: new Date('2026-11-24T12:00:00Z') }, true],
    [
      'told of as won longer ago, whatever its date says now',
      { wonAt: new Date('2026-11-24T11:59:00Z') },
      false,
    ],
    [
      'won before the team asked',
      { wonAt: new Date('2026-10-31T23:59:00Z'), seenAt: new Date('2026-10-01T00:00:00Z') },
      false,
    ],
    ['without a date', { closedOn: null }, false],
    ['never told of as won', { wonAt: null }, false],
  ])('%s', (_what, more, expected) => {
    expect(isNews({ ...usual, ...more }, wish, EARLIEST, NOW)).toBe(expected);
  });

  it.each([
    ['2026-11-26T08:00:00Z', true],
    ['2026-11-26T08:00:01Z', false],
  ])('of a team that asked at %s, the deal of eight o’clock: %s', (since, expected) => {
    expect(isNews(usual, { since: new Date(since), sinceDay: '2026-11-26' }, EARLIEST, NOW)).toBe(expected);
  });

  it.each([
    ['2026-11-24', true],
    ['2026-11-25', false],
  ])('of a team that asked on %s, one of the 25th that nobody had told of: %s', (sinceDay, expected) => {
    const since = new Date(`${sinceDay}T06:00:00Z`);
    const deal = { ...usual, ...atOnce, closedOn: '2026-11-25' };
    expect(isNews(deal, { since, sinceDay }, EARLIEST, NOW)).toBe(expected);
  });

  it.each([
    [500_000, 'USD', 500_000, true],
    [499_999, 'USD', 500_000, false],
    [900_000, 'EUR', 500_000, false],
    [null, 'USD', 500_000, false],
    [null, 'USD', 0, true],
    [1, 'EUR', 0, true],
  ])('%s %s with a minimum of %s USD: %s', (amount, currency, minimum, expected) => {
    expect(isLargeEnough({ amount, currency }, { minimum, currency: 'USD' })).toBe(expected);
  });
});
