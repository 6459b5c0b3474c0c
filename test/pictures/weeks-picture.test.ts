import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WeeksPicture, weeksSvg } from '../../src/pictures/weeks-picture.ts';

const GOAL: WeeksPicture['goal'] = { value: 50, label: 'Goal 50' };

/** Weeks of these values, named W1, W2 … */
const pictureOf = (values: readonly (number | null)[], goal: WeeksPicture['goal'] = null): WeeksPicture => ({
  bars: values.map((value, index) => ({
    label: `W${index + 1}`,
    value,
    short: value === null ? '' : `n${value}`,
  })),
  goal,
  missing: 'none',
});

/** Height and lower end of every bar, from left to right; the first rectangle is the paper. */
function barsOf(svg: string) {
  return [
    ...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" rx="3" fill="(#\w+)"/g),
  ].map(([, y, height, fill]) => ({ height: Number(height), foot: Number(y) + Number(height), fill }));
}

const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words]) => words);

describe('a picture of weeks', () => {
  it('draws bars in proportion, on one line', () => {
    // The plot is 240 high: 330 without 44 above and 46 below.
    const bars = barsOf(weeksSvg(pictureOf([25, 50, 100])));
    expect(bars.map(({ height }) => height)).toEqual([60, 120, 240]);
    expect(new Set(bars.map(({ foot }) => foot))).toEqual(new Set([284]));
  });

  it('leaves a week without records out and says so; a counted zero is a thin line', () => {
    const svg = weeksSvg(pictureOf([10, null, 0]));
    expect(barsOf(svg).map(({ height }) => height)).toEqual([240, 2]);
    expect(textsOf(svg)).toContain('none');
  });

  it('has the goal as a dashed line at its height, with its words', () => {
    // 100 is 240 high, so 50 lies 120 above the foot at 284.
    const svg = weeksSvg(pictureOf([100, 20], GOAL));
    expect(svg).toContain('M12 164H788');
    expect(textsOf(svg)).toContain('Goal 50');
  });

  it('keeps a goal above all bars inside', () => {
    const svg = weeksSvg(pictureOf([10, 20], GOAL));
    expect(svg).toContain('M12 44H788');
    expect(barsOf(svg).map(({ height }) => height)).toEqual([48, 96]);
  });

  it('tells bars that reach the goal from others, the one that just does among them', () => {
    const [below, exactly, above] = barsOf(weeksSvg(pictureOf([49, 50, 51], GOAL)));
    expect(exactly?.fill).toBe(above?.fill);
    expect(below?.fill).not.toBe(above?.fill);
  });

  it('draws nothing but its words where everybody has zero', () => {
    expect(barsOf(weeksSvg(pictureOf([0, 0, 0]))).map(({ height }) => height)).toEqual([2, 2, 2]);
  });

  it('writes every label of a few, and of many only those that have room, the newest among them', () => {
    expect(textsOf(weeksSvg(pictureOf([1, 2, 3])))).toEqual(['W1', 'W2', 'W3', 'n1', 'n2', 'n3']);
    const thirteen = pictureOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const long = { ...thirteen, bars: thirteen.bars.map((bar) => ({ ...bar, label: `week ${bar.label}` })) };
    const labels = textsOf(weeksSvg(long)).filter((words) => words?.startsWith('week'));
    expect(labels.length).toBeLessThan(13);
    expect(labels.at(-1)).toBe('week W13');
  });

  it('takes any text as text', () => {
    const [bar] = pictureOf([1]).bars;
    if (!bar) throw new Error('One bar was made');
    const svg = weeksSvg({ ...pictureOf([1]), bars: [{ ...bar, label: '<script>"&' }] });
    expect(svg).toContain('&#60;script&#62;&#34;&#38;');
  });

  it('stays on its paper whatever the numbers are', () => {
    const value = fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), value, (values, goal) => {
        const svg = weeksSvg(pictureOf(values, goal === null ? null : { value: goal, label: 'g' }));
        expect(svg).not.toMatch(/NaN|Infinity/);
        for (const { height, foot } of barsOf(svg)) {
          expect(foot).toBeCloseTo(284, 0);
          expect(height).toBeGreaterThanOrEqual(2);
          expect(height).toBeLessThanOrEqual(240);
        }
      }),
    );
  });
});
