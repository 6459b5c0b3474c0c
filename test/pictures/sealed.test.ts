import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { sealPictures } from '../../src/pictures/sealed.ts';
import type { WeeksPicture } from '../../src/pictures/weeks-picture.ts';

const PICTURE: WeeksPicture = {
  bars: [
    { label: '9 Kas', value: 1_295_000, short: '$13 B' },
    { label: '16 Kas', value: null, short: '' },
  ],
  goal: { value: 1_000_000, label: 'Hedef $10.000' },
  missing: 'yok',
};

const at = (instant: string) => createFixedClock(new Date(instant));
const sealed = (secret = 'xoxb-1', instant = '2026-11-23T09:00:00Z') =>
  sealPictures({ secret, machine: at(instant) });

describe('a sealed picture', () => {
  it('comes out as it went in, whatever it shows', () => {
    const bar = fc.record({
      label: fc.string({ maxLength: 12 }),
      value: fc.option(fc.integer(), { nil: null }),
      short: fc.string({ maxLength: 12 }),
    });
    const picture = fc.record({
      bars: fc.array(bar, { minLength: 1, maxLength: 20 }),
      goal: fc.option(fc.record({ value: fc.integer(), label: fc.string({ maxLength: 30 }) }), { nil: null }),
      missing: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(picture, (any) => {
        expect(sealed().read(sealed().pathOf(any))).toEqual(any);
      }),
    );
  });

  it('fits into the address of an image, which may have 3,000 characters', () => {
    const bars = Array.from({ length: 13 }, (_, week) => ({
      label: `${week + 10} Eylül`,
      value: 123_456_789 * (week + 7),
      short: `$${123 * (week + 3)},${week} Mn`,
    }));
    expect(sealed().pathOf({ ...PICTURE, bars }).length).toBeLessThan(1_500);
  });

  it('tells nobody what it shows', () => {
    const bytes = Buffer.from(
      sealed()
        .pathOf(PICTURE)
        .replace(/^\/pictures\/|\.png$/g, ''),
      'base64url',
    );
    expect(bytes.toString('latin1')).not.toMatch(/Kas|Hedef|1295000|yok/);
  });

  it('has one path all day, so that Slack may keep it, and another for other numbers', () => {
    const morning = sealed().pathOf(PICTURE);
    expect(sealed('xoxb-1', '2026-11-23T21:00:00Z').pathOf(PICTURE)).toBe(morning);
    expect(sealed().pathOf({ ...PICTURE, goal: null })).not.toBe(morning);
  });

  it('is not taken from anybody else, nor changed in a single letter', () => {
    const path = sealed().pathOf(PICTURE);
    expect(sealed('xoxb-2').read(path)).toBeNull();
    for (const index of [12, 30, 60, path.length - 6]) {
      const other = path[index] === 'A' ? 'B' : 'A';
      expect(sealed().read(path.slice(0, index) + other + path.slice(index + 1)), `${index}`).toBeNull();
    }
  });

  it.each([
    '/pictures/.png',
    '/pictures/abc.png',
    '/pictures/../secret.png',
    '/pictures/',
    `/pictures/${'A'.repeat(9_000)}.png`,
  ])('is not %s', (path) => {
    expect(sealed().read(path)).toBeNull();
  });

  it('is shown for thirty days and no longer', () => {
    const path = sealed().pathOf(PICTURE);
    expect(sealed('xoxb-1', '2026-12-23T23:00:00Z').read(path)).toEqual(PICTURE);
    expect(sealed('xoxb-1', '2026-12-24T00:00:00Z').read(path)).toBeNull();
  });
});
