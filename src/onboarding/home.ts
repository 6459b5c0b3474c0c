import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { buddySheets, ledSheets, ownSheet } from './actions/overview.ts';
import { buddyNeeds, homeBlocks, ledNeeds } from './messages/overview.ts';

/** A newcomer's own first 90 days: how far, and what comes next. */
export const homeSection: HomeSection = {
  order: 5,
  async render({ context, caller, t }) {
    const own = await ownSheet(context, caller);
    return own ? homeBlocks(own, t) : [];
  },
};

/** In *Needs you*: to be a buddy; gates that wait for one's word; whose first 90 days need attention. */
export async function onboardingNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return [
    ...buddyNeeds(await buddySheets(context, caller), t),
    ...ledNeeds(await ledSheets(context, caller), t),
  ];
}
