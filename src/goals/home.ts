import type { HomeSection } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { leadsSomeone } from '../people/index.ts';
import { actions, button } from '../slack/blocks.ts';
import { type GoalsCard, myGoals } from './actions/my-goals.ts';
import { waitingBlocks } from './messages/contract/waiting.ts';
import { goalsCard } from './messages/goals-card.ts';

/** Opens the form for a goal, as a bare `/setgoal` does. */
export const OPEN_BUTTON = 'goals.open.v1';

/**
 * The goals card at the top of App Home; below it the way to set one, for those who may. Whoever leads or administers
 * without selling sees the goals of their teams alone, and does not read that they have none.
 */
export const homeSection: HomeSection = {
  order: 10,
  async render({ context, caller, t }) {
    const card = await myGoals(context, caller, caller.personId);
    const { db, clock } = context;
    const today = localDateOf(clock.now(), caller.zone);
    const maySet = caller.isAdmin || (await leadsSomeone(db, caller.workspaceId, caller.personId, today));
    if (!maySet) return goalsCard(card, t).blocks;
    const way = actions(button({ id: OPEN_BUTTON, text: t.goals.formTitle }));
    if (!sellsNothing(card)) return [...goalsCard(card, t).blocks, way];
    if (card.teams.length > 0) return [...goalsCard({ ...card, week: null }, t).blocks, way];
    return [...(card.waiting ? waitingBlocks(card.waiting, t) : []), way];
  },
};

/** In no team, without goals, and nothing counted this week. */
function sellsNothing({ person, lines, week }: GoalsCard): boolean {
  return person.teamId === null && lines.length === 0 && week?.numbers.length === 0;
}
