import ICAL from 'ical.js';
import type { FileZones } from './moments.ts';
import type { Block } from './read-calendar.ts';
import { checkRule } from './repeats.ts';

/** The time zones a file defines; one that cannot be read is left out, and whoever needs it is refused. */
export function readZones(blocks: readonly Block[]): FileZones {
  const zones = new Map<string, ICAL.Timezone>();
  for (const { text } of blocks) {
    const zone = readZone(text);
    if (zone) zones.set(zone.tzid, zone);
  }
  return zones;
}

function readZone(text: string): ICAL.Timezone | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`) as never);
    const component = calendar.getFirstSubcomponent('vtimezone');
    const tzid = component?.getFirstPropertyValue('tzid');
    if (!component || typeof tzid !== 'string') return null;
    for (const observance of component.getAllSubcomponents()) {
      for (const property of observance.getAllProperties('rrule')) {
        const rule: unknown = property.getFirstValue();
        if (rule instanceof ICAL.Recur) checkRule(rule);
      }
    }
    return new ICAL.Timezone({ component, tzid });
  } catch {
    return null;
  }
}
