import type { Foreseen } from '../../../capability.ts';
import type { Context } from '../../../context.ts';
import { addDays, datesFrom } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { isNewcomer, membersOf, peopleByIds, type Team, workCalendarsOf } from '../../../people/index.ts';
import { morningHours } from '../../rules/personal/morning-hours.ts';

/** Far enough back to count somebody's first ten working days. */
const LOOK_BACK_DAYS = 60;

/** The first morning between two instants on which each of a team's people may get a message of their own. */
export async function foreseenMornings(
  { db }: Context,
  team: Team,
  { from, until }: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { workspaceId } = team;
  const date = localDateOf(from, team.zone);
  const members = await membersOf(db, workspaceId, team.id, date);
  const own = members.filter((member) => member.teamId === team.id).map(({ id }) => id);
  const people = (await peopleByIds(db, workspaceId, own, date)).filter(
    ({ isActive, isGuest, slackUserId }) => isActive && !isGuest && slackUserId !== null,
  );
  const range = { from: addDays(date, -LOOK_BACK_DAYS), until: addDays(localDateOf(until, team.zone), 2) };
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  return people.flatMap((person) => {
    const calendar = calendars.get(person.id) ?? person.workWeek;
    const days = datesFrom(localDateOf(from, person.zone), addDays(localDateOf(until, person.zone), 1));
    const [first] = days
      .filter((day) => !isNewcomer(person.startedOn, day, calendar))
      .flatMap((day) => morningHours(day, person.zone, calendar) ?? [])
      .filter(({ dueAt }) => dueAt >= from && dueAt < until);
    return first ? [{ at: first.dueAt, to: { personId: person.id }, what: (t) => t.personal.foreseen }] : [];
  });
}
