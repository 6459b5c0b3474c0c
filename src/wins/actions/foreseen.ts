import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { goalCalendars } from '../../goals/index.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { membersOf, type Team } from '../../people/index.ts';
import { nextBeat } from '../rules/beats.ts';
import { findWins } from './find-wins.ts';

/** Who of a team would be told at the next beat, by today's numbers. What a team's channel gets is off until asked for. */
export async function foreseenWins(
  { db }: Context,
  team: Team,
  { from, until }: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { workspaceId, zone, id } = team;
  const date = localDateOf(from, zone);
  const members = (await membersOf(db, workspaceId, id, date)).filter(
    ({ teamId, slackUserId }) => teamId === id && slackUserId !== null,
  );
  const calendars = await goalCalendars(db, workspaceId, members, date);
  const asked = members.map((person) => ({
    personId: person.id,
    calendar: calendars.get(person.id) ?? person.workWeek,
  }));
  const found = new Set((await findWins(db, workspaceId, asked, date)).map(({ personId }) => personId));
  return members
    .filter((person) => found.has(person.id))
    .map((person): Foreseen => {
      const beat = nextBeat(from, localDateOf(from, person.zone), person.zone);
      const at = firstWithinHours(calendars.get(person.id) ?? person.workWeek, person.zone, beat);
      return { at, to: { personId: person.id }, what: (t) => t.wins.foreseen };
    })
    .filter(({ at }) => at < until);
}
