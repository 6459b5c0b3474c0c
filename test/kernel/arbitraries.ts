import fc from 'fast-check';

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
