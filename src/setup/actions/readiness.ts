import type { Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import {
  type ChannelState,
  lookAtTeamChannel,
  membersOf,
  type Person,
  type Team,
  type TeamMember,
  unmatchedAmong,
} from '../../people/index.ts';
import { type Missing, missingOf } from '../rules/missing.ts';

/** A team with its people, and what it lacks before it can go live. */
export type Readiness = {
  team: Team;
  managers: TeamMember[];
  /** Who belongs to it, its managers only when they do. */
  members: TeamMember[];
  /** Of whom, in the team or leading it, nobody knows the Slack account. */
  unmatched: Person[];
  missing: Missing[];
};

/** How ready a team is. `askSlack` false: without a look at its channel, for whom must not wait. */
export async function readinessOf(
  context: Context,
  team: Team,
  today: LocalDate,
  { askSlack }: { askSlack: boolean },
): Promise<Readiness> {
  const { db } = context;
  const { workspaceId, id, channelId } = team;
  const everyone = await membersOf(db, workspaceId, id, today);
  const members = everyone.filter((person) => person.teamId === id);
  const managers = everyone.filter((person) => person.isTeamManager);
  const unmatched = await unmatchedAmong(db, workspaceId, today, everyone);
  const channelState: ChannelState | null =
    askSlack && channelId ? await lookAtTeamChannel(context, { ...team, channelId }) : null;
  const missing = missingOf({
    members: members.length,
    managers: managers.length,
    channelId,
    channelState,
    unmatched: unmatched.map((person) => person.name),
  });
  return { team, managers, members, unmatched, missing };
}
