import type { ChannelState } from '../../people/index.ts';

/** A team as far as it decides whether it can go live. */
export type TeamToLaunch = {
  members: number;
  managers: number;
  channelId: string | null;
  /** Null: Slack did not say, which holds nobody back. */
  channelState: ChannelState | null;
  /** Names of members and managers whose Slack account nobody knows. */
  unmatched: readonly string[];
};

/** What a team still lacks before it can go live. */
export type Missing =
  | { kind: 'no_members' | 'no_manager' | 'no_channel' }
  | { kind: 'channel'; channelId: string; state: Exclude<ChannelState, 'ready'> }
  | { kind: 'unmatched'; names: readonly string[] };

/** Everything a team lacks, in the order in which it is set up; nothing: it can go live. */
export function missingOf(team: TeamToLaunch): Missing[] {
  const { channelId, channelState, unmatched } = team;
  const missing: Missing[] = [];
  if (team.members === 0) missing.push({ kind: 'no_members' });
  else if (team.managers === 0) missing.push({ kind: 'no_manager' });
  const channel = missingInChannel(channelId, channelState);
  if (channel) missing.push(channel);
  if (unmatched.length > 0) missing.push({ kind: 'unmatched', names: unmatched });
  return missing;
}

/** What stands in the way of posting; null: nothing, or Slack did not say. */
export function missingInChannel(channelId: string | null, state: ChannelState | null): Missing | null {
  if (channelId === null) return { kind: 'no_channel' };
  return state === null || state === 'ready' ? null : { kind: 'channel', channelId, state };
}
