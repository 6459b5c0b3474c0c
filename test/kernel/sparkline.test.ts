import { expect, it } from 'vitest';
import { bar, barWithMark, sparkline } from '../../src/kernel/sparkline.ts';

it.each([
  ['rises step by step', [0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  ['stands on zero, so a small change looks small', [100, 101, 100], '███'],
  ['shows half as half', [0, 7, 14], '▁▅█'],
  ['marks what is missing', [7, null, 0, null], '█·▁·'],
  ['stays low when all is zero', [0, 0], '▁▁'],
  ['stands on the lowest when that is negative', [-7, 0, 0], '▁██'],
  ['has nothing to show', [], ''],
  ['misses everything', [null, null], '··'],
])('a sparkline %s', (_, values, expected) => {
  expect(sparkline(values)).toBe(expected);
});

it.each([
  [0, '░░░░░░░░░░'],
  [0.04, '░░░░░░░░░░'],
  [0.06, '█░░░░░░░░░'],
  [0.5, '█████░░░░░'],
  [0.96, '█████████░'],
  [0.9999, '█████████░'],
  [1, '██████████'],
  [1.7, '██████████'],
  [-0.2, '░░░░░░░░░░'],
])('a bar at %d is %s', (fraction, expected) => {
  expect(bar(fraction)).toBe(expected);
});

it('a bar is as wide as asked', () => {
  expect(bar(0.5, 4)).toBe('██░░');
});

it.each([
  ['ahead', 0.7, 0.5, '█████┃██░░░'],
  ['behind', 0.3, 0.5, '███░░┃░░░░░'],
  ['just there', 0.5, 0.5, '█████┃░░░░░'],
  ['at the beginning', 0, 0.04, '┃░░░░░░░░░░'],
  ['at the end', 0.9, 1, '█████████░┃'],
  ['beyond either end', 1.5, 1.2, '██████████┃'],
])('a bar with a mark is %s', (_, fraction, expected, shown) => {
  expect(barWithMark(fraction, expected)).toBe(shown);
});
