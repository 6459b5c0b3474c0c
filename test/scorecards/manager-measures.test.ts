import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/feedback/rules/feedback.ts';
import { type AskedFor, answeredOf } from '../../src/goals/rules/answered.ts';
import { shareOf } from '../../src/kernel/small-group.ts';
import { readManager } from '../../src/scorecards/slack/manager.ts';

describe('what is counted', () => {
  it.each<[k: number, n: number, share: number | null]>([
    [3, 3, null],
    [0, 1, null],
    [3, 4, 0.75],
    [0, 8, 0],
  ])('%s of %s is a share from four people on: %s', (k, n, share) => {
    expect(shareOf(k, n)).toBe(share);
  });

  // 30 days up to 23 November begin on 24 October.
  const range = { from: '2026-10-24', until: '2026-11-23' };
  it.each<[what: string, last: (string | null)[], k: number, medianDays: number | null]>([
    ['nobody had any', [null, null, null], 0, null],
    ['one today', ['2026-11-23'], 1, 0],
    ['the first of the days counts, the one before does not', ['2026-10-24', '2026-10-23'], 1, 30.5],
    ['the middle of three', ['2026-11-20', '2026-11-13', '2026-11-03'], 3, 10],
    ['whoever had none is last', ['2026-11-20', '2026-11-13', null], 2, 10],
    ['half had none', ['2026-11-20', null], 1, null],
    ['most had none', ['2026-11-20', null, null], 1, null],
  ])('feedback: %s', (_, last, k, medianDays) => {
    expect(coverageOf(last, range)).toEqual({ k, n: last.length, medianDays });
  });

  const on = (asked: string, answered: string | null = null): AskedFor => ({ asked, answered });
  it.each<[what: string, asked: AskedFor[], k: number, n: number, medianDays: number | null]>([
    ['nothing was asked', [], 0, 0, null],
    ['the same day', [on('2026-11-20', '2026-11-20')], 1, 1, 0],
    ['two days and five', [on('2026-11-10', '2026-11-12'), on('2026-11-10', '2026-11-15')], 2, 2, 3.5],
    ['open for three days', [on('2026-11-20')], 0, 1, null],
    ['open for two days: not yet', [on('2026-11-21')], 0, 0, null],
    ['one answered, one open long', [on('2026-11-20', '2026-11-21'), on('2026-11-02')], 1, 2, 1],
  ])('answers: %s', (_, asked, k, n, medianDays) => {
    expect(answeredOf(asked, '2026-11-23')).toEqual({ k, n, medianDays });
  });
});

it.each<[text: string, name: string | null]>([
  ['manager', ''],
  ['Yönetici', ''],
  ['my manager', ''],
  ['manager <@U1|elif>', '<@U1|elif>'],
  ['yönetici Elif Kaya', 'Elif Kaya'],
  ['team', null],
  ['managers', null],
  ['Manager East', 'East'],
])('/scorecard %s asks for the card of %j', (text, name) => {
  expect(readManager(text)).toBe(name);
});
