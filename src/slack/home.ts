import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { HomeSection, Request } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { describeError } from '../log.ts';
import { divider } from './blocks.ts';
import { identify } from './caller.ts';
import { assertSlackLimits } from './limits.ts';
import type { Registry } from './registry.ts';

const MOST_BLOCKS = 100;

type Home = { type: 'home'; blocks: KnownBlock[] };

/** A person's App Home out of the capabilities' sections; one that has no room is left out. */
export async function assembleHome(request: Request, sections: readonly HomeSection[]): Promise<Home> {
  const blocks: KnownBlock[] = [];
  for (const part of sections) {
    const rendered = await part.render(request);
    if (rendered.length === 0 || blocks.length + rendered.length + 1 > MOST_BLOCKS) continue;
    if (blocks.length > 0) blocks.push(divider());
    blocks.push(...rendered);
  }
  const view = { type: 'home' as const, blocks };
  assertSlackLimits(view);
  return view;
}

/** Assembles a person's App Home and shows it to them. */
export async function publishHome(
  request: Request,
  sections: readonly HomeSection[],
  client: WebClient,
  slackUserId: string,
): Promise<void> {
  await client.views.publish({ user_id: slackUserId, view: await assembleHome(request, sections) });
}

/**
 * Draws a person's App Home anew after something they did. The person is read again: it may have changed their language
 * or role. What they did stands already, so a failure here is only logged.
 */
export async function refreshHome(
  context: Context,
  registry: Registry,
  client: WebClient,
  slack: { teamId: string; userId: string },
): Promise<void> {
  try {
    const caller = await identify(context, slack);
    if (!caller) return;
    await publishHome({ context, caller, t: translate(caller.locale) }, registry.home, client, slack.userId);
  } catch (error) {
    context.log.warn({ error: describeError(error) }, 'App Home was not drawn anew');
  }
}
