import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { periodOf, periodsBetween } from '../../kernel/company-year.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { companyYear, membersOf, type Team, workCalendarsOf } from '../../people/index.ts';
import { askTime } from '../rules/ask-time.ts';
import { weeksOf } from './missing.ts';

/** Whom of a team a question may reach between two instants: those with something to say of goals, or to enter. */
export async function foreseenQuestions(
  { db }: Context,
  team: Team,
  { from, until }: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { workspaceId, zone } = team;
  const day = localDateOf(from, zone);
  const members = (await membersOf(db, workspaceId, team.id, day)).filter(
    ({ teamId, slackUserId, isGuest }) => teamId === team.id && slackUserId !== null && !isGuest,
  );
  const year = await companyYear(db, workspaceId);
  // Someone in another zone may be a day ahead or behind.
  const range = { from: addDays(day, -1), until: addDays(localDateOf(until, zone), 2) };
  const weeks = periodsBetween(year, 'week', range);
  const whole = { from: weeks[0]?.start ?? range.from, until: weeks.at(-1)?.end ?? range.until };
  const calendars = await workCalendarsOf(db, workspaceId, members, whole);
  const now = await weeksOf(db, workspaceId, members, { week: periodOf(year, 'week', day), day });
  const found: Foreseen[] = [];
  for (const person of members) {
    const own = now.get(person.id);
    if (!own || !(own.numbers.length > 0 || own.goals.some(({ isAsked }) => isAsked))) continue;
    for (const week of weeks) {
      const asked = askTime(week, calendars.get(person.id) ?? person.workWeek);
      const at = asked && toInstant(asked.date, asked.time, person.zone);
      if (!at || at < from || at >= until) continue;
      found.push({ at, to: { personId: person.id }, what: (t) => t.rhythm.foreseen });
    }
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}
