import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, membersOf, type Team } from '../../people/index.ts';
import { askInstants } from './ask-instants.ts';
import { weeksOf } from './missing.ts';

/** Whom of a team a question may reach between two instants: those with something to say of goals, or to enter. */
export async function foreseenQuestions(
  { db }: Context,
  team: Team,
  range: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { workspaceId, zone } = team;
  const day = localDateOf(range.from, zone);
  const members = (await membersOf(db, workspaceId, team.id, day)).filter(
    ({ teamId, slackUserId, isGuest }) => teamId === team.id && slackUserId !== null && !isGuest,
  );
  const week = periodOf(await companyYear(db, workspaceId), 'week', day);
  const weeks = await weeksOf(db, workspaceId, members, { week, day });
  const askable = members.filter(({ id }) => {
    const own = weeks.get(id);
    return own && (own.numbers.length > 0 || own.goals.some(({ isAsked }) => isAsked));
  });
  return (await askInstants(db, workspaceId, askable, range))
    .map(({ person, at }): Foreseen => ({ at, to: { personId: person.id }, what: (t) => t.rhythm.foreseen }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
