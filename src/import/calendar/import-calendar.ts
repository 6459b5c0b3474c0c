import { basename } from 'node:path';
import { addDays } from '../../kernel/date.ts';
import {
  type EntryDays,
  entriesOfCalendar,
  followCalendarEntry,
  forgetCalendarEntry,
} from '../../people/index.ts';
import { createFindingList } from '../findings.ts';
import { ImportError, RowError } from '../import-error.ts';
import type { ImportContext } from '../importer.ts';
import { startRun } from '../start-run.ts';
import { createTally, type ImportReport, type Numbered } from '../tally.ts';
import { daysOfGroup } from './group-days.ts';
import { groupEntries } from './group-entries.ts';
import { readCalendar } from './read-calendar.ts';
import { createWhoseDays } from './whose-days.ts';

/** Which calendar file, and how to read it. */
export type CalendarOptions = {
  file: string;
  /** Whose calendar it is: an e-mail address or a name. By default each entry says so. */
  person?: string;
  /** By which name the calendar is known again; by default the file's. */
  calendar?: string;
  /** Every entry is a day off, whatever its title says. */
  isAllOff?: boolean;
  encoding?: string;
  isDryRun?: boolean;
  onRefused?(line: number, reason: string): void;
};

/** Repetitions from a year back until two years ahead are worked out, as far as `/away` goes. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;
const BATCH_SIZE = 100;

/** An entry, its repetitions and what replaces some of them, as they say now; null: it is in the file no more. */
type EntryRow = { uid: string; said: EntryDays[] | null };

/**
 * Takes over days off from a calendar file (RFC 5545). The same file again changes nothing. An entry that is no longer
 * in the file of this name takes its days ahead back, one that says something else all that it said before; what
 * somebody took back in Slack stays taken back. An entry that cannot be read is left as it was, whole. Throws an
 * ImportError when the file cannot be read, or is empty; then nothing was stored.
 */
export async function importCalendar(
  context: ImportContext,
  workspaceId: string,
  options: CalendarOptions,
): Promise<ImportReport> {
  const { file, isAllOff = false } = options;
  const content = readCalendar(file, options.encoding);
  if (content.entries.length === 0) {
    throw new ImportError(`${file} holds no entry at all, so nothing was changed.`);
  }
  const run = await startRun(context, workspaceId);
  const { change } = run;
  const { ownerKey, whose } = await createWhoseDays(run, options.person);
  const name = (options.calendar ?? basename(file)).slice(0, 200);
  const calendar = ownerKey ? `${name} ${ownerKey}` : name;
  const range = { from: addDays(change.today, -DAYS_BACK), until: addDays(change.today, DAYS_AHEAD) };
  const findings = createFindingList();

  const tally = createTally(
    run,
    {
      describe: ({ said }: EntryRow) => describe(said ?? []),
      async store(trx, rows: readonly EntryRow[]) {
        const stored = { created: 0, changed: 0, unchanged: 0 };
        for (const { uid, said } of rows) {
          const entry = { calendar, uid };
          if (said === null) {
            stored.changed += await forgetCalendarEntry(trx, change, entry);
            continue;
          }
          const followed = await followCalendarEntry(trx, change, entry, said, range);
          stored.created += followed.created;
          stored.changed += followed.changed;
          stored.unchanged += followed.unchanged;
        }
        return stored;
      },
      findings: async () => findings.all(),
    },
    { ...options, kind: 'ics' },
  );

  const { seen, groups } = groupEntries(content, tally.refuse);
  const rows: Numbered<EntryRow>[] = [];
  for (const uid of await entriesOfCalendar(context.db, workspaceId, calendar, change.today)) {
    if (!seen.has(uid)) rows.push({ row: { uid, said: null }, line: 0 });
  }
  for (const [uid, entries] of groups) {
    const line = entries[0]?.line ?? 0;
    try {
      const said = await daysOfGroup(entries, { whose, range, isAllOff, zone: run.workspace.zone, findings });
      if (said.length > 0) tally.understood({ uid, said });
      rows.push({ row: { uid, said }, line });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      tally.refuse(line, error.message);
    }
  }
  for (let at = 0; at < rows.length; at += BATCH_SIZE) await tally.store(rows.slice(at, at + BATCH_SIZE));
  await tally.settle();
  return tally.report(content.entries.length);
}

function describe([first, ...others]: readonly EntryDays[]) {
  if (!first) return {};
  const { person, days } = first;
  const part = days.halves === 1 ? 'morning' : 'afternoon';
  return {
    person: person.name,
    from: days.from,
    until: addDays(days.until, -1),
    ...(days.halves === 1 || days.halves === 2 ? { part } : {}),
    ...(others.length > 0 ? { more: others.length } : {}),
  };
}
