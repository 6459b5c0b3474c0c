import { expect, it } from 'vitest';
import { nextAtWork } from '../../src/people/rules/office-hours.ts';

const week = [1, 2, 3, 4, 5];
const daysOff = new Set(['2026-11-26', '2026-11-27']);

/** Istanbul is three hours ahead of UTC. Wednesday is 25 November 2026. */
it.each<[string, string, string]>([
  ['at once, at work', '2026-11-25T08:00:00Z', '2026-11-25T08:00:00Z'],
  ['at half past eight, earlier that day', '2026-11-25T03:00:00Z', '2026-11-25T05:30:00Z'],
  ['at half past eight sharp', '2026-11-25T05:30:00Z', '2026-11-25T05:30:00Z'],
  ['after the days off and the weekend, from half past five', '2026-11-25T14:30:00Z', '2026-11-30T05:30:00Z'],
  ['on Monday, on a weekend', '2026-11-28T08:00:00Z', '2026-11-30T05:30:00Z'],
])('a message comes %s', (_when, now, expected) => {
  const due = nextAtWork(new Date(now), 'Europe/Istanbul', { week, daysOff });
  expect(due).toEqual(new Date(expected));
});
