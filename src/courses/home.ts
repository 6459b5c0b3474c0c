import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { button, section } from '../slack/blocks.ts';
import { waitingForScore } from './actions/confirm.ts';
import { overdueCourses } from './actions/mine.ts';
import { ids } from './messages/ids.ts';
import { overdueBlocks, waitingBlocks } from './messages/list.ts';

/** The way to the courses in App Home. */
export const homeSection: HomeSection = {
  order: 28,
  rare: true,
  render: async ({ t }) => [section(t.courses.home, button({ id: ids.mine, text: t.courses.title }))],
};

/** In *Needs you*: courses of the reader's whose date is over, and who waits for a score. */
export async function courseNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return [
    ...overdueBlocks(await overdueCourses(context, caller), t),
    ...waitingBlocks(await waitingForScore(context, caller), t),
  ];
}
