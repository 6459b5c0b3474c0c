import fc from 'fast-check';
import type { CompanyYear } from '../../src/kernel/company-year.ts';
import type { RecurringKind } from '../../src/kernel/period.ts';
import type { YearRules } from '../../src/kernel/year-rules.ts';

const toDate = (instant: Date) => instant.toISOString().slice(0, 10);

/** Any date from 1990 until the end of 2059. */
export const anyDate = fc
  .date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2059-12-31T00:00Z'), noInvalidDate: true })
  .map(toDate);

/** Any whole minute in which today's clock changes are known to Intl. */
export const anyMinute = fc
  .integer({ min: Date.parse('2000-01-01T00:00Z') / 60_000, max: Date.parse('2036-12-31T00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

/** Zones with every habit: none, whole hours, half hours, clock changes at midnight, a day left out. */
export const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Istanbul',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
);

export const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));

/** A work week of any weekdays, even none. */
export const anyWorkWeek = fc.subarray([1, 2, 3, 4, 5, 6, 7]);

export const anyRecurringKind = fc.constantFrom<RecurringKind>('week', 'month', 'quarter', 'year');

/** Any rules for a company's weeks and years, without a file of its own. */
export const anyYearRules: fc.Arbitrary<YearRules> = fc.record({
  weekStartsOn: fc.integer({ min: 1, max: 7 }),
  startsIn: fc.integer({ min: 1, max: 12 }),
  namedBy: fc.constantFrom('end', 'start'),
  retail: fc.option(
    fc.record({
      pattern: fc.constantFrom('4-4-5', '4-5-4', '5-4-4'),
      anchor: fc.constantFrom('last', 'nearest'),
      longMonth: fc.integer({ min: 1, max: 12 }),
    }),
  ),
  filed: fc.constant([]),
});

/** A company that changed its mind up to three times. */
export const anyYear: fc.Arbitrary<CompanyYear> = fc
  .tuple(anyYearRules, fc.array(fc.record({ from: anyDate, rules: anyYearRules }), { maxLength: 3 }))
  .map(([rules, changes]) => {
    const later = [...new Map(changes.map((change) => [change.from, change])).values()];
    return [{ from: '1900-01-01', rules }, ...later.sort((a, b) => (a.from < b.from ? -1 : 1))];
  });
