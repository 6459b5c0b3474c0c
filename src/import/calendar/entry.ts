import ICAL from 'ical.js';
import { RowError } from '../import-error.ts';
import { type FileZones, type Moment, momentsOf } from './moments.ts';
import type { Block } from './read-calendar.ts';
import { checkRule } from './repeats.ts';

/** An entry of a calendar (a VEVENT), as far as days off take it. */
export type Entry = {
  line: number;
  uid: string;
  /** Which repetition of another entry this one stands for. */
  replaces: Moment | null;
  start: Moment;
  /** Null: it lasts `seconds`, or, being a date, a day. */
  end: Moment | null;
  seconds: number | null;
  rule: ICAL.Recur | null;
  moreStarts: Moment[];
  exceptStarts: Moment[];
  isCancelled: boolean;
  /** Shown as free. */
  isTransparent: boolean;
  /** Outlook's "out of office". */
  isOutOfOffice: boolean;
  title: string;
  /** E-mail addresses of who organises it and who takes part, those who declined left out. */
  addresses: string[];
  /** Of several versions the highest counts. */
  sequence: number;
};

const LONGEST_UID = 500;

/** The entry's own id, as far as the text shows it; null when nothing does. */
export function uidIn({ text }: Block): string | null {
  return (
    /^UID(?:;[^:\r\n]*)?:(.*(?:\r\n[ \t].*)*)$/im
      .exec(text)?.[1]
      ?.replace(/\r\n[ \t]/g, '')
      .trim() || null
  );
}

/** Reads an entry. Throws a RowError for one that cannot be read. */
export function readEntry(block: Block & { isCancelled: boolean }, zones: FileZones): Entry {
  try {
    return read(block, zones);
  } catch (error) {
    // The library throws errors of its own for what it cannot read, at the first look at a value.
    throw error instanceof RowError ? error : new RowError('it cannot be read as a calendar entry');
  }
}

function read(block: Block & { isCancelled: boolean }, zones: FileZones): Entry {
  const component = parse(block);
  const moments = (name: string) =>
    component.getAllProperties(name).flatMap((each) => momentsOf(each, zones));
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '').trim();
  const [start] = moments('dtstart');
  if (!start) throw new RowError('it has no start');
  const duration = component.getFirstPropertyValue('duration');
  const replaced = component.getFirstProperty('recurrence-id');
  if (replaced?.getFirstParameter('range')) throw new RowError('it changes all repetitions from one on');
  return {
    line: block.line,
    uid: readUid(block),
    replaces: (replaced && momentsOf(replaced, zones)[0]) ?? null,
    start,
    end: moments('dtend')[0] ?? null,
    seconds: duration instanceof ICAL.Duration ? duration.toSeconds() : null,
    rule: ruleOf(component),
    moreStarts: moments('rdate'),
    exceptStarts: moments('exdate'),
    isCancelled: block.isCancelled || text('status').toUpperCase() === 'CANCELLED',
    isTransparent: text('transp').toUpperCase() === 'TRANSPARENT',
    isOutOfOffice: text('x-microsoft-cdo-busystatus').toUpperCase() === 'OOF',
    title: text('summary'),
    addresses: addressesOf(component),
    sequence: Number(text('sequence')) || 0,
  };
}

function ruleOf(component: ICAL.Component): ICAL.Recur | null {
  const [property, ...others] = component.getAllProperties('rrule');
  if (!property) return null;
  const rule: unknown = property.getFirstValue();
  if (others.length > 0 || !(rule instanceof ICAL.Recur)) throw new RowError('how it repeats cannot be read');
  checkRule(rule);
  return rule;
}

function readUid(block: Block): string {
  const uid = uidIn(block);
  if (!uid) throw new RowError('it has no UID, by which it could be known again');
  if (uid.length > LONGEST_UID) throw new RowError(`its UID is longer than ${LONGEST_UID} characters`);
  if (uid.includes('\0')) throw new RowError('its UID holds a character that is no text');
  return uid;
}

function parse({ text }: Block): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`) as never);
  const entry = calendar.getFirstSubcomponent('vevent');
  if (!entry) throw new RowError('it cannot be read as a calendar entry');
  return entry;
}

function addressesOf(component: ICAL.Component): string[] {
  const people = [...component.getAllProperties('attendee'), ...component.getAllProperties('organizer')];
  return people.flatMap((each) => {
    if (each.getFirstParameter('partstat')?.toUpperCase() === 'DECLINED') return [];
    const value = String(each.getFirstValue() ?? '');
    const address = /^mailto:/i.test(value) ? value.slice('mailto:'.length) : each.getFirstParameter('email');
    return address ? [address.trim()] : [];
  });
}
