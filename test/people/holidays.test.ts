import { describe, expect, it } from 'vitest';
import { addDays, datesFrom } from '../../src/kernel/date.ts';
import { holidaysBetween } from '../../src/people/rules/holiday-calendar.ts';
import { countryOfZone, holidayRegionOf, isHolidayRegion } from '../../src/people/rules/holiday-region.ts';
import { holidaysOfYear } from '../../src/people/rules/holidays.ts';

/**
 * Turkey's public holidays by law 2429, with the feasts as the presidency of religious affairs announces them: each
 * year's first day of Ramazan Bayramı (three days) and of Kurban Bayramı (four). The dates of 2024 to 2026 are told
 * alike by the press and by official calendars; those of 2027 and 2028 by lists of the same office's calendar only.
 */
const FEASTS = {
  2024: { ramazan: '2024-04-10', kurban: '2024-06-16' },
  2025: { ramazan: '2025-03-30', kurban: '2025-06-06' },
  2026: { ramazan: '2026-03-20', kurban: '2026-05-27' },
  2027: { ramazan: '2027-03-09', kurban: '2027-05-16' },
  2028: { ramazan: '2028-02-26', kurban: '2028-05-05' },
} as const;

function officialDays(year: keyof typeof FEASTS): Map<string, number> {
  const { ramazan, kurban } = FEASTS[year];
  const whole = [
    ...['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'].map((day) => `${year}-${day}`),
    ...datesFrom(ramazan, addDays(ramazan, 3)),
    ...datesFrom(kurban, addDays(kurban, 4)),
  ];
  const afternoons = [`${year}-10-28`, addDays(ramazan, -1), addDays(kurban, -1)];
  return new Map([
    ...afternoons.map((date) => [date, 2] as const),
    ...whole.map((date) => [date, 3] as const),
  ]);
}

describe('the public holidays of Turkey', () => {
  it.each([2024, 2025, 2026, 2027, 2028] as const)(
    'in %i are those of the official list, half days too',
    (year) => {
      const range = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
      const found = new Map(holidaysBetween('TR', range, []).map(({ date, halves }) => [date, halves]));
      for (const date of datesFrom(range.from, range.until)) {
        expect(`${date} ${found.get(date) ?? 0}`).toBe(`${date} ${officialDays(year).get(date) ?? 0}`);
      }
    },
  );

  it('have names in both languages', () => {
    const range = { from: '2026-10-28', until: '2026-10-30' };
    expect(holidaysBetween('TR', range, []).map(({ name }) => [name.en, name.tr])).toEqual([
      ['Eve of Republic Day', 'Cumhuriyet Bayramı arifesi'],
      ['Republic Day', 'Cumhuriyet Bayramı'],
    ]);
  });

  it('know both feasts of a year in which one comes twice', () => {
    // The lunar year is eleven days shorter: in 2033 it begins anew before the old one has ended.
    const eves = holidaysOfYear('TR', 2033).filter(({ name }) => name.tr === 'Ramazan Bayramı arifesi');
    expect(eves).toHaveLength(2);
  });
});

describe('the public holidays of a region', () => {
  it.each([
    // Published lists: gesetzliche Feiertage; US federal holidays; bank holidays of England.
    ['DE', '2026-10-03', 3],
    ['DE', '2026-01-06', 0],
    ['DE-BY', '2026-01-06', 3],
    ['DE-BY', '2026-12-24', 0],
    ['US', '2026-11-26', 3],
    ['US', '2026-10-31', 0],
    ['GB-ENG', '2026-12-28', 3],
    ['GB-SCT', '2026-01-02', 3],
    ['IS', '2026-12-24', 2],
  ])('of %s on %s: %i', (region, date, halves) => {
    const [found] = holidaysBetween(region, { from: date, until: addDays(date, 1) }, []);
    expect(found?.halves ?? 0).toBe(halves);
  });

  it('are none where nothing is known of the region', () => {
    expect(holidaysBetween('XX', { from: '2026-01-01', until: '2027-01-01' }, [])).toEqual([]);
  });

  it('last over the end of a year', () => {
    // New Year in Romania is two days.
    const range = { from: '2026-01-02', until: '2026-01-03' };
    expect(holidaysBetween('RO', range, [])).toHaveLength(1);
  });
});

describe('what a company says of a day', () => {
  const range = { from: '2026-12-01', until: '2027-01-01' };
  const datesOf = (region: string, overrides: Parameters<typeof holidaysBetween>[2]) =>
    holidaysBetween(region, range, overrides).map(({ date, halves, name }) => `${date} ${halves} ${name.en}`);

  it('goes before the law, for the whole country and for its parts', () => {
    const overrides = [
      { region: 'DE', date: '2026-12-24', halves: 2, name: 'Early evening' },
      { region: 'DE', date: '2026-12-26', halves: 0, name: null },
      { region: 'TR', date: '2026-12-31', halves: 3, name: 'Elsewhere' },
    ] as const;
    for (const region of ['DE', 'DE-BY']) {
      expect(datesOf(region, overrides)).toEqual([
        '2026-12-24 2 Early evening',
        '2026-12-25 3 Christmas Day',
      ]);
    }
  });

  it('of a part goes before what it says of the country', () => {
    const overrides = [
      { region: 'DE-BY', date: '2026-12-26', halves: 3, name: null },
      { region: 'DE', date: '2026-12-26', halves: 0, name: null },
    ] as const;
    expect(datesOf('DE-BY', overrides)).toEqual([
      '2026-12-25 3 Christmas Day',
      expect.stringContaining('2026-12-26 3'),
    ]);
    expect(datesOf('DE', overrides)).toEqual(['2026-12-25 3 Christmas Day']);
  });
});

describe('whose holidays somebody has', () => {
  it.each([
    ['Europe/Istanbul', 'TR'],
    ['Turkey', 'TR'],
    ['Europe/Berlin', 'DE'],
    ['America/New_York', 'US'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Pacific/Auckland', 'NZ'],
    ['UTC', null],
    ['Etc/GMT+5', null],
  ])('by the time zone %s: %s', (zone, country) => {
    expect(countryOfZone(zone)).toBe(country);
  });

  it('is what was chosen, else by the zone', () => {
    expect(holidayRegionOf('DE-BY', 'Europe/Istanbul')).toBe('DE-BY');
    expect(holidayRegionOf('none', 'Europe/Istanbul')).toBeNull();
    expect(holidayRegionOf(null, 'Europe/Istanbul')).toBe('TR');
  });

  it.each([
    ['TR', true],
    ['DE-BY', true],
    ['DE-XX', false],
    ['XX', false],
    ['', false],
    ['none', false],
    ['constructor', false],
  ])('knows the region %j: %j', (region, known) => {
    expect(isHolidayRegion(region)).toBe(known);
  });
});
