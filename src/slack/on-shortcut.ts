import type { AllMiddlewareArgs, SlackShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { giveAnswer, plainMessage } from './answer.ts';
import { identify } from './caller.ts';

type ShortcutArgs = SlackShortcutMiddlewareArgs<SlackShortcut> & AllMiddlewareArgs;

/** We offer no shortcuts; one that an earlier release left in Slack's menus gets a sentence. */
export function createShortcutListener(context: Context) {
  return async ({ ack, shortcut, client }: ShortcutArgs): Promise<void> => {
    await ack();
    const teamId = shortcut.team?.id ?? shortcut.user.team_id ?? '';
    const caller = await identify(context, { teamId, userId: shortcut.user.id });
    const t = translate(caller?.locale ?? 'en');
    const message = plainMessage(caller ? t.common.outdatedShortcut : t.common.notAMember);
    await giveAnswer({ kind: 'tell', message }, { client, triggerId: shortcut.trigger_id, t });
  };
}
