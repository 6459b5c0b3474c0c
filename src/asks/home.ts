import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { asksOfMe } from './actions/my-asks.ts';
import { whomToAsk } from './actions/who-is-asked.ts';
import { homeBlocks, needsBlocks } from './messages/list.ts';

/** The way to ask one's manager, in App Home; nothing for whoever has none. */
export const homeSection: HomeSection = {
  order: 32,
  async render({ context, caller, t }) {
    const who = await whomToAsk(context, caller);
    return who ? homeBlocks(who.manager.name, t) : [];
  },
};

/** What people wait for. */
export async function askNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return needsBlocks(await asksOfMe(context, caller), t);
}
