import { expect, it } from 'vitest';
import { isId } from '../../src/kernel/id.ts';

it.each([
  ['0e6f5a1c-7d1f-4b6e-9b1a-6a3f1c2d4e5f', true],
  ['deal_42', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['', false],
  ['C1> <!channel', false],
  ['two\nlines', false],
  ['last\n', false],
])('takes an id that comes back from a form only as what we make: %j %j', (text, taken) => {
  expect(isId(text)).toBe(taken);
});
