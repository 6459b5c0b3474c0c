import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { button, section } from '../slack/blocks.ts';
import { waitingRounds } from './actions/mine.ts';
import { ids } from './messages/ids.ts';
import { needBlock } from './messages/list.ts';

/** The way to the rounds, behind *More* in App Home; the same for everybody, whatever they were asked. */
export const homeSection: HomeSection = {
  order: 34,
  rare: true,
  render: async ({ t }) => [section(t.rounds.home, button({ id: ids.list, text: t.rounds.open }))],
};

/** In *Needs you*: a round about the reader that waits for their yes. */
export async function roundNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return (await waitingRounds(context, caller)).map((view) => needBlock(view, t));
}
