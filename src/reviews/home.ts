import type { KnownBlock } from '@slack/types';
import type { Request } from '../capability.ts';
import { reviewsFor, waitingIn } from './actions/my-reviews.ts';
import { needsBlocks } from './messages/notices.ts';

/** What waits for the reader: parts to write, peers to confirm, reviews to read and talk about. */
export async function reviewNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return needsBlocks(waitingIn(await reviewsFor(context, caller)), t);
}
