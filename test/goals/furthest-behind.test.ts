import { expect, it } from 'vitest';
import { furthestBehind } from '../../src/goals/rules/furthest-behind.ts';
import type { Pace } from '../../src/goals/rules/pace.ts';

const line = (status: Pace['status'], ratio: number | null) => ({ pace: { status, ratio } });

it.each([
  ['the lowest ratio', [line('ahead', 1.2), line('behind', 0.5), line('slipping', 0.8)], 1],
  ['one that is judged before one that cannot be', [line('too_early', 0.1), line('on_track', 1)], 1],
  ['what ended short as what is behind', [line('behind', 0.7), line('over', 0.6)], 1],
  ['one that is open before one that is reached', [line('done', 1.5), line('lumpy', 0.2)], 1],
  ['the first of equals', [line('too_early', null), line('not_started', null)], 0],
])('looks at %s', (_what, lines, expected) => {
  expect(furthestBehind(lines)).toBe(lines[expected]);
});

it('finds nothing without goals', () => {
  expect(furthestBehind([])).toBeNull();
});
