import type { Button, ButtonRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView, refusalMessage } from '../../slack/answer.ts';
import { explainedScore, explainedWeek } from '../actions/score/explained-score.ts';
import { scoreGrid } from '../actions/score/score-card.ts';
import { WHY_WEEK } from '../messages/card-ids.ts';
import { gridMessage } from '../messages/score/grid.ts';
import { scoreIds } from '../messages/score/ids.ts';
import { whyScoreView } from '../messages/score/why-view.ts';
import { readAskedValue } from '../rules/score/asked.ts';
import { showCard } from './show.ts';

/** *How is this made?* on a card. */
export const whyScoreButton: Button = {
  id: scoreIds.why,
  async run(request) {
    const { context, caller, t } = request;
    const { of, period } = askedBy(request);
    return { kind: 'open', view: whyScoreView(await explainedScore(context, caller, of, period), t) };
  },
};

/** *Why this score?* on a team's card of a week; in its place, for whoever may not see it, why. */
export const whyWeekButton: Button = {
  id: WHY_WEEK,
  async run({ context, caller, t, value }) {
    const [week = '', teamId = ''] = value.split(' ');
    const found = await explainedWeek(context, caller, teamId, week).catch((error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    });
    // A private answer to a card with replies may stand among these, where nobody looks.
    const view =
      found instanceof UserError ? messageView(refusalMessage(found.sentence(t)), t) : whyScoreView(found, t);
    return { kind: 'open', view };
  },
};

/** *13 weeks* on a card. */
export const gridButton: Button = {
  id: scoreIds.grid,
  async run(request) {
    const { context, caller, t } = request;
    const { of } = askedBy(request);
    return { kind: 'tell', message: gridMessage(await scoreGrid(context, caller, of), t) };
  },
};

/** Another period in a card's menu. */
export const periodButton: Button = {
  id: scoreIds.period,
  run(request) {
    const { of, period } = askedBy(request);
    return showCard(request, of, period);
  },
};

function askedBy({ value }: ButtonRequest) {
  const asked = readAskedValue(value);
  if (!asked) throw new UserError((t) => t.common.outdatedButton);
  return asked;
}
