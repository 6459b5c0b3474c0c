import type { Reader, Writer } from '../../database/open.ts';
import type { Halves } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Days off that an entry of a calendar gives a person, and the time off that was stored for it, if any was. */
export type CalendarDays = {
  id: string;
  /** Which repetition of the entry; empty for one that does not repeat. */
  occurrence: string;
  personId: string;
  from: LocalDate;
  until: LocalDate;
  halves: Halves;
  timeOffId: string | null;
};

/** An entry of a calendar: the calendar's name, and the entry's own id in it. */
export type EntryKey = { calendar: string; uid: string };

/** What an entry said last, repetitions that are gone left out. */
export async function daysOfEntry(
  db: Reader,
  workspaceId: string,
  { calendar, uid }: EntryKey,
): Promise<CalendarDays[]> {
  const rows = await db
    .selectFrom('calendar_time_off')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('calendar', '=', calendar)
    .where('uid', '=', uid)
    .where('gone_at', 'is', null)
    .orderBy('first_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    occurrence: row.occurrence,
    personId: row.person_id,
    from: row.first_day,
    until: row.end_day,
    halves: row.halves as Halves,
    timeOffId: row.time_off_id,
  }));
}

/** The entries of a calendar that gave days which are not over before `date`. */
export async function entriesOfCalendar(
  db: Reader,
  workspaceId: string,
  calendar: string,
  date: LocalDate,
): Promise<string[]> {
  const rows = await db
    .selectFrom('calendar_time_off')
    .select('uid')
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .where('calendar', '=', calendar)
    .where('gone_at', 'is', null)
    .where('end_day', '>', date)
    .orderBy('uid')
    .execute();
  return rows.map(({ uid }) => uid);
}

/** Keeps what an entry says. */
export async function insertCalendarDays(
  trx: Writer,
  workspaceId: string,
  { calendar, uid }: EntryKey,
  days: CalendarDays,
  at: Date,
) {
  await trx
    .insertInto('calendar_time_off')
    .values({
      workspace_id: workspaceId,
      id: days.id,
      calendar,
      uid,
      occurrence: days.occurrence,
      person_id: days.personId,
      first_day: days.from,
      end_day: days.until,
      halves: days.halves,
      time_off_id: days.timeOffId,
      recorded_at: at.getTime(),
      gone_at: null,
    })
    .execute();
}

/** The time off that was stored for such days after all, or that the calendar no longer says so. */
export async function updateCalendarDays(
  trx: Writer,
  workspaceId: string,
  id: string,
  to: { timeOffId: string } | { goneAt: Date },
) {
  await trx
    .updateTable('calendar_time_off')
    .set('goneAt' in to ? { gone_at: to.goneAt.getTime() } : { time_off_id: to.timeOffId })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/**
 * Whether a person took back exactly such days that a file had given. Those that were taken back because a calendar no
 * longer said so do not count.
 */
export async function wasTakenBack(
  trx: Writer,
  workspaceId: string,
  { personId, from, until, halves }: Omit<CalendarDays, 'id' | 'occurrence' | 'timeOffId'>,
): Promise<boolean> {
  const row = await trx
    .selectFrom('time_off')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('source', '=', 'import')
    .where('first_day', '=', from)
    .where('end_day', '=', until)
    .where('halves', '=', halves)
    .where('cancelled_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('calendar_time_off as entry')
            .select('entry.id')
            .whereRef('entry.workspace_id', '=', 'time_off.workspace_id')
            .whereRef('entry.person_id', '=', 'time_off.person_id')
            .whereRef('entry.time_off_id', '=', 'time_off.id')
            .whereRef('entry.gone_at', '=', 'time_off.cancelled_at'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
