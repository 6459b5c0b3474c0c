import type { HomeSection } from '../capability.ts';
import { actions, button, section } from '../slack/blocks.ts';
import { thankedThisMonth } from './actions/my-praise.ts';
import { LIST_BUTTON, OPEN_BUTTON } from './messages/ids.ts';

/** How often one was thanked this month, and the ways to thank others; App Home is read by its owner alone. */
export const homeSection: HomeSection = {
  order: 25,
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
