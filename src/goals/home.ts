import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import type { Caller, Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import type { Translations } from '../locales/index.ts';
import { leadsSomeone } from '../people/index.ts';
import { actions, button } from '../slack/blocks.ts';
import { toCheckIn } from './actions/check-in/to-check-in.ts';
import { needingAnswer } from './actions/contract/needing-answer.ts';
import { waitingFor } from './actions/contract/waiting.ts';
import { teamAtAGlance } from './actions/glance.ts';
import { myGoals } from './actions/my-goals.ts';
import { offeredReview } from './actions/quarter/offered.ts';
import { checkInNeeds } from './messages/check-in/needs.ts';
import { waitingBlocks } from './messages/contract/waiting.ts';
import { glanceBlocks } from './messages/glance.ts';
import { homeGoals } from './messages/home-goals.ts';
import { needsBlocks } from './messages/needs.ts';
import { USUAL_REVIEW } from './messages/quarter/ids.ts';
import { reviewNeed } from './messages/quarter/review.ts';

/** Opens the form for a goal, as a bare `/setgoal` does. */
export const OPEN_BUTTON = 'goals.open.v1';

/**
 * The goals in App Home. Whoever leads or administers without selling sees the goals of their teams alone, and does not
 * read that they have none.
 */
const ownSection: HomeSection = {
  order: 10,
  async render({ context, caller, t }) {
    // What waits among their people stands with the team, and check-ins under *Needs you*.
    const mine = await myGoals(context, caller, caller.personId);
    const card = { ...mine, waiting: null, asksElsewhere: true };
    const sellsNothing = card.lines.length === 0 && card.week?.numbers.length === 0;
    const isForOthers = sellsNothing && (caller.isAdmin || (await leads(context, caller)));
    return homeGoals(isForOthers ? { ...card, week: null } : card, t);
  },
};

/** For those who lead people: each with a line, what waits for answers among them, and the way to set a goal. */
const teamSection: HomeSection = {
  order: 15,
  async render({ context, caller, t }) {
    const glance = await teamAtAGlance(context, caller, 0);
    if (!glance) return [];
    const waiting = await waitingFor(context, caller);
    return [...glanceBlocks(glance, t), ...(waiting ? waitingBlocks(waiting, t) : []), wayToSet(t)];
  },
};

/** The same way for admins who lead nobody. */
const adminSection: HomeSection = {
  order: 20,
  rare: true,
  async render({ context, caller, t }) {
    return caller.isAdmin && !(await leads(context, caller)) ? [wayToSet(t)] : [];
  },
};

export const homeSections: readonly HomeSection[] = [ownSection, teamSection, adminSection];

const wayToSet = (t: Translations) => actions(button({ id: OPEN_BUTTON, text: t.goals.formTitle }));

const leads = ({ db, clock }: Context, { workspaceId, personId, zone }: Caller) =>
  leadsSomeone(db, workspaceId, personId, localDateOf(clock.now(), zone));

/** Numbers the reader is asked to agree to, goals they have not checked in on this week, a quarter to look back at. */
export async function goalNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const offered = await offeredReview(context, caller);
  return [
    ...needsBlocks(await needingAnswer(context, caller), caller, t),
    ...checkInNeeds(await toCheckIn(context, caller), t),
    ...(offered ? [reviewNeed(offered, USUAL_REVIEW, t)] : []),
  ];
}
