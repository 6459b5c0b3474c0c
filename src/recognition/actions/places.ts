import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  type ChannelState,
  isSharedAllowed,
  liveTeams,
  lookAtChannel,
  lookAtTeamChannel,
  type Person,
  type Team,
  teamById,
  teamsOf,
} from '../../people/index.ts';

/** A live team with the channel it has: there praise can be said for everybody to read. */
export type Place = Team & { channelId: string };

/** The channels of the giver's teams, those that a receiver is in first, then of the receivers'. */
export async function placesFor(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  receivers: readonly Person[],
): Promise<{ own: Place[]; all: Place[] }> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const live = await liveTeams(db, workspaceId);
  const places = (teams: readonly (Team | null)[]): Place[] =>
    teams.flatMap((team) =>
      team?.channelId && live.has(team.id) ? [{ ...team, channelId: team.channelId }] : [],
    );
  const teamIds = new Set(receivers.flatMap(({ teamId }) => teamId ?? []));
  const own = places(await teamsOf(db, workspaceId, personId, today)).sort(
    (a, b) => Number(teamIds.has(b.id)) - Number(teamIds.has(a.id)),
  );
  const theirs = places(
    await Promise.all([...teamIds].map((teamId) => teamById(db, workspaceId, teamId, today))),
  );
  return { own, all: [...new Map([...own, ...theirs].map((place) => [place.id, place])).values()] };
}

/** A team as a place, as of today; null when it is not live, or has no channel. */
export async function placeOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  teamId: string,
): Promise<Place | null> {
  const team = await teamById(db, workspaceId, teamId, localDateOf(clock.now(), 'UTC'));
  if (!team?.channelId || !(await liveTeams(db, workspaceId)).has(teamId)) return null;
  return { ...team, channelId: team.channelId };
}

/** That another company reads a channel where praise may go: whoever gives it is told before it does. */
export class SharedPlaceError extends UserError {
  override name = 'SharedPlaceError';
  readonly channelId: string;

  constructor({ channelId }: Place) {
    super((t) => t.recognition.placeReadByOthers, 'place');
    this.channelId = channelId;
  }
}

/**
 * What keeps praise out of a place, by Slack's own word: I am not in it, or people of another company are and nobody who
 * leads the team allowed that. Null when nothing does; when Slack does not say, it goes on. Throws a SharedPlaceError
 * for one that is allowed, unless the giver knows of it (`warnedOf`).
 */
export async function unfitFor(
  context: Context,
  place: Place,
  warnedOf?: string | null,
): Promise<ChannelState | null> {
  const { workspaceId, id: teamId, channelId } = place;
  const state = await lookAtChannel(context, channelId);
  if (state !== 'shared') return state === 'ready' ? null : state;
  if (!(await isSharedAllowed(context.db, workspaceId, { teamId, channelId }))) return 'shared';
  if (warnedOf !== channelId) throw new SharedPlaceError(place);
  return null;
}

/** The same when it is posted: who gave it knew of the channel, so that only what was never allowed is kept out. */
export async function keptOutOf(context: Context, place: Place): Promise<ChannelState | null> {
  const state = await lookAtTeamChannel(context, place);
  return state === 'ready' ? null : state;
}
