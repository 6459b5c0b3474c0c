import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { leadsSomeone } from '../people/index.ts';
import { actions, button } from '../slack/blocks.ts';
import { toCheckIn } from './actions/check-in/to-check-in.ts';
import { needingAnswer } from './actions/contract/needing-answer.ts';
import { waitingFor } from './actions/contract/waiting.ts';
import { teamAtAGlance } from './actions/glance.ts';
import { type GoalsCard, myGoals } from './actions/my-goals.ts';
import { offeredReview } from './actions/quarter/offered.ts';
import { checkInNeeds } from './messages/check-in/needs.ts';
import { waitingBlocks } from './messages/contract/waiting.ts';
import { glanceBlocks } from './messages/glance.ts';
import { goalsCard } from './messages/goals-card.ts';
import { needsBlocks } from './messages/needs.ts';
import { USUAL_REVIEW } from './messages/quarter/ids.ts';
import { reviewNeed } from './messages/quarter/review.ts';

/** Opens the form for a goal, as a bare `/setgoal` does. */
export const OPEN_BUTTON = 'goals.open.v1';

/** Goals that stand in App Home; `/mygoals` has the others. */
const MOST_GOALS = 8;

/**
 * The goals card in App Home; below it the way to set one, for those who may. Whoever leads or administers
 * without selling sees the goals of their teams alone, and does not read that they have none.
 */
const ownSection: HomeSection = {
  order: 10,
  async render({ context, caller, t }) {
    // What waits among their people stands with the team, and check-ins under *Needs you*.
    const mine = await myGoals(context, caller, caller.personId);
    const card = { ...mine, waiting: null, asksElsewhere: true };
    const { db, clock } = context;
    const today = localDateOf(clock.now(), caller.zone);
    const maySet = caller.isAdmin || (await leadsSomeone(db, caller.workspaceId, caller.personId, today));
    if (!maySet) return goalsCard(card, t, MOST_GOALS).blocks;
    const way = actions(button({ id: OPEN_BUTTON, text: t.goals.formTitle }));
    if (!sellsNothing(card)) return [...goalsCard(card, t, MOST_GOALS).blocks, way];
    if (card.teams.length > 0) return [...goalsCard({ ...card, week: null }, t, MOST_GOALS).blocks, way];
    return [way];
  },
};

/** For those who lead people: each with a line, and what waits for answers among them. */
const teamSection: HomeSection = {
  order: 15,
  async render({ context, caller, t }) {
    const glance = await teamAtAGlance(context, caller, 0);
    if (!glance) return [];
    const waiting = await waitingFor(context, caller);
    return [...glanceBlocks(glance, t), ...(waiting ? waitingBlocks(waiting, t) : [])];
  },
};

export const homeSections: readonly HomeSection[] = [ownSection, teamSection];

/** Numbers the reader is asked to agree to, goals they have not checked in on this week, a quarter to look back at. */
export async function goalNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const offered = await offeredReview(context, caller);
  return [
    ...needsBlocks(await needingAnswer(context, caller), caller, t),
    ...checkInNeeds(await toCheckIn(context, caller), t),
    ...(offered ? [reviewNeed(offered, USUAL_REVIEW, t)] : []),
  ];
}

/** In no team, without goals, and nothing counted this week. */
function sellsNothing({ person, lines, week }: GoalsCard): boolean {
  return person.teamId === null && lines.length === 0 && week?.numbers.length === 0;
}
