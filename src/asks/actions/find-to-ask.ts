import type { Context } from '../../context.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import { askState } from '../rules/asks.ts';
import { isFirstDay } from '../rules/days.ts';
import { asksBy } from '../store.ts';

/** What a person may be asked for, once a week; what it is about is the same every week. */
const ABOUT = 'ask';

/** In its first days a team hears what it was told it would hear, and nothing else. */
const DAYS_TO_SETTLE = 7;

/** What was asked longer ago is not waited for any more. */
const DAYS_WAITED_FOR = 60;

/**
 * Whose first working day of the week it is, with a manager whom a message reaches: they are asked what they need. Nobody
 * whose team went live less than a week ago, who asked this week already, or who still waits for an answer: whoever does not get one is not asked for more.
 */
export async function findToAsk(
  { db }: Context,
  { workspaceId, people, now }: PersonalQuestion,
): Promise<PersonalFinding[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const year = await companyYear(db, workspaceId);
  const range = { from: periodOf(year, 'week', first).start, until: periodOf(year, 'week', last).end };
  const calendars = await workCalendarsOf(
    db,
    workspaceId,
    people.map(({ person }) => person),
    range,
  );
  const managerIds = [...new Set(people.flatMap(({ person }) => person.managerId ?? []))];
  const managers = await peopleByIds(db, workspaceId, managerIds, last);
  const reachable = new Set(managers.filter((each) => each.isActive && each.slackUserId).map(({ id }) => id));
  const ids = people.map(({ person }) => person.id);
  const since = new Date(now.getTime() - DAYS_WAITED_FOR * 24 * 3_600_000);
  const asked = Map.groupBy(await asksBy(db, workspaceId, ids, since), ({ askerId }) => askerId);
  return people.flatMap(({ person, today, liveOn }) => {
    if (today < addDays(liveOn, DAYS_TO_SETTLE)) return [];
    const { id, managerId, zone } = person;
    const week = periodOf(year, 'week', today);
    if (!managerId || !reachable.has(managerId)) return [];
    if (!isFirstDay(week, today, calendars.get(id) ?? person.workWeek)) return [];
    const isSettled = (asked.get(id) ?? []).some(
      (ask) => askState(ask) === 'open' || localDateOf(ask.askedAt, zone) >= week.start,
    );
    const numbers = { managerId, week: week.start, until: addDays(week.end, -1) };
    return isSettled ? [] : [{ personId: id, about: ABOUT, severity: 1, numbers }];
  });
}

/** Whether they asked for anything since. */
export async function askedSince(
  { db }: Context,
  { workspaceId, personId, from, until }: ActedOn,
): Promise<boolean> {
  const asked = await asksBy(db, workspaceId, [personId], from);
  return asked.some(({ askedAt }) => askedAt < until);
}
