import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/kernel/date.ts';
import { formatDateRange } from '../../src/locales/format.ts';
import { checkDays, readDaysOff } from '../../src/people/rules/away/read-days.ts';

/** A Wednesday; the Monday of its week is the 23rd. */
const today = '2026-11-25';

/** 'first last', both included, or the problem's kind. */
function read(text: string, on = today): string {
  const reading = readDaysOff(text, on);
  return reading.ok ? `${reading.days.from} ${addDays(reading.days.until, -1)}` : reading.problem.kind;
}

describe('the days that /away names', () => {
  it.each<[string, string]>([
    ['24-28 Dec', '2026-12-24 2026-12-28'],
    ['24 - 28 Dec', '2026-12-24 2026-12-28'],
    ['24–28 Aralık', '2026-12-24 2026-12-28'],
    ['24-28 ARALIK', '2026-12-24 2026-12-28'],
    ['24 – 28 Ara 2026', '2026-12-24 2026-12-28'],
    ['24-28 December 2027', '2027-12-24 2027-12-28'],
    ['24th to 28th of December', '2026-12-24 2026-12-28'],
    ['from 24 until 28 Dec', '2026-12-24 2026-12-28'],
    ['Dec 24-28', '2026-12-24 2026-12-28'],
    ['December 24 - December 28, 2026', '2026-12-24 2026-12-28'],
    ['24 Dec', '2026-12-24 2026-12-24'],
    ['24 Dec 2026', '2026-12-24 2026-12-24'],
    ['Dec 24th, 2026', '2026-12-24 2026-12-24'],
    ['24 Dec - 2 Jan', '2026-12-24 2027-01-02'],
    ['24 Aralık - 2 Ocak', '2026-12-24 2027-01-02'],
    ['24 Dec 2026 - 2 Jan', '2026-12-24 2027-01-02'],
    ['24 Dec - 2 Jan 2027', '2026-12-24 2027-01-02'],
    ["24 Aralık'tan 2 Ocak'a kadar", '2026-12-24 2027-01-02'],
    ['24 Aralıktan 28 Aralığa kadar', '2026-12-24 2026-12-28'],
    ["24'ünden 28 Aralık'a", 'not_understood'],
    ['24.12-28.12', '2026-12-24 2026-12-28'],
    ['24.12. - 28.12.', '2026-12-24 2026-12-28'],
    ['24.12..28.12', '2026-12-24 2026-12-28'],
    ['24.-28.12.', '2026-12-24 2026-12-28'],
    ['24.12.2026 - 28.12.2026', '2026-12-24 2026-12-28'],
    ['24.12.26-28.12.26', '2026-12-24 2026-12-28'],
    ['24.12 - 2.1.2027', '2026-12-24 2027-01-02'],
    ['24.12', '2026-12-24 2026-12-24'],
    ['2026-12-24 2026-12-28', '2026-12-24 2026-12-28'],
    ['2026-12-24..2026-12-28', '2026-12-24 2026-12-28'],
    ['2026-12-24 - 2026-12-28', '2026-12-24 2026-12-28'],
    ['2026-12-24', '2026-12-24 2026-12-24'],
    ['24/12/2026', '2026-12-24 2026-12-24'],
    ['12/24', '2026-12-24 2026-12-24'],
    ['5/5', '2027-05-05 2027-05-05'],
    ['today', '2026-11-25 2026-11-25'],
    ['bugün', '2026-11-25 2026-11-25'],
    ['tomorrow', '2026-11-26 2026-11-26'],
    ['YARIN', '2026-11-26 2026-11-26'],
    ['yesterday', '2026-11-24 2026-11-24'],
    ['today - Friday', '2026-11-25 2026-11-27'],
    ['tomorrow until 1 Dec', '2026-11-26 2026-12-01'],
    ['Wednesday', '2026-11-25 2026-11-25'],
    ['next Wednesday', '2026-12-02 2026-12-02'],
    ['Monday', '2026-11-30 2026-11-30'],
    ['on Monday', '2026-11-30 2026-11-30'],
    ['this Monday', '2026-11-23 2026-11-23'],
    ['pazartesi günü', '2026-11-30 2026-11-30'],
    ['gelecek cuma', '2026-11-27 2026-11-27'],
    ['Mon-Wed', '2026-11-30 2026-12-02'],
    ['Fri-Mon', '2026-11-27 2026-11-30'],
    ['pazartesiden çarşambaya', '2026-11-30 2026-12-02'],
    ['next week', '2026-11-30 2026-12-06'],
    ['gelecek hafta', '2026-11-30 2026-12-06'],
    ['önümüzdeki hafta', '2026-11-30 2026-12-06'],
    ['this week', '2026-11-25 2026-11-29'],
    ['bu hafta', '2026-11-25 2026-11-29'],
    [`24 Dec${' '.repeat(300)}- 28 Dec`, '2026-12-24 2026-12-28'],
  ])('“%s” is %s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each<[string, string, string]>([
    ['days that are just over, up to 60 days ago', '28 Sep', '2026-09-28 2026-09-28'],
    ['the 60th day back', '26 Sep', '2026-09-26 2026-09-26'],
    ['next year’s, further back', '25 Sep', '2027-09-25 2027-09-25'],
    ['the running ones, however long ago they began', '1 Sep - 30 Nov', '2026-09-01 2026-11-30'],
    ['29 February of the next leap year', '29 Feb', '2028-02-29 2028-02-29'],
  ])('a day without a year means %s', (_what, text, days) => {
    expect(read(text)).toBe(days);
  });

  it('knows a Christmas that was a few weeks ago', () => {
    expect(read('24 Dec - 2 Jan', '2027-01-20')).toBe('2026-12-24 2027-01-02');
  });

  it.each<[string, string]>([
    ['', 'not_understood'],
    ['soon', 'not_understood'],
    ['24', 'not_understood'],
    ['24 28 Dec', 'not_understood'],
    ['24-28', 'not_understood'],
    ['24-28 Dec please', 'not_understood'],
    ['next week - 3 Jan', 'not_understood'],
    ['24-28 Dec, 30 Dec', 'not_understood'],
    ['24 Dec '.repeat(100), 'not_understood'],
    ['30 Feb', 'no_day'],
    ['31-32 Dec', 'no_day'],
    ['2026-13-01', 'no_day'],
    ['3/4', 'two_ways'],
    ['28-24 Dec', 'turned_around'],
    ['28 Dec - 24 Dec', 'turned_around'],
    ['28 Dec 2026 - 24 Dec 2026', 'turned_around'],
    ['Friday - today', 'turned_around'],
    ['2026-12-24 - 2028-12-24', 'too_long'],
    ['2062-12-24', 'too_far'],
    ['2024-12-24', 'too_far'],
  ])('“%s” is %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('says which days the beginning of a text names', () => {
    const reading = readDaysOff('24 Dec because of my cat', today);
    expect(reading).toEqual({
      ok: false,
      problem: { kind: 'not_understood', read: { from: '2026-12-24', until: '2026-12-25' } },
    });
  });

  it('reads back every range as our own answers show it, in both languages', () => {
    const start = fc.integer({ min: -60, max: 300 });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 150 }),
        fc.constantFrom('en', 'tr'),
        (ahead, length, locale) => {
          const first = addDays(today, ahead);
          const last = addDays(first, length);
          expect(read(formatDateRange(first, last, locale))).toBe(`${first} ${last}`);
        },
      ),
    );
  });

  it('finds the same days whichever way they are written', () => {
    const start = fc.integer({ min: -60, max: 200 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 100 }), (ahead, length) => {
        const first = addDays(today, ahead);
        const last = addDays(first, length);
        const dots = (date: string) => date.split('-').reverse().join('.');
        const short = (date: string) => dots(date).slice(0, 5);
        const days = `${first} ${last}`;
        expect(read(`${first}..${last}`)).toBe(days);
        expect(read(`${dots(first)} - ${dots(last)}`)).toBe(days);
        if (last >= addDays(today, -60) && last < addDays(today, 300)) {
          expect(read(`${short(first)}-${short(last)}`)).toBe(days);
        }
      }),
    );
  });

  it('never reads a range that is empty, longer than a year or far away, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('', '24-28 Dec'),
        (noise, days) => {
          const reading = readDaysOff(noise + days, today);
          if (!reading.ok) return;
          const length = daysBetween(reading.days.from, reading.days.until);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(366);
          expect(checkDays(reading.days.from, addDays(reading.days.until, -1), today).ok).toBe(true);
        },
      ),
    );
  });
});

it('the last day of the calendar is too far away, like any day of its year', () => {
  const reading = checkDays('9999-12-31', '9999-12-31', '2026-11-23');
  expect(reading.ok || reading.problem.kind).toBe('too_far');
});

describe('half a day', () => {
  it.each<[string, string]>([
    ['24 Dec afternoon', '2026-12-24 2'],
    ['afternoon of 24 Dec', '2026-12-24 2'],
    ['24 Dec morning', '2026-12-24 1'],
    ['tomorrow pm', '2026-11-26 2'],
    ['24 Aralık öğleden sonra', '2026-12-24 2'],
    ['24 ARALIK ÖĞLEDEN ÖNCE', '2026-12-24 1'],
    ['yarın sabah', '2026-11-26 1'],
    ['24 Dec morning and afternoon', 'not_understood'],
    ['24 Dec morning afternoon', '2026-12-24 whole'],
    ['24 Dec', '2026-12-24 whole'],
    ['half a day on 24 Dec', 'which_half'],
    ['24 Aralık yarım gün', 'which_half'],
    ['24-28 Dec afternoon', 'not_understood'],
    ['afternoon', 'not_understood'],
  ])('%s is read as %s', (text, expected) => {
    const reading = readDaysOff(text, today);
    expect(reading.ok ? `${reading.days.from} ${reading.days.halves ?? 'whole'}` : reading.problem.kind).toBe(
      expected,
    );
  });
});
