import type { DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { monthToEnter } from '../../kpis/index.ts';
import {
  companyYear,
  type Launch,
  liveTeams,
  type Person,
  personById,
  workCalendarsOf,
} from '../../people/index.ts';
import { type AskTime, askTime } from '../rules/ask-time.ts';
import type { Question, Thing } from '../rules/things.ts';
import { missingIn, weeksOf } from './missing.ts';

/** In the first week of a month admins are asked for the numbers of the one before. */
const LAST_DAY_TO_ASK = '07';

/** A person whose day it is, and what they are asked about. */
export type Asked = Question & { person: Person; at: AskTime };

/** Whether somebody may be asked at all: of a live team, or an admin, who enters the company's numbers. */
export function isAskable(
  { teamId, isAdmin, isActive, isGuest, slackUserId }: Person,
  live: ReadonlyMap<string, Launch>,
): boolean {
  return isActive && !isGuest && slackUserId !== null && (live.has(teamId ?? '') || isAdmin);
}

/** Of these people, all on the same date, those whose day it is and of whom something is missing. */
export async function questionsOn(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  date: LocalDate,
): Promise<Asked[]> {
  const week = periodOf(await companyYear(db, workspaceId), 'week', date);
  const range = { from: week.start, until: week.end };
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  const today = people.flatMap((person) => {
    const at = askTime(week, calendars.get(person.id) ?? person.workWeek);
    return at?.date === date ? [{ person, at }] : [];
  });
  if (today.length === 0) return [];
  const live = await liveTeams(db, workspaceId);
  const members = today.filter(({ person }) => live.has(person.teamId ?? '')).map(({ person }) => person);
  const weeks = await weeksOf(db, workspaceId, members, { week, day: date });
  const isEarly = date.slice(8) <= LAST_DAY_TO_ASK && today.some(({ person }) => person.isAdmin);
  const month = isEarly ? await monthToEnter(db, workspaceId, date) : null;
  return today.flatMap(({ person, at }) => {
    const own = weeks.get(person.id);
    const things: Thing[] = [
      ...(own ? missingIn(own) : []),
      ...(month && person.isAdmin ? [{ kind: 'month' as const, month }] : []),
    ];
    return things.length > 0 ? [{ person, at, week, things }] : [];
  });
}

/** The question of a planned delivery, as it is now; a Skip when nothing is missing any more, or it is another day. */
export async function questionOf(
  context: Context,
  { workspaceId, period, params }: DueDelivery,
): Promise<Asked | Skip> {
  const { db, clock } = context;
  const person = await personById(db, workspaceId, params.personId ?? '', localDateOf(clock.now(), 'UTC'));
  const live = await liveTeams(db, workspaceId);
  if (!person || !isAskable(person, live)) return { skip: 'nobody of a live team any more' };
  const [asked] = await questionsOn(db, workspaceId, [person], localDateOf(clock.now(), person.zone));
  return asked?.week.key === period ? asked : { skip: 'nothing is missing any more, or they are off' };
}
