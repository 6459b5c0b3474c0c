import type { Answer, Button, ButtonRequest } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { forwardReceiver } from '../actions/forward.ts';
import { type Decided, holdCard, releaseCard } from '../actions/release-card.ts';
import { teamCardOf } from '../actions/team-card.ts';
import { decidedMessage } from '../messages/preview.ts';
import { reviewIds } from '../messages/review-ids.ts';

/** Posts a card that was looked at. */
export const postButton: Button = {
  id: reviewIds.post,
  async run(request) {
    const [week = '', teamId = ''] = request.value.split(' ');
    return result(request, await releaseCard(request.context, request.caller, teamId, week));
  },
};

/** Leaves it for now. */
export const notYetButton: Button = {
  id: reviewIds.notYet,
  async run(request) {
    const [week = '', teamId = ''] = request.value.split(' ');
    return result(request, await holdCard(request.context, request.caller, teamId, week));
  },
};

/** What was decided, in the place of what was clicked. */
async function result({ context, caller, t }: ButtonRequest, decision: Decided): Promise<Answer> {
  const { zone } = caller;
  const today = localDateOf(context.clock.now(), zone);
  const receiver = await forwardReceiver(context, caller, decision.team.id, today);
  const { team, week, state } = decision;
  const held = state === 'held' ? await teamCardOf(context, caller.workspaceId, team.id, week) : null;
  return {
    kind: 'replace',
    message: decidedMessage(decision, held?.card ?? null, t, { zone, mayForward: receiver !== null }),
  };
}
