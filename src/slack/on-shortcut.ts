import type { AllMiddlewareArgs, SlackShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { PickedMessage } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { type AnswerRoute, giveAnswer, plainMessage, refusalMessage } from './answer.ts';
import { identify } from './caller.ts';
import { sentenceFor } from './refusal.ts';
import { nameForLog, type Registry } from './registry.ts';

type ShortcutArgs = SlackShortcutMiddlewareArgs<SlackShortcut> & AllMiddlewareArgs;

/**
 * Acknowledges a shortcut on a message, finds the capability that declared it, and carries the answer back as a modal.
 * One that an earlier release left in Slack's menus gets a sentence.
 */
export function createShortcutListener(context: Context, registry: Registry) {
  return async ({ ack, shortcut, client }: ShortcutArgs): Promise<void> => {
    await ack();
    const { trigger_id: triggerId, callback_id: id, user } = shortcut;
    const teamId = shortcut.team?.id ?? user.team_id ?? '';
    const route: AnswerRoute = { client, triggerId, t: translate('en') };
    try {
      const caller = await identify(context, { teamId, userId: user.id, receipt: `trigger:${triggerId}` });
      const t = translate(caller?.locale ?? 'en');
      route.t = t;
      const message = messageOf(shortcut);
      const declared = message && registry.shortcuts.get(id);
      if (!caller || !declared) {
        const text = caller ? t.common.outdatedShortcut : t.common.notAMember;
        return await giveAnswer({ kind: 'tell', message: plainMessage(text) }, route);
      }
      await giveAnswer(await declared.run({ context, caller, t, message }), route);
    } catch (error) {
      const text = sentenceFor(error, route.t, context.log, nameForLog(registry.shortcuts, id));
      if (text) await giveAnswer({ kind: 'tell', message: refusalMessage(text) }, route);
    }
  };
}

/** Null for a shortcut that stands beside no message. */
function messageOf(shortcut: SlackShortcut): PickedMessage | null {
  if (shortcut.type !== 'message_action') return null;
  const { channel, message, message_ts: ts, team } = shortcut;
  const { user = null, bot_id: botId, text = '', thread_ts: threadTs } = message;
  return {
    channelId: channel.id,
    ts,
    authorId: botId ? null : user,
    text,
    link: team ? linkTo(team.domain, channel.id, ts, threadTs) : null,
  };
}

/** As Slack writes it in *Copy link*; asking Slack for it would take longer than opening a form may. */
function linkTo(domain: string, channelId: string, ts: string, threadTs: unknown): string {
  const link = `https://${domain}.slack.com/archives/${channelId}/p${ts.replace('.', '')}`;
  const isReply = typeof threadTs === 'string' && threadTs !== ts;
  return isReply ? `${link}?thread_ts=${threadTs}&cid=${channelId}` : link;
}
