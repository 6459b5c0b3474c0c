import type { Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import {
  liveTeams,
  managerIdsOfTeams,
  type Person,
  peopleByIds,
  workCalendarsOf,
} from '../../../people/index.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import { morningHours } from '../../rules/personal/morning-hours.ts';
import { firstWorkingDay } from '../../rules/reminder-day.ts';
import { mayBeTold, type Occasion, occasionsOf } from '../occasions.ts';
import type { ZoneMorning } from '../zone-mornings.ts';

/** A manager's message of a week: on which day of theirs, between which instants. */
export type ManagerWeek = {
  week: RecurringPeriod;
  manager: Person;
  day: LocalDate;
  dueAt: Date;
  expiresAt: Date;
  /** To tell of their people; null when a deputy hears of them instead. */
  occasion: Occasion | null;
};

/**
 * When these managers hear of their own week: on their first working day of it, whether or not a deputy heard of their people
 * on Monday. Nobody who is not in Slack or does not work that week.
 */
export async function managerWeeksOf(
  db: Reader,
  workspaceId: string,
  managers: readonly Person[],
  week: RecurringPeriod,
): Promise<ManagerWeek[]> {
  const inSlack = managers.filter(mayBeTold);
  const range = { from: week.start, until: week.end };
  const calendars = await workCalendarsOf(db, workspaceId, inSlack, range);
  const occasions = await occasionsOf(db, workspaceId, inSlack, week);
  return inSlack.flatMap((manager) => {
    const calendar = calendars.get(manager.id) ?? manager.workWeek;
    const day = firstWorkingDay(week, calendar);
    const hours = day && morningHours(day, manager.zone, calendar);
    if (!hours) return [];
    const occasion =
      occasions.find((each) => each.manager.id === manager.id && each.recipient.id === manager.id) ?? null;
    return [{ week, manager, day, ...hours, occasion }];
  });
}

/** Who leads somebody in a live team and lives in a zone. */
export async function managersIn(
  { db }: Context,
  { workspaceId, zone, date }: Pick<ZoneMorning, 'workspaceId' | 'zone' | 'date'>,
): Promise<Person[]> {
  const teamIds = [...(await liveTeams(db, workspaceId)).keys()];
  const managerIds = await managerIdsOfTeams(db, workspaceId, teamIds, date);
  const managers = await peopleByIds(db, workspaceId, managerIds, date);
  return managers.filter((manager) => manager.zone === zone);
}

/** The managers in a zone who hear of their week on this day. */
export async function managerWeeksIn(context: Context, morning: ZoneMorning): Promise<ManagerWeek[]> {
  const managers = await managersIn(context, morning);
  const week = isoWeek(morning.date);
  const weeks = await managerWeeksOf(context.db, morning.workspaceId, managers, week);
  return weeks.filter(({ day }) => day === morning.date);
}
