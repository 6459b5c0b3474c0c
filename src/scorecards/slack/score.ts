import type { Button, ButtonRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { explainedScore } from '../actions/score/explained-score.ts';
import { scoreGrid } from '../actions/score/score-card.ts';
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
