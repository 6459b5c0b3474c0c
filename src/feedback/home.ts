import type { HomeSection } from '../capability.ts';
import { unopenedFeedback } from './actions/my-feedback.ts';
import { unopenedBlocks } from './messages/unopened.ts';

/** What waits to be opened, in App Home. */
export const homeSection: HomeSection = {
  order: 30,
  async render({ context, caller, t }) {
    return unopenedBlocks(await unopenedFeedback(context, caller), caller.zone, t);
  },
};
