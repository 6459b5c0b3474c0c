import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  allowSharedChannel,
  allTeams,
  liveTeams,
  lookAtTeamChannel,
  requirePermission,
  teamById,
  teamsLed,
  workspaceById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { winPermissions } from '../permissions.ts';
import { MOST_DEALS_A_DAY, USUAL_DEALS_A_DAY } from '../rules/deal-posts.ts';
import { keepWishes, type TeamWishes, teamWishes } from '../store/settings.ts';
import type { Place } from './places.ts';

/** A team's channel, and what the bot posts there by itself. */
export type TeamPosts = { place: Place; wishes: TeamWishes };

/** Those of the live teams the caller leads; of an admin of all. Throws a UserError for somebody who may change none. */
export async function postsOfTeams(context: Context, caller: Caller): Promise<TeamPosts[]> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const teams = caller.isAdmin
    ? await allTeams(db, workspaceId, today)
    : await teamsLed(db, workspaceId, personId, today);
  if (teams.length === 0 && !caller.isAdmin) throw new UserError((t) => t.wins.settingsRefused);
  const live = await liveTeams(db, workspaceId);
  const posts: TeamPosts[] = [];
  for (const team of teams) {
    const { channelId } = team;
    if (!channelId || !live.has(team.id)) continue;
    posts.push({ place: { ...team, channelId }, wishes: await wishesOf(context, workspaceId, team.id) });
  }
  return posts;
}

/** One team's. Throws a UserError for somebody who may not change them, and for a team that is not live or has no channel. */
export async function postsOfTeam(context: Context, caller: Caller, teamId: string): Promise<TeamPosts> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = winPermissions['wins.settings'];
  await requirePermission(db, caller, allowed, { teamId }, today, (t) => t.wins.settingsRefused);
  const team = await teamById(db, caller.workspaceId, teamId, today);
  if (!team?.channelId || !(await liveTeams(db, caller.workspaceId)).has(teamId)) {
    throw new UserError((t) => t.wins.teamNotLive);
  }
  const place = { ...team, channelId: team.channelId };
  return { place, wishes: await wishesOf(context, caller.workspaceId, teamId) };
}

/** What somebody wants posted in a team's channel. `isWarned`: they know that another company reads it. */
export type PostsDraft = {
  teamId: string;
  deals: boolean;
  minimum: number;
  dealsADay: number;
  records: boolean;
  isWarned: boolean;
};

/** What is kept; or that another company reads that channel, and nothing was stored. */
export type PostsResult = { kind: 'kept' | 'warn'; posts: TeamPosts };

/**
 * Keeps what the bot posts by itself in a team's channel. What was won before it is switched on is never posted. Throws a
 * UserError as `postsOfTeam` does, and for a number of deals that is none.
 */
export async function setTeamPosts(
  context: Context,
  caller: Caller,
  draft: PostsDraft,
): Promise<PostsResult> {
  const { workspaceId, personId: by, source } = caller;
  const { place, wishes: before } = await postsOfTeam(context, caller, draft.teamId);
  const { minimum, dealsADay, records } = draft;
  if (!Number.isSafeInteger(minimum) || minimum < 0) throw new UserError((t) => t.wins.badMinimum, 'minimum');
  if (!Number.isSafeInteger(dealsADay) || dealsADay < 1 || dealsADay > MOST_DEALS_A_DAY) {
    throw new UserError((t) => t.wins.badCap({ most: MOST_DEALS_A_DAY }), 'a_day');
  }
  const at = context.clock.now();
  const deals = draft.deals ? (before.deals ?? { since: at }) : null;
  const wishes = { ...before, deals, minimum, dealsADay, records };
  const posts = { place, wishes };
  const isShared = (deals || records) && (await lookAtTeamChannel(context, place)) === 'shared';
  if (isShared && !draft.isWarned) return { kind: 'warn', posts };
  await perform(context, caller, async (trx) => {
    await keepWishes(trx, workspaceId, wishes, { by, at });
    const subject = { actorId: by, source, subjectKind: 'team', subjectId: place.id };
    const detail = { deals: deals !== null, minimum, dealsADay, records };
    await writeAudit(trx, context, workspaceId, [{ ...subject, action: 'team.win_posts_set', detail }]);
    if (!isShared) return;
    const { channelId } = place;
    await allowSharedChannel(trx, workspaceId, { teamId: place.id, channelId }, { by, at });
    await writeAudit(trx, context, workspaceId, [
      { ...subject, action: 'team.shared_channel_allowed', detail: { channel: channelId } },
    ]);
  });
  return { kind: 'kept', posts };
}

/** What a team wants, or nothing of what there is. */
async function wishesOf({ db }: Context, workspaceId: string, teamId: string): Promise<TeamWishes> {
  const kept = await teamWishes(db, workspaceId, teamId);
  if (kept) return kept;
  const { currency } = await workspaceById(db, workspaceId);
  return { teamId, deals: null, minimum: 0, currency, dealsADay: USUAL_DEALS_A_DAY, records: false };
}
