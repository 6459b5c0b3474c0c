import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Days, type EntryDays, type Person, readOffSummary } from '../../people/index.ts';
import type { FindingList } from '../findings.ts';
import type { Entry } from './entry.ts';
import { daysOfRepetition, lengthInDays } from './entry-days.ts';
import { mainOf } from './group-entries.ts';
import { keyOfStart, startsOf } from './repeats.ts';
import type { WhoseDays } from './whose-days.ts';

type Reading = {
  whose: WhoseDays['whose'];
  /** First days of what is worked out. */
  range: { from: LocalDate; until: LocalDate };
  /** Every entry is a day off, whatever its title says. */
  isAllOff: boolean;
  /** Where there is no person to ask. */
  zone: string;
  findings: FindingList;
};

/**
 * The days off that an entry, its repetitions and what replaces some of them say. Throws a RowError when one of them
 * cannot be read, or is of nobody known.
 */
export async function daysOfGroup(entries: readonly Entry[], reading: Reading): Promise<EntryDays[]> {
  const { range } = reading;
  const said: EntryDays[] = [];
  const say = (person: Person, occurrence: string, days: readonly Days[]) => {
    const near = days.filter(({ from }) => from >= range.from && from < range.until);
    said.push(...near.map((each) => ({ occurrence, person, days: each })));
  };
  const replaced = new Set<string>();
  for (const entry of entries) {
    if (!entry.replaces) continue;
    const person = await personOf(entry, reading);
    const occurrence = keyOfStart(entry.replaces, person?.zone ?? reading.zone);
    replaced.add(occurrence);
    if (person) say(person, occurrence, daysOfRepetition(entry, entry.start, person.zone));
  }
  const main = mainOf(entries);
  const person = main && (await personOf(main, reading));
  if (!main || !person) return said;
  const begins = { from: addDays(range.from, -lengthInDays(main, person.zone)), until: range.until };
  const isSeries = main.rule !== null || main.moreStarts.length > 0;
  for (const start of startsOf(main, begins, person.zone)) {
    const key = keyOfStart(start, person.zone);
    if (replaced.has(key)) continue;
    say(person, isSeries ? key : '', daysOfRepetition(main, start, person.zone));
  }
  return said;
}

/** Whose days off an entry tells of; null when it tells of none. */
async function personOf(entry: Entry, { whose, isAllOff, findings }: Reading): Promise<Person | null> {
  if (entry.isCancelled) return null;
  const summary = readOffSummary(entry.title);
  const isShownAsOff = !entry.isTransparent && (entry.isOutOfOffice || isAllOff);
  if (summary.says !== 'nothing' || isShownAsOff) {
    const person = await whose(entry, isShownAsOff ? { ...summary, says: 'sure' } : summary);
    if (person) return person;
  }
  findings.note(isAllOff ? NOT_OFF : NOT_OFF_HINT, entry.line);
  return null;
}

const NOT_OFF = 'Entries that are no days off';
const NOT_OFF_HINT = 'Entries whose titles name no days off (--all takes what is shown as busy)';
