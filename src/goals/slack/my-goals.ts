import type { Answer, Button, ButtonRequest, Command, Request } from '../../capability.ts';
import { unescapeText } from '../../slack/escape.ts';
import { closedGoals } from '../actions/closing/closed-goals.ts';
import { myGoals } from '../actions/my-goals.ts';
import { namedPerson } from '../actions/named-person.ts';
import { whyGoal } from '../actions/why-goal.ts';
import { closedCard } from '../messages/closed-card.ts';
import { goalsCard, MINE_BUTTON, WHY_BUTTON } from '../messages/goals-card.ts';
import { whyView } from '../messages/why-view.ts';
import type { GoalPurpose } from '../purpose.ts';
import { readClosed } from '../rules/closed-text.ts';
import { readReview } from '../rules/quarter/review-text.ts';
import { readWhatIf } from '../rules/what-if-text.ts';
import { answerReview } from './quarter.ts';
import { answerWhatIf } from './what-if.ts';

/**
 * `/mygoals` shows mine; `/mygoals @ana` someone's whom I lead; `/mygoals what if …` what it would take;
 * `/mygoals closed` how the last ones ended; `/mygoals review` what moved in a quarter.
 */
export const myGoalsCommand: Command = {
  name: '/mygoals',
  help: (t) => t.goals.helpMyGoals,
  async run(request) {
    const { context, caller } = request;
    const text = unescapeText(request.text).trim();
    const question = readWhatIf(text, request.t.locale);
    if (question) return answerWhatIf(request, question);
    const review = readReview(text);
    if (review) return answerReview(request, review);
    const whose = readClosed(text);
    if (whose !== null) return answerClosed(request, whose);
    const personId = text
      ? await namedPerson(context, caller, { text, command: '/mygoals' })
      : caller.personId;
    const card = await myGoals(context, caller, personId);
    return { kind: 'tell', message: goalsCard(card, request.t) };
  },
};

/** *My goals* in App Home: the whole card, which has no room there. */
export const mineButton: Button = {
  id: MINE_BUTTON,
  async run({ context, caller, t }) {
    return { kind: 'tell', message: goalsCard(await myGoals(context, caller, caller.personId), t) };
  },
};

/** How the last goals ended: mine, or those of whoever is named. */
async function answerClosed({ context, caller, t }: Request, text: string): Promise<Answer> {
  const personId = text
    ? await namedPerson(context, caller, { text, command: '/mygoals closed' })
    : caller.personId;
  const closed = await closedGoals(context, caller, personId);
  return { kind: 'tell', message: closedCard(closed, caller.zone, t) };
}

/** *Why?* on a line. */
export const whyButton = (purpose: GoalPurpose | null): Button => ({
  id: WHY_BUTTON,
  async run(request: ButtonRequest): Promise<Answer> {
    const { context, caller, value, t } = request;
    const why = await whyGoal(context, caller, value);
    const blocks = purpose ? await purpose.why(request, value) : [];
    return { kind: 'open', view: whyView(why, caller.zone, t, blocks) };
  },
});
