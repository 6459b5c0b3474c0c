import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Halves } from '../../src/kernel/calendar.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { localDateOf, localTimeOf } from '../../src/kernel/zoned.ts';
import { holidaysBetween } from '../../src/people/rules/holiday-calendar.ts';
import { type CardTimes, cardTime, nextCard } from '../../src/scorecards/rules/card-times.ts';

const [MON, WED, THU, FRI, SUN] = [1, 3, 4, 5, 7];

const zones = { TR: 'Europe/Istanbul', DE: 'Europe/Berlin', US: 'America/New_York' } as const;

const holidaysOf = (region: string, around: LocalDate) => {
  const range = { from: addDays(around, -40), until: addDays(around, 40) };
  return new Map(holidaysBetween(region, range, []).map(({ date, halves }) => [date, halves]));
};

const at = (weekday: number, time: string, zone: string): CardTimes => ({
  weekday,
  time,
  zone,
  onHoliday: 'next_day',
});

describe('a card whose day is a public holiday', () => {
  // The days of the holidays are looked up by hand, in the law of each country.
  it.each<[what: string, keyof typeof zones, date: LocalDate, weekday: number, time: string, comes: string]>([
    ['Easter Monday waits for Tuesday', 'DE', '2026-04-06', MON, '09:00', '2026-04-07 09:00'],
    ['Whit Monday waits for Tuesday', 'DE', '2026-05-25', MON, '08:30', '2026-05-26 08:30'],
    ['Labor Day waits for Tuesday', 'US', '2026-09-07', MON, '09:00', '2026-09-08 09:00'],
    ['Good Friday waits past Easter Monday', 'DE', '2026-04-03', FRI, '09:00', '2026-04-07 09:00'],
    ['an afternoon card comes the next morning', 'DE', '2026-04-06', MON, '16:00', '2026-04-07 09:00'],
    ['the Feast of Sacrifice waits for Monday', 'TR', '2026-05-28', THU, '10:00', '2026-06-01 10:00'],
    ['a morning before a half holiday is none', 'TR', '2026-10-28', WED, '09:00', '2026-10-28 09:00'],
    ['its afternoon waits past Republic Day', 'TR', '2026-10-28', WED, '15:00', '2026-10-30 09:00'],
    ['New Year, a Friday, waits for Monday', 'TR', '2027-01-01', FRI, '09:00', '2027-01-04 09:00'],
    ['a Sunday that somebody chose is none', 'DE', '2026-04-12', SUN, '09:00', '2026-04-12 09:00'],
  ])('%s', (_, region, date, weekday, time, comes) => {
    const zone = zones[region];
    const times = at(weekday, time, zone);
    const instant = cardTime(times, date, holidaysOf(region, date));
    expect(`${localDateOf(instant, zone)} ${localTimeOf(instant, zone)}`).toBe(comes);
    const always = cardTime({ ...times, onHoliday: 'post' }, date, holidaysOf(region, date));
    expect(`${localDateOf(always, zone)} ${localTimeOf(always, zone)}`).toBe(`${date} ${time}`);
  });

  it('keeps the date it is of, whatever day it comes on', () => {
    const next = nextCard(
      at(MON, '09:00', zones.DE),
      new Date('2026-04-04T12:00:00Z'),
      holidaysOf('DE', '2026-04-06'),
    );
    expect(next).toEqual({ date: '2026-04-06', instant: new Date('2026-04-07T07:00:00Z') });
  });

  it('is followed by the next one on its own day', () => {
    const moved = new Date('2026-04-07T07:00:00Z');
    const next = nextCard(at(MON, '09:00', zones.DE), moved, holidaysOf('DE', '2026-04-06'));
    expect(next).toEqual({ date: '2026-04-13', instant: new Date('2026-04-13T07:00:00Z') });
  });

  it('is left out where a long run of holidays would bring two cards in one morning', () => {
    const run = new Map<LocalDate, Halves>();
    // Monday 7 September to Monday 14 September 2026.
    for (let days = 0; days <= 7; days++) run.set(addDays('2026-09-07', days), 3);
    const times = at(MON, '09:00', 'UTC');
    const next = nextCard(times, new Date('2026-09-06T12:00:00Z'), run);
    expect(next).toEqual({ date: '2026-09-14', instant: new Date('2026-09-15T09:00:00Z') });
  });
});

describe('whatever is a holiday', () => {
  const first = '2026-03-02';
  const schedules = fc.record({
    weekday: fc.integer({ min: 1, max: 5 }),
    time: fc.constantFrom('08:00', '09:00', '12:59', '13:00', '16:30'),
    zone: fc.constantFrom(...Object.values(zones)),
    off: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom<Halves>(1, 2, 3)), {
      maxLength: 12,
    }),
  });

  it('cards come in order, each of its own date, never on a day off, and never two at once', () => {
    fc.assert(
      fc.property(schedules, ({ weekday, time, zone, off }) => {
        const holidays = new Map(off.map(([days, halves]) => [addDays(first, days), halves]));
        let last = { date: '', instant: new Date('2026-03-01T00:00:00Z') };
        for (let nth = 0; nth < 6; nth++) {
          const next = nextCard(at(weekday, time, zone), last.instant, holidays);
          expect(next.instant.getTime()).toBeGreaterThan(last.instant.getTime());
          expect(next.date > last.date).toBe(true);
          const [day, clock] = [localDateOf(next.instant, zone), localTimeOf(next.instant, zone)];
          expect((holidays.get(day) ?? 0) & (clock < '13:00' ? 1 : 2)).toBe(0);
          last = next;
        }
      }),
    );
  });
});
