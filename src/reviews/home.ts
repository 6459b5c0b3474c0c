import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { button, section } from '../slack/blocks.ts';
import { reviewsFor, waitingIn } from './actions/my-reviews.ts';
import { ids } from './messages/ids.ts';
import { needsBlocks } from './messages/notices.ts';

/** The way to one's reviews, behind *More* in App Home. */
export const homeSection: HomeSection = {
  order: 35,
  rare: true,
  render: async ({ t }) => [section(t.reviews.home, button({ id: ids.list, text: t.reviews.open }))],
};

/** What waits for the reader: parts to write, peers to confirm, reviews to read and talk about. */
export async function reviewNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return needsBlocks(waitingIn(await reviewsFor(context, caller)), t);
}
