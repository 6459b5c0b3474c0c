import { addDays, type Weekday } from '../../../kernel/date.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { localDateOf, localTimeOf } from '../../../kernel/zoned.ts';
import { formatDay, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { shareBehind } from '../../../locales/share.ts';
import type { Person } from '../../../people/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Cadence } from '../../rules/one-on-ones/session.ts';

/** As much of the two as their clocks and names need. */
export type Two = { me: Pick<Person, 'zone'>; other: Pick<Person, 'zone' | 'name'> };

const LONGEST_NAME = 80;

/** A name as mrkdwn. */
export const nameOf = ({ name }: Pick<Person, 'name'>) => escapeMrkdwn(shorten(name, LONGEST_NAME));

/** 'Tuesday, 24 Nov, 10:00' on the reader's clocks, and what the other's show when that differs. */
export function whenWords(at: Date, { me, other }: Two, t: Translations): string {
  const own = momentWords(at, me.zone, t);
  const [date, time] = [localDateOf(at, other.zone), localTimeOf(at, other.zone)];
  if (date === localDateOf(at, me.zone) && time === localTimeOf(at, me.zone)) return own;
  const theirs = date === localDateOf(at, me.zone) ? time : `${formatDay(date, t.locale)} ${time}`;
  return `${own} · ${t.oneOnOnes.forOther({ name: nameOf(other), time: theirs, zone: other.zone })}`;
}

/** 'Tuesday, 24 Nov, 10:00' in a zone. */
export function momentWords(at: Date, zone: string, t: Translations): string {
  const date = localDateOf(at, zone);
  const words = { weekday: formatWeekday(date, t.locale), day: formatDay(date, t.locale) };
  return t.oneOnOnes.when({ ...words, time: localTimeOf(at, zone) });
}

/** 'every week on Tuesday at 10:00, 30 minutes'; the zone where the two live in different ones. */
export function rhythmWords(
  {
    weekday,
    time,
    everyWeeks,
    minutes,
  }: { weekday: Weekday; time: string; everyWeeks: number; minutes: number },
  { manager, report }: { manager: Pick<Person, 'zone'>; report: Pick<Person, 'zone'> },
  t: Translations,
): string {
  return t.oneOnOnes.rhythm({
    // 2024 began on a Monday.
    weekday: formatWeekday(addDays('2024-01-01', weekday - 1), t.locale),
    ...{ time, weeks: everyWeeks, minutes },
    zone: manager.zone === report.zone ? null : report.zone,
  });
}

/** How often the two met; nothing before anything was due. */
export function cadenceWords({ held, due, excused }: Cadence, t: Translations): string | null {
  if (due + excused === 0) return null;
  return t.oneOnOnes.cadence({ held, due, share: shareBehind(held, due, t.locale), excused });
}
