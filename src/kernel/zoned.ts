import type { LocalDate } from './date.ts';

/*
 * Where instants and local times meet; nothing else in the project converts between them.
 *
 * Built on Intl alone. dayjs.tz starts from the zone's offset *at present*, so the instant it gives for a
 * repeated hour changes with the season it is asked in, and it reads the computer's clock to do so.
 */

const formats = new Map<string, Intl.DateTimeFormat>();
const dayLength = 86_400_000;
const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The date on the wall calendar of an IANA zone at an instant. Throws a RangeError for an unknown zone. */
export function localDateOf(instant: Date, zone: string): LocalDate {
  return wallClock(instant.getTime(), zone).slice(0, 10);
}

/** The time of day in a zone at an instant, as 'HH:MM', seconds left out. */
export function localTimeOf(instant: Date, zone: string): string {
  return wallClock(instant.getTime(), zone).slice(11, 16);
}

/**
 * The instant at which the clocks of a zone show a date and an 'HH:MM'. A time that clocks skip is moved forward
 * by the gap; of a time they show twice it is the first (domain.md §3.5).
 * Throws a RangeError for anything that is not a date, a time of day and a zone.
 */
export function toInstant(date: LocalDate, time: string, zone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (!timeShape.test(time) || Number.isNaN(wall)) throw new RangeError(`Not a local time: ${date} ${time}`);
  const before = offsetAt(wall - dayLength, zone);
  const after = offsetAt(wall + dayLength, zone);
  const byOld = wall - before;
  const byNew = wall - after;
  const oldHolds = offsetAt(byOld, zone) === before;
  const newHolds = offsetAt(byNew, zone) === after;
  // Neither holds in a gap; counting on by the old offset is then what moves the time forward.
  return new Date(oldHolds || !newHolds ? byOld : byNew);
}

/** Whether a text is a time of day from '00:00' to '23:59'. */
export function isTimeOfDay(text: string): boolean {
  return timeShape.test(text);
}

/** Whether a text names an IANA time zone, such as 'Europe/Istanbul'; a bare offset like '+03:00' does not. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    formatOf(text);
    return true;
  } catch {
    return false;
  }
}

/** A zone's present name where it was asked for by an older one: 'Turkey' is 'Europe/Istanbul'. */
export function presentName(zone: string): string {
  return formatOf(zone).resolvedOptions().timeZone;
}

/** Milliseconds by which a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  return Date.parse(`${wallClock(instant, zone)}Z`) - Math.floor(instant / 1000) * 1000;
}

/** What a zone's calendar and clock show, as 'YYYY-MM-DDTHH:MM:SS'. */
function wallClock(instant: number, zone: string): string {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = value;
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

/** Making a format costs a hundred times as much as using it, so each zone's is kept. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}
