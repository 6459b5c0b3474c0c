import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { findWorkspace } from '../people/index.ts';
import { identify } from './caller.ts';
import { publishHome } from './home.ts';
import type { Homes } from './homes.ts';
import type { Registry } from './registry.ts';

/** Hands an event to every capability that listens to its type; App Home is assembled here, before that. */
export function createEventListener(context: Context, registry: Registry, homes: Homes) {
  return async ({ event, body, client }: SlackEventMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const teamId = body.team_id;
    if (event.type === 'app_home_opened' && event.tab === 'home') {
      const caller = await identify(context, { teamId, userId: event.user });
      if (caller) {
        homes.opened(client, { teamId, userId: event.user }, caller.personId);
        await publishHome(
          { context, caller, t: translate(caller.locale) },
          registry.home,
          client,
          event.user,
        );
      }
    }
    const workspace = await findWorkspace(context.db, teamId);
    if (!workspace) return;
    for (const handler of registry.events.get(event.type) ?? []) {
      await handler.run(context, workspace.id, { ...event, event_id: body.event_id });
    }
  };
}
