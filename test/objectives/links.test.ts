import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import {
  goalKey,
  type Link,
  lineOf,
  linkRefusal,
  MOST_LEVELS,
  parentsOn,
} from '../../src/objectives/rules/links.ts';
import '../support/seed.ts';

let version = 0;
const link = (
  goalId: string,
  parent: string | null,
  from = '2026-10-01',
  until: string | null = null,
): Link => ({
  goalId,
  version: ++version,
  parent,
  from,
  until,
});

const COMPANY = 'objective:o:revenue_won';

describe('what a goal is part of', () => {
  it('is what the last link that covers the day says', () => {
    const links = [
      link('a', COMPANY, '2026-10-01', '2027-01-01'),
      link('a', goalKey('b'), '2026-11-01', '2026-12-01'),
      link('a', null, '2026-12-15'),
    ];
    const on = (date: string) => parentsOn(links, date).get(goalKey('a'));
    expect(on('2026-09-30')).toBeUndefined();
    expect(on('2026-10-01')).toBe(COMPANY);
    expect(on('2026-11-30')).toBe(goalKey('b'));
    expect(on('2026-12-01')).toBe(COMPANY);
    expect(on('2026-12-15')).toBeUndefined();
  });
});

describe('a link', () => {
  it('is refused when the goal would be part of itself, at once or by way of others', () => {
    expect(linkRefusal([], link('a', goalKey('a')))).toBe('cycle');
    const chain = [link('b', goalKey('a')), link('c', goalKey('b'))];
    expect(linkRefusal(chain, link('a', goalKey('c')))).toBe('cycle');
    expect(linkRefusal(chain, link('d', goalKey('c')))).toBeNull();
  });

  it('is refused for a circle that only closes later', () => {
    const later = [link('a', goalKey('b'), '2027-01-01')];
    expect(linkRefusal(later, link('b', goalKey('a')))).toBe('cycle');
    expect(linkRefusal(later, link('b', goalKey('a'), '2026-10-01', '2027-01-01'))).toBeNull();
  });

  it('may turn round what was the other way before', () => {
    const before = [link('a', goalKey('b'), '2026-10-01', '2027-01-01')];
    expect(linkRefusal(before, link('b', goalKey('a'), '2027-01-01'))).toBeNull();
  });

  it('reaches down six levels and no further, counting what hangs below the goal', () => {
    const chain = [link('1', COMPANY), ...[2, 3, 4].map((n) => link(String(n), goalKey(String(n - 1))))];
    // The company's number and four goals: a fifth goal is the sixth level.
    expect(linkRefusal(chain, link('5', goalKey('4')))).toBeNull();
    const below = [...chain, link('6', goalKey('5'))];
    expect(linkRefusal(below, link('5', goalKey('4')))).toBe('too_deep');
  });
});

/** Whether following parents from some goal comes back to it; an own way of asking. */
function hasCircle(parents: ReadonlyMap<string, string>): boolean {
  const left = new Map(parents);
  // Goals whose parent is not itself part of something can be taken away, one after the other; a circle stays.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [child, parent] of left) if (!left.has(parent)) left.delete(child);
  }
  return left.size > 0;
}

describe('links that were not refused', () => {
  const DAYS = ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01'];
  const anyLink = fc.record({
    goal: fc.nat({ max: 7 }),
    parent: fc.option(fc.nat({ max: 8 })),
    from: fc.nat({ max: 3 }),
    lasts: fc.option(fc.integer({ min: 1, max: 3 })),
  });

  it('never make a circle on any day, nor more than six levels; and what is refused would have', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 40 }), (wanted) => {
        let links: Link[] = [];
        for (const { goal, parent, from, lasts } of wanted) {
          const start = DAYS[from] ?? '';
          const until = lasts === null ? null : (DAYS[from + lasts] ?? null);
          const key = parent === null ? null : parent === 8 ? COMPANY : goalKey(String(parent));
          const next = link(String(goal), key, start, until);
          const refusal = linkRefusal(links, next);
          const all = [...links, next];
          const days = [...DAYS, ...DAYS.map((day) => addDays(day, 10))];
          const circle = days.some((day) => hasCircle(parentsOn(all, day)));
          const deepest = circle
            ? 0
            : Math.max(
                ...days.flatMap((day) =>
                  [...parentsOn(all, day)].map(([child]) => lineOf(child, parentsOn(all, day)).length),
                ),
                0,
              );
          if (refusal === 'cycle') expect(circle).toBe(true);
          else if (refusal === 'too_deep') expect(deepest).toBeGreaterThan(MOST_LEVELS);
          else {
            expect(circle).toBe(false);
            expect(deepest).toBeLessThanOrEqual(MOST_LEVELS);
            links = all;
          }
        }
      }),
    );
  });
});
