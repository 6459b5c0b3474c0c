import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import type { Context } from '../context.ts';
import { refreshHome } from './home.ts';
import type { Registry } from './registry.ts';

type CloseArgs = SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs;

/**
 * Draws App Home anew once a list is closed in which somebody pressed buttons: what lies behind it may be about what
 * they changed there. Not after each of those buttons, as drawing it may look at several channels in Slack.
 */
export function createCloseListener(context: Context, registry: Registry) {
  return async ({ ack, body, client }: CloseArgs): Promise<void> => {
    await ack();
    const teamId = body.team?.id ?? body.user.team_id ?? '';
    await refreshHome(context, registry, client, { teamId, userId: body.user.id });
  };
}
