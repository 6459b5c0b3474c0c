import type { HomeSection } from '../capability.ts';
import { myCard } from './actions/own-card.ts';
import { ownWeeksBlocks } from './messages/own-weeks.ts';
import { ownWeeks } from './rules/own-weeks.ts';

/** The reader's weeks as a picture, below their goals; where Slack cannot fetch pictures, nothing. */
export const homeSection: HomeSection = {
  order: 12,
  async render({ context, caller, t }) {
    const addressOf = context.pictures?.() ?? null;
    if (!addressOf) return [];
    const card = await myCard(context, caller);
    const weeks = ownWeeks(card);
    return weeks ? ownWeeksBlocks(weeks, card, addressOf, t) : [];
  },
};
