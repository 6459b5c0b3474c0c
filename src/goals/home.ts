import type { HomeSection } from '../capability.ts';
import { myGoals } from './actions/my-goals.ts';
import { goalsCard } from './messages/goals-card.ts';

/** The goals card at the top of App Home. */
export const homeSection: HomeSection = {
  order: 10,
  async render({ context, caller, t }) {
    const card = await myGoals(context, caller, caller.personId);
    return goalsCard(card, t).blocks;
  },
};
