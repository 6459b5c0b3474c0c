import type { HomeSection, Request } from '../capability.ts';
import { actions, button, section } from '../slack/blocks.ts';
import { prizesToGrant } from './actions/competition/prizes.ts';
import { thankedThisMonth } from './actions/my-praise.ts';
import { needsGrantBlocks } from './messages/competition/prizes.ts';
import { LIST_BUTTON, OPEN_BUTTON } from './messages/ids.ts';

/** How often one was thanked this month, and the ways to thank others; App Home is read by its owner alone. */
export const homeSection: HomeSection = {
  order: 25,
  rare: true,
  async render({ context, caller, t }) {
    return [
      section(t.recognition.homeThanked({ times: await thankedThisMonth(context, caller) })),
      actions(
        button({ id: OPEN_BUTTON, text: t.recognition.formTitle, value: '' }),
        button({ id: LIST_BUTTON, text: t.recognition.listTitle }),
      ),
    ];
  },
};

/** Prizes that somebody promised, and that were won. */
export async function prizeNeeds({ context, caller, t }: Request) {
  return needsGrantBlocks(await prizesToGrant(context, caller), t);
}
