import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { machineClock } from '../clock.ts';
import type { SlackChannel, SlackDirectory, SlackMember, SlackStatusNow } from '../context.ts';
import { shorten } from '../kernel/shorten.ts';

type Member = NonNullable<Awaited<ReturnType<WebClient['users']['list']>>['members']>[number];

const SLACKBOT = 'USLACKBOT';

/** As Slack's own profile form allows; whatever else comes must not push a message over Slack's limits. */
const LONGEST_NAME = 80;

export type DirectoryOptions = {
  /** Asked before a channel is looked at. */
  mayLook?: () => boolean;
  /** Asked before somebody's do-not-disturb is. */
  mayAskDnd?: () => boolean;
  /** Asked before somebody's status is. */
  mayAskStatus?: () => boolean;
  /** The time by which Slack's own times are read. */
  now?: () => Date;
};

const always = () => true;

/**
 * Reads Slack's people, opens direct messages and removes messages of ours. What Slack refuses throws, and so does a look at a channel that
 * `mayLook` says no to.
 */
export function createDirectory(
  client: WebClient,
  {
    mayLook = always,
    mayAskDnd = always,
    mayAskStatus = always,
    now = () => machineClock.now(),
  }: DirectoryOptions = {},
): SlackDirectory {
  return {
    async members() {
      const found: SlackMember[] = [];
      for await (const page of client.paginate('users.list', { limit: 200, include_locale: true })) {
        const { members = [] } = page as { members?: Member[] };
        for (const member of members) {
          const person = toMember(member);
          if (person) found.push(person);
        }
      }
      return found;
    },

    async openDirectMessage(slackUserId) {
      const { channel } = await client.conversations.open({ users: slackUserId });
      if (!channel?.id) throw new Error('conversations.open named no channel');
      return channel.id;
    },

    async channel(channelId) {
      if (!mayLook()) throw new Error('Too many channels were looked at in a minute');
      try {
        const { channel } = await client.conversations.info({ channel: channelId });
        return channel ? toChannel(channelId, channel) : null;
      } catch (error) {
        if (error instanceof WebAPIPlatformError && error.data.error === 'channel_not_found') return null;
        throw error;
      }
    },

    async doNotDisturbUntil(slackUserId) {
      if (!mayAskDnd()) throw new Error('Too many were asked about in a minute');
      const answer = await client.dnd.info({ user: slackUserId });
      return dndEnd(answer, now().getTime() / 1000);
    },

    async statusOf(slackUserId) {
      if (!mayAskStatus()) throw new Error('Too many were asked about in a minute');
      const { user } = await client.users.info({ user: slackUserId });
      return statusIn(user?.profile, now());
    },

    async removeMessage(channelId, ts) {
      try {
        await client.chat.delete({ channel: channelId, ts });
        return true;
      } catch (error) {
        if (!(error instanceof WebAPIPlatformError)) throw error;
        return error.data.error === 'message_not_found';
      }
    },
  };
}

type DoNotDisturb = Pick<
  Awaited<ReturnType<WebClient['dnd']['info']>>,
  'dnd_enabled' | 'next_dnd_start_ts' | 'next_dnd_end_ts'
>;

/** When the stretch ends in which somebody is not to be disturbed at present (seconds since 1970); Slack shows apps no more than that. */
export function dndEnd(answer: DoNotDisturb, now: number): Date | null {
  const { dnd_enabled: isSet, next_dnd_start_ts: start = 0, next_dnd_end_ts: end = 0 } = answer;
  return isSet && start <= now && now < end ? new Date(end * 1000) : null;
}

type Profile = NonNullable<NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>['profile']>;

/** The status of a profile (its end in seconds since 1970; 0: none); null for none, or one that is over. */
function statusIn(profile: Profile | undefined, now: Date): SlackStatusNow | null {
  const { status_text: text = '', status_emoji: emoji = '', status_expiration: end = 0 } = profile ?? {};
  if (text === '' && emoji === '') return null;
  const expiresAt = end > 0 ? new Date(end * 1000) : null;
  return expiresAt && expiresAt <= now ? null : { text, emoji, expiresAt };
}

type Channel = NonNullable<Awaited<ReturnType<WebClient['conversations']['info']>>['channel']>;

function toChannel(id: string, channel: Channel): SlackChannel {
  return {
    id,
    name: channel.name ?? '',
    isMember: Boolean(channel.is_member),
    isArchived: Boolean(channel.is_archived),
    isShared: Boolean(channel.is_ext_shared || channel.is_pending_ext_shared),
  };
}

/** Slack's member as we know people; null for bots and Slackbot. Also reads the user of a `user_change` event. */
export function toMember(member: Member): SlackMember | null {
  if (!member.id || member.is_bot || member.id === SLACKBOT) return null;
  return {
    slackUserId: member.id,
    name: shorten(member.profile?.real_name || member.real_name || member.name || member.id, LONGEST_NAME),
    email: member.profile?.email ?? null,
    zone: member.tz ?? null,
    locale: member.locale ?? null,
    isActive: !member.deleted,
    isGuest: Boolean(member.is_restricted || member.is_ultra_restricted),
    isSlackAdmin: Boolean(member.is_admin || member.is_owner),
  };
}
