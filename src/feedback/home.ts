import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { unopenedFeedback } from './actions/my-feedback.ts';
import { feedbackBlocks, unopenedBlocks } from './messages/unopened.ts';

/** The ways to give feedback and to one's own, in App Home. */
export const homeSection: HomeSection = { order: 30, render: async ({ t }) => feedbackBlocks(t) };

/** What waits to be opened. */
export async function feedbackNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return unopenedBlocks(await unopenedFeedback(context, caller), caller.zone, t);
}
