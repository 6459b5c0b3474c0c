import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { button, section } from '../slack/blocks.ts';
import { staleCount } from './actions/lists.ts';
import { namesOf } from './actions/names.ts';
import { waitingFor } from './actions/waiting.ts';
import { ids } from './messages/ids.ts';
import { staleBlock, waitingBlocks } from './messages/overview.ts';

/** The way to the playbook in App Home. */
export const homeSection: HomeSection = {
  order: 27,
  rare: true,
  async render({ t }) {
    return [section(t.playbook.home, button({ id: ids.open, text: t.playbook.title }))];
  },
};

/** In *Needs you*: suggestions one is asked about; for admins, what nobody has looked at for long. */
export async function playbookNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const waiting = await waitingFor(context, caller);
  const writers = waiting.map(({ writerId }) => writerId);
  const stale = await staleCount(context, caller);
  return [
    ...waitingBlocks(waiting, await namesOf(context, caller, writers), t),
    ...(stale > 0 ? [staleBlock(stale, t)] : []),
  ];
}
