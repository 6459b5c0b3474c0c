import ICAL from 'ical.js';
import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { isZone, toInstant } from '../../kernel/zoned.ts';
import { RowError } from '../import-error.ts';
import { shorten } from '../read-date.ts';

/** The time zones that a calendar file brings along, by the name it gives them. */
export type FileZones = ReadonlyMap<string, ICAL.Timezone>;

/**
 * A date, or a time on the clocks of a zone: an IANA zone, one that the file defines, or null for the clocks of whoever
 * it is about.
 */
export type Moment = { value: ICAL.Time; zone: string | ICAL.Timezone | null };

/** The times of a property: one, or several of RDATE and EXDATE. Throws a RowError for what is no time. */
export function momentsOf(property: ICAL.Property, zones: FileZones): Moment[] {
  const tzid = property.getFirstParameter('tzid');
  return property.getValues().map((each: unknown) => {
    const value = each instanceof ICAL.Period ? each.start : each;
    if (!(value instanceof ICAL.Time) || !isLocalDate(dateOf(value))) {
      throw new RowError(`${property.name.toUpperCase()} is not a date or time I can read`);
    }
    if (value.isDate) return { value, zone: null };
    if (value.zone === ICAL.Timezone.utcTimezone) return { value, zone: 'UTC' };
    return { value, zone: tzid ? zoneNamed(tzid, zones) : null };
  });
}

/** A well-known name means the zone of that name; any other one what the file says it is. */
function zoneNamed(tzid: string, zones: FileZones): string | ICAL.Timezone {
  if (isZone(tzid)) return tzid;
  const zone = zones.get(tzid);
  if (!zone) throw new RowError(`its time zone "${shorten(tzid)}" is neither known nor defined in the file`);
  return zone;
}

/** The instant of a time; `ownZone` are the clocks of whoever it is about. */
export function instantOf({ value, zone }: Moment, ownZone: string): Date {
  if (zone === null || typeof zone === 'string') {
    return toInstant(dateOf(value), timeOf(value), zone ?? ownZone);
  }
  const there = value.clone();
  there.zone = zone;
  return new Date(there.toUnixTime() * 1000);
}

/** The date of a time, on its own clocks. */
export function dateOf({ year, month, day }: ICAL.Time): LocalDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function timeOf({ hour, minute }: ICAL.Time): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
