import type { HomeSection } from '../capability.ts';
import { myCounts } from './actions/my-counts.ts';
import { countsBlocks } from './messages/counts.ts';

/** Today's and this week's counts in App Home. */
export const homeSection: HomeSection = {
  order: 20,
  async render({ context, caller, t }) {
    return countsBlocks(await myCounts(context, caller), t);
  },
};
