import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import type { Homes } from './homes.ts';

type CloseArgs = SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs;

/**
 * Draws App Home anew once a list is closed in which somebody pressed buttons: what lies behind it may be about what
 * they changed there. Not after each of those buttons, as drawing it may look at several channels in Slack.
 */
export function createCloseListener(homes: Homes) {
  return async ({ ack, body, client }: CloseArgs): Promise<void> => {
    await ack();
    const teamId = body.team?.id ?? body.user.team_id ?? '';
    await homes.refresh(client, { teamId, userId: body.user.id });
  };
}
