import { RowError } from '../import-error.ts';
import { type Entry, readEntry, uidIn } from './entry.ts';
import type { CalendarFile } from './read-calendar.ts';
import { readZones } from './read-zones.ts';

/** The entries of a file by their own id: one, with those that replace some of its repetitions. */
export type EntryGroups = {
  /** Every id in the file, also of entries that cannot be read. */
  seen: ReadonlySet<string>;
  groups: ReadonlyMap<string, readonly Entry[]>;
};

/** Reads the entries of a file. One that cannot be read is refused, and all that shares its id is left out with it. */
export function groupEntries(
  { zones: zoneBlocks, entries }: CalendarFile,
  refuse: (line: number, reason: string) => void,
): EntryGroups {
  const zones = readZones(zoneBlocks);
  const seen = new Set<string>();
  const broken = new Set<string>();
  const groups = new Map<string, Entry[]>();
  for (const block of entries) {
    const shown = uidIn(block);
    if (shown) seen.add(shown);
    try {
      const entry = readEntry(block, zones);
      const group = groups.get(entry.uid);
      if (group) group.push(entry);
      else groups.set(entry.uid, [entry]);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      refuse(block.line, error.message);
      if (shown) broken.add(shown);
    }
  }
  for (const uid of broken) groups.delete(uid);
  return { seen, groups };
}

/** Of several versions of an entry the newest, without those that replace one of its repetitions. */
export function mainOf(entries: readonly Entry[]): Entry | undefined {
  return entries
    .filter(({ replaces }) => !replaces)
    .reduce<Entry | undefined>(
      (best, each) => (best && best.sequence > each.sequence ? best : each),
      undefined,
    );
}
