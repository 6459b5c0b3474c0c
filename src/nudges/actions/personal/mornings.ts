import type { Context } from '../../../context.ts';
import type { WorkCalendar } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { isNewcomer, liveTeams, type Person, workCalendarsOf } from '../../../people/index.ts';
import { type MorningHours, morningHours } from '../../rules/personal/morning-hours.ts';

/** Somebody's morning: their date, when they may hear of anything, and since when their team has been live. */
export type OwnMorning = MorningHours & {
  person: Person;
  today: LocalDate;
  liveOn: LocalDate;
  calendar: WorkCalendar;
};

/** Far enough back to count somebody's first ten working days, and to tell whether a reminder was ignored. */
const LOOK_BACK_DAYS = 60;

/**
 * Whose morning it is among some people, on the day it is for each at an instant: who is at work that day, in a live team
 * and in Slack. Not guests, nor those in their first ten working days (domain.md §5.8).
 */
export async function ownMornings(
  { db }: Context,
  workspaceId: string,
  people: readonly Person[],
  at: Date,
): Promise<OwnMorning[]> {
  const live = await liveTeams(db, workspaceId);
  const inSlack = people.filter(
    ({ isActive, isGuest, slackUserId, teamId }) =>
      isActive && !isGuest && slackUserId !== null && live.has(teamId ?? ''),
  );
  const days = inSlack.map(({ zone }) => localDateOf(at, zone)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const range = { from: addDays(first, -LOOK_BACK_DAYS), until: addDays(last, 1) };
  const calendars = await workCalendarsOf(db, workspaceId, inSlack, range);
  return inSlack.flatMap((person) => {
    const today = localDateOf(at, person.zone);
    const calendar = calendars.get(person.id) ?? person.workWeek;
    const launch = live.get(person.teamId ?? '');
    const hours = morningHours(today, person.zone, calendar);
    if (!launch || !hours || launch.liveAt > hours.dueAt) return [];
    if (isNewcomer(person.startedOn, today, calendar)) return [];
    return [{ person, today, liveOn: launch.liveOn, calendar, ...hours }];
  });
}
