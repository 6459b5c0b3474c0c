import ICAL from 'ical.js';
import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { RowError } from '../import-error.ts';
import type { Entry } from './entry.ts';
import { dateOf, instantOf, type Moment } from './moments.ts';

/** Which parts of a rule each frequency may have; days off repeat by no others, and some others never come to an end. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
};
const WIDEST_INTERVAL = 99;
const MOST_REPETITIONS = 20_000;

/** Throws a RowError for a rule that is not worked out here. */
export function checkRule(rule: ICAL.Recur): void {
  const { freq, interval, parts } = rule;
  const allowed = PARTS[freq] ?? [];
  const used = Object.keys(parts);
  const isEvery = freq !== 'DAILY' || used.length === 0 || interval === 1;
  const isKnown = freq in PARTS && used.every((part) => allowed.includes(part));
  if (!isKnown || !isEvery || interval > WIDEST_INTERVAL || !hasRealDay(parts)) {
    throw new RowError('it repeats in a way that is not worked out here');
  }
}

/** 30 February never comes. */
function hasRealDay({ BYMONTH: months, BYMONTHDAY: days }: ICAL.Recur['parts']): boolean {
  if (!months || !days) return true;
  const two = (number: unknown) => String(number).padStart(2, '0');
  return months.some((month) =>
    days.some((day) => Number(day) < 0 || isLocalDate(`2024-${two(month)}-${two(day)}`)),
  );
}

/**
 * The starts of an entry and its repetitions whose date lies in [from, until), in order; those that it names as
 * exceptions left out. Throws a RowError for one that repeats more often than days off do.
 */
export function startsOf(
  { start, rule, moreStarts, exceptStarts }: Entry,
  range: { from: LocalDate; until: LocalDate },
  ownZone: string,
): Moment[] {
  const found = new Map<string, Moment>();
  const keep = (moment: Moment) => {
    const date = dateOf(moment.value);
    if (date >= range.from && date < range.until) found.set(keyOfStart(moment, ownZone), moment);
  };
  if (rule) {
    for (const value of repeat(rule, start, range.until)) keep({ value, zone: start.zone });
  } else keep(start);
  for (const each of moreStarts) keep(each);
  const dates = new Set(exceptStarts.filter(({ value }) => value.isDate).map(({ value }) => dateOf(value)));
  const keys = new Set(exceptStarts.map((each) => keyOfStart(each, ownZone)));
  return [...found]
    .filter(([key, { value }]) => !keys.has(key) && !dates.has(dateOf(value)))
    .map(([, moment]) => moment)
    .sort((a, b) => a.value.compare(b.value));
}

/** By which a repetition is known again: its date, or its instant. */
export function keyOfStart(moment: Moment, ownZone: string): string {
  return moment.value.isDate ? dateOf(moment.value) : instantOf(moment, ownZone).toISOString();
}

function* repeat(rule: ICAL.Recur, start: Moment, until: LocalDate): Generator<ICAL.Time> {
  const own = rule.clone();
  const last = own.until && endOnClocksOf(own.until, start);
  if (last) own.until = last;
  const iterator = attempt(() => own.iterator(start.value));
  for (let count = 0; ; count++) {
    const next = attempt(() => iterator.next());
    if (!next || dateOf(next) >= until) return;
    if (count === MOST_REPETITIONS) throw new RowError('it repeats more often than days off do');
    yield next.clone();
  }
}

/** The library throws errors of its own for rules that contradict themselves. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new RowError('it repeats in a way that is not worked out here');
  }
}

/** A rule ends at an instant, and repeats on the clocks of its start. */
function endOnClocksOf(until: ICAL.Time, { value, zone }: Moment): ICAL.Time {
  if (value.isDate || until.zone !== ICAL.Timezone.utcTimezone || zone === null || zone === 'UTC')
    return until;
  if (typeof zone !== 'string') {
    const there = until.convertToZone(zone);
    there.zone = value.zone;
    return there;
  }
  const instant = until.toJSDate();
  const [year = 0, month = 0, day = 0] = localDateOf(instant, zone).split('-').map(Number);
  const [hour = 0, minute = 0] = localTimeOf(instant, zone).split(':').map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: until.second }, value.zone);
}
