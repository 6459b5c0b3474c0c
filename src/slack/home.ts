import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { HomeSection, Request } from '../capability.ts';
import { divider } from './blocks.ts';
import { assertSlackLimits } from './limits.ts';

const MOST_BLOCKS = 100;

/** Assembles a person's App Home from the capabilities' sections and shows it to them. */
export async function publishHome(
  request: Request,
  sections: readonly HomeSection[],
  client: WebClient,
  slackUserId: string,
): Promise<void> {
  const blocks: KnownBlock[] = [];
  for (const part of sections) {
    const rendered = await part.render(request);
    if (rendered.length === 0 || blocks.length + rendered.length + 1 > MOST_BLOCKS) continue;
    if (blocks.length > 0) blocks.push(divider());
    blocks.push(...rendered);
  }
  const view = { type: 'home' as const, blocks };
  assertSlackLimits(view);
  await client.views.publish({ user_id: slackUserId, view });
}
