import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { fillGaps, type Stretch } from '../../src/people/rules/fill-gaps.ts';

const stretch = (from: string, until: string | null, value: string): Stretch => ({ from, until, value });

describe('one history out of two', () => {
  it.each<[string, Stretch[], Stretch[], Stretch[]]>([
    ['nothing and nothing', [], [], []],
    ['nothing of one’s own', [], [stretch('1900-01-01', null, 'a')], [stretch('1900-01-01', null, 'a')]],
    ['nothing of the other', [stretch('2026-01-01', null, 'a')], [], [stretch('2026-01-01', null, 'a')]],
    [
      'an own value that began later',
      [stretch('2026-06-01', null, 'a')],
      [stretch('1900-01-01', null, 'b')],
      [stretch('1900-01-01', '2026-06-01', 'b'), stretch('2026-06-01', null, 'a')],
    ],
    [
      'the same value, which goes on',
      [stretch('2026-06-01', null, 'a')],
      [stretch('1900-01-01', null, 'a')],
      [stretch('1900-01-01', null, 'a')],
    ],
    [
      'a gap within, and days that neither tells of',
      [stretch('2026-01-01', '2026-02-01', 'a'), stretch('2026-03-01', '2026-04-01', 'a')],
      [stretch('2026-01-15', '2026-03-15', 'b'), stretch('2026-05-01', null, 'b')],
      [
        stretch('2026-01-01', '2026-02-01', 'a'),
        stretch('2026-02-01', '2026-03-01', 'b'),
        stretch('2026-03-01', '2026-04-01', 'a'),
        stretch('2026-05-01', null, 'b'),
      ],
    ],
  ])('of %s', (_title, own, other, expected) => {
    expect(fillGaps(own, other)).toEqual(expected);
  });

  it('says on every day what one’s own says, else what the other says, with no two neighbours alike', () => {
    const day = (offset: number) => addDays('2026-01-01', offset);
    const history = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a', 'b', null)), { maxLength: 5 })
      .chain((parts) => fc.boolean().map((isOpen) => ({ parts, isOpen })))
      .map(({ parts, isOpen }) => {
        let at = 0;
        return parts.flatMap(([days, value], index) => {
          const from = day(at);
          at += days;
          const until = isOpen && index === parts.length - 1 ? null : day(at);
          return value === null ? [] : [stretch(from, until, value)];
        });
      });
    const on = (stretches: readonly Stretch[], date: string) =>
      stretches.filter(({ from, until }) => from <= date && (until === null || date < until));
    fc.assert(
      fc.property(history, history, (own, other) => {
        const filled = fillGaps(own, other);
        for (let offset = -1; offset < 22; offset++) {
          const held = on(filled, day(offset));
          expect(held.length).toBeLessThanOrEqual(1);
          expect(held[0]?.value).toBe((on(own, day(offset))[0] ?? on(other, day(offset))[0])?.value);
        }
        for (const [index, each] of filled.entries()) {
          const next = filled[index + 1];
          if (next?.from === each.until) expect(next?.value).not.toBe(each.value);
        }
      }),
    );
  });
});
