import { expect, it } from 'vitest';
import { partOfDay } from '../../src/home/rules/part-of-day.ts';

it.each([
  ['03:59', 'evening'],
  ['04:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
])('at %s it is %s', (time, part) => {
  expect(partOfDay(time)).toBe(part);
});
