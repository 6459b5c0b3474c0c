import { expect, it } from 'vitest';
import { roomForOwn } from '../../../src/nudges/rules/week.ts';

// Twelve lines: the first one, two for each person, one for each of at most three things owed, two for each of one's own.
it.each([
  { people: 0, owed: 0, own: 3 },
  { people: 1, owed: 0, own: 3 },
  { people: 1, owed: 3, own: 3 },
  { people: 2, owed: 0, own: 3 },
  { people: 2, owed: 1, own: 3 },
  { people: 2, owed: 2, own: 2 },
  { people: 2, owed: 9, own: 2 },
  { people: 3, owed: 0, own: 2 },
  { people: 3, owed: 1, own: 2 },
  { people: 3, owed: 2, own: 1 },
  { people: 3, owed: 20, own: 1 },
])(
  'beside $people people and $owed things owed there is room for $own of one’s own',
  ({ people, owed, own }) => {
    expect(roomForOwn({ people, owed })).toBe(own);
  },
);
