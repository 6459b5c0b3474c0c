import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { myOneOnOnes, openSessions } from './actions/one-on-ones/mine.ts';
import { homeBlocks } from './messages/one-on-ones/lists.ts';
import { openBlocks } from './messages/one-on-ones/notices.ts';

/** The next 1:1s with their agendas, in App Home. */
export const homeSection: HomeSection = {
  order: 18,
  async render({ context, caller, t }) {
    return homeBlocks(await myOneOnOnes(context, caller), t);
  },
};

/** In *Needs you*: 1:1s that are past and of which nobody said whether they took place. */
export async function oneOnOneNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return (await openSessions(context, caller)).flatMap((about) => openBlocks(about, t));
}
