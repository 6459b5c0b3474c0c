import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { unopenedFeedback } from './actions/my-feedback.ts';
import { askedOfMe } from './actions/my-requests.ts';
import { waitingBlocks } from './messages/requests.ts';
import { feedbackBlocks, unopenedBlocks } from './messages/unopened.ts';

/** The ways to give feedback and to one's own, in App Home. */
export const homeSection: HomeSection = { order: 30, rare: true, render: async ({ t }) => feedbackBlocks(t) };

/** What waits to be opened, and what the reader was asked for. */
export async function feedbackNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const unopened = unopenedBlocks(await unopenedFeedback(context, caller), caller.zone, t);
  return [...unopened, ...waitingBlocks(await askedOfMe(context, caller), t)];
}
