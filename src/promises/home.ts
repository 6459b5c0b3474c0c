import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { button, section } from '../slack/blocks.ts';
import { overduePromises } from './actions/my-promises.ts';
import { ids } from './messages/ids.ts';
import { overdueBlocks } from './messages/notices.ts';

/** The way to the promises in App Home. */
export const homeSection: HomeSection = {
  order: 31,
  rare: true,
  render: async ({ t }) => [section(t.promises.home, button({ id: ids.list, text: t.promises.title }))],
};

/** In *Needs you*: promises of the reader's whose date is over. */
export async function promiseNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return overdueBlocks(await overduePromises(context, caller), t);
}
