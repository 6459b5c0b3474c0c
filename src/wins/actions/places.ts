import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { liveTeams, type Team, teamById, teamsOf } from '../../people/index.ts';

/** A live team with the channel it has. */
export type Place = Team & { channelId: string };

/** The channels of the live teams that somebody belongs to or leads, their own first. */
export async function placesOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { workspaceId, personId, zone }: Pick<Caller, 'workspaceId' | 'personId' | 'zone'>,
): Promise<Place[]> {
  const live = await liveTeams(db, workspaceId);
  const teams = await teamsOf(db, workspaceId, personId, localDateOf(clock.now(), zone));
  return teams.flatMap((team) => {
    const { channelId } = team;
    return channelId && live.has(team.id) ? [{ ...team, channelId }] : [];
  });
}

/** A team as a place, as of today; null when it is not live, or has no channel. */
export async function placeById(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  teamId: string,
): Promise<Place | null> {
  const team = await teamById(db, workspaceId, teamId, localDateOf(clock.now(), 'UTC'));
  if (!team?.channelId || !(await liveTeams(db, workspaceId)).has(teamId)) return null;
  return { ...team, channelId: team.channelId };
}
