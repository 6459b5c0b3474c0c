import type { HomeSection } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { leadsSomeone } from '../people/index.ts';
import { actions, button } from '../slack/blocks.ts';
import { myGoals } from './actions/my-goals.ts';
import { goalsCard } from './messages/goals-card.ts';

/** Opens the form for a goal, as a bare `/setgoal` does. */
export const OPEN_BUTTON = 'goals.open.v1';

/** The goals card at the top of App Home; below it the way to set one, for those who may. */
export const homeSection: HomeSection = {
  order: 10,
  async render({ context, caller, t }) {
    const { blocks } = goalsCard(await myGoals(context, caller, caller.personId), t);
    const { db, clock } = context;
    const today = localDateOf(clock.now(), caller.zone);
    const maySet = caller.isAdmin || (await leadsSomeone(db, caller.workspaceId, caller.personId, today));
    if (!maySet) return blocks;
    return [...blocks, actions(button({ id: OPEN_BUTTON, text: t.goals.formTitle }))];
  },
};
