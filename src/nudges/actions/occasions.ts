import type { Reader } from '../../database/open.ts';
import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { RecurringPeriod } from '../../kernel/period.ts';
import { deputiesOn, type Person, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import { firstWorkingDay, reminderHours } from '../rules/reminder-day.ts';

/** A manager's reminder of a week: who hears it, on which day, between which instants. */
export type Occasion = {
  /** The ISO week: its Monday is when reminders come, whatever weeks the company counts by. */
  week: RecurringPeriod;
  manager: Person;
  /** The manager, or who stands in for them. */
  recipient: Person;
  /** In the recipient's zone. */
  day: LocalDate;
  dueAt: Date;
  expiresAt: Date;
};

/**
 * Who hears of these managers' people in a week. On Monday the manager. When that is not a working day of theirs, the
 * deputy of that day; without one, the manager on their first working day, since what mattered on Monday still does on
 * Tuesday. Nobody when neither works that week or is in Slack; guests never.
 */
export async function occasionsOf(
  db: Reader,
  workspaceId: string,
  managers: readonly Person[],
  week: RecurringPeriod,
): Promise<Occasion[]> {
  const monday = week.start;
  const range = { from: week.start, until: week.end };
  const inSlack = managers.filter(mayBeTold);
  const calendars = await workCalendarsOf(db, workspaceId, inSlack, range);
  const absent = inSlack.filter((manager) => !isWorkingDay(monday, calendarOf(manager, calendars)));
  const ids = absent.map(({ id }) => id);
  const deputyIds = await deputiesOn(db, workspaceId, ids, monday);
  const standIns = (await peopleByIds(db, workspaceId, [...deputyIds.values()], monday)).filter(mayBeTold);
  const theirs = await workCalendarsOf(db, workspaceId, standIns, range);
  const deputies = standIns.filter((person) => isWorkingDay(monday, calendarOf(person, theirs)));
  return inSlack.flatMap((manager) => {
    const deputy = deputies.find(({ id }) => id === deputyIds.get(manager.id));
    const recipient = deputy ?? manager;
    const day = deputy ? monday : firstWorkingDay(week, calendarOf(manager, calendars));
    return day ? [{ week, manager, recipient, day, ...reminderHours(day, recipient.zone) }] : [];
  });
}

/** Whoever a reminder reaches at all. */
export const mayBeTold = ({ isActive, isGuest, slackUserId }: Person) =>
  isActive && !isGuest && slackUserId !== null;

function calendarOf({ id, workWeek }: Person, calendars: ReadonlyMap<string, WorkCalendar>): WorkCalendar {
  return calendars.get(id) ?? workWeek;
}
