import type { Caller, Context } from '../../context.ts';
import { checkInsOf } from '../../goals/index.ts';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { datesFrom, type LocalDate } from '../../kernel/date.ts';
import { lastDayOf, type RecurringPeriod } from '../../kernel/period.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { companyYear, liveTeams, type Person, personById, workCalendarsOf } from '../../people/index.ts';
import { askTime } from '../rules/ask-time.ts';
import type { Thing } from '../rules/things.ts';
import { type Answered, itemsOf } from './answers.ts';
import { missingIn, weeksOf } from './missing.ts';

/**
 * What is still missing of the caller's week, for App Home: numbers from the hour on at which they were asked, and on the
 * first working day after it once more all of it, since the card is made then. That is the one reminder; there is no
 * second message. Null when nothing is, and in teams that were not live when it was asked.
 */
export async function stillMissing(context: Context, caller: Caller): Promise<Answered | null> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const person = await personById(db, workspaceId, personId, today);
  const launch = person && (await liveTeams(db, workspaceId)).get(person.teamId ?? '');
  if (!person || !launch) return null;
  const year = await companyYear(db, workspaceId);
  const running = periodOf(year, 'week', today);
  const before = periodAway(year, running, -1) as RecurringPeriod;
  const range = { from: before.start, until: running.end };
  const calendar = (await workCalendarsOf(db, workspaceId, [person], range)).get(personId) ?? person.workWeek;
  const firstDay = datesFrom(running.start, running.end).find((day) => isWorkingDay(day, calendar));
  const week = firstDay !== undefined && today <= firstDay ? before : running;
  const at = askTime(week, calendar);
  const askedAt = at && toInstant(at.date, at.time, zone);
  if (!askedAt || askedAt > now || launch.liveAt > askedAt) return null;
  const things = await missingOf(context, person, week, today);
  const left = week === running ? things.filter(({ kind }) => kind === 'kpi') : things;
  return left.length > 0 ? itemsOf(context, person, { week, things: left }, today) : null;
}

/** Of a week that is over, a goal that was spoken of since is not missing any more. */
async function missingOf(
  { db, clock }: Context,
  person: Person,
  week: RecurringPeriod,
  today: LocalDate,
): Promise<Thing[]> {
  const { workspaceId, id } = person;
  const day = today < week.end ? today : lastDayOf(week);
  const own = (await weeksOf(db, workspaceId, [person], { week, day })).get(id);
  const missing = own ? missingIn(own) : [];
  if (today < week.end) return missing;
  const running = periodOf(await companyYear(db, workspaceId), 'week', localDateOf(clock.now(), person.zone));
  const ids = missing.flatMap((thing) => (thing.kind === 'goal' ? [thing.id] : []));
  const said = await checkInsOf(db, workspaceId, ids, running.start);
  return missing.filter((thing) => thing.kind !== 'goal' || !said.has(thing.id));
}
