import type { Writer } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Days } from '../../rules/away/read-days.ts';
import {
  type CalendarDays,
  daysOfEntry,
  type EntryKey,
  insertCalendarDays,
  updateCalendarDays,
  wasTakenBack,
} from '../../store/calendar-time-off.ts';
import { peopleByIds } from '../../store/people.ts';
import { cancelTimeOff } from '../../store/time-off-writes.ts';
import type { Change, Person } from '../../types.ts';
import { auditChange } from '../audit.ts';
import { storeTimeOff } from './take-time-off.ts';

/** Days off as an entry of a calendar gives them; `occurrence` says which of its repetitions, empty for the only one. */
export type EntryDays = { occurrence: string; person: Person; days: Days };

/** What following an entry came to, in stretches of days. */
export type Followed = { created: number; changed: number; unchanged: number };

/**
 * Brings a person's days off in step with what an entry of a calendar says now, within a range of first days. What it
 * no longer says is taken back; days that are off already are noted, and stored once nothing else makes them so. Days
 * that a person took back stay taken back. Saying the same again changes nothing.
 */
export async function followCalendarEntry(
  trx: Writer,
  change: Change,
  entry: EntryKey,
  said: readonly EntryDays[],
  range: { from: LocalDate; until: LocalDate },
): Promise<Followed> {
  const { workspaceId } = change;
  const held = await daysOfEntry(trx, workspaceId, entry);
  const known = new Map(held.map((each) => [keyOf(each), each]));
  const wanted = new Map(said.map((each) => [keyOf(withHalves(each)), each]));
  const result = { created: 0, changed: 0, unchanged: 0 };
  for (const [key, each] of known) {
    if (wanted.has(key) || each.from < range.from || each.from >= range.until) continue;
    if (await forget(trx, change, each)) result.changed++;
  }
  for (const [key, each] of wanted) {
    const before = known.get(key);
    const isStored = before?.timeOffId ? false : await store(trx, change, entry, each, before);
    if (isStored) result.created++;
    else result.unchanged++;
  }
  return result;
}

/**
 * Takes back what an entry said that is in its calendar no more: days from today on. What is over stays as it was, since
 * many calendars only tell of what is ahead. Returns how many stretches of days were taken back.
 */
export async function forgetCalendarEntry(trx: Writer, change: Change, entry: EntryKey): Promise<number> {
  const { workspaceId, today } = change;
  const ahead = (await daysOfEntry(trx, workspaceId, entry)).filter(({ until }) => until > today);
  const ids = ahead.map(({ personId }) => personId);
  const people = new Map((await peopleByIds(trx, workspaceId, ids, today)).map((each) => [each.id, each]));
  let count = 0;
  for (const each of ahead) {
    const person = people.get(each.personId);
    const wasOff = await forget(trx, change, each);
    if (wasOff) count++;
    if (!wasOff || !person || each.from >= today) continue;
    const { from, halves } = each;
    await storeTimeOff(trx, change, person, { from, until: today, halves }, 'import');
  }
  return count;
}

async function store(
  trx: Writer,
  change: Change,
  entry: EntryKey,
  said: EntryDays,
  before: CalendarDays | undefined,
): Promise<boolean> {
  const { workspaceId } = change;
  const days = withHalves(said);
  const isTakenBack = await wasTakenBack(trx, workspaceId, days);
  const stored = isTakenBack ? null : await storeTimeOff(trx, change, said.person, said.days, 'import');
  const timeOffId = stored?.timeOffId ?? null;
  if (!before) {
    const row = { id: change.newId(), ...days, timeOffId };
    await insertCalendarDays(trx, workspaceId, entry, row, change.clock.now());
  } else if (timeOffId) await updateCalendarDays(trx, workspaceId, before.id, { timeOffId });
  return timeOffId !== null;
}

/** Whether days were off because of it until now. */
async function forget(trx: Writer, change: Change, days: CalendarDays): Promise<boolean> {
  const { workspaceId } = change;
  const { timeOffId, from, until, halves } = days;
  const at = change.clock.now();
  await updateCalendarDays(trx, workspaceId, days.id, { goneAt: at });
  if (!timeOffId || !(await cancelTimeOff(trx, workspaceId, timeOffId, at))) return false;
  const detail = { timeOffId, from, until, halves };
  await auditChange(trx, change, 'person', days.personId, 'person.time_off_taken_back', detail);
  return true;
}

function withHalves({ occurrence, person, days: { from, until, halves = 3 } }: EntryDays) {
  return { occurrence, personId: person.id, from, until, halves };
}

function keyOf({ occurrence, personId, from, until, halves }: ReturnType<typeof withHalves>): string {
  return [occurrence, personId, from, until, halves].join(' ');
}
