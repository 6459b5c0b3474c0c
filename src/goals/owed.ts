import { localDateOf } from '../kernel/zoned.ts';
import type { OwedSource } from '../reminder.ts';
import { needingAnswer } from './actions/contract/needing-answer.ts';
import { ANSWER_BUTTON } from './messages/contract/ids.ts';
import { owedAnswer } from './messages/contract/waiting.ts';

/** Numbers that somebody was asked to agree to, for themselves or for those they lead. */
const answers: OwedSource = {
  key: 'goal_answer',
  async find(context, { workspaceId, person }) {
    const reader = { workspaceId, personId: person.id, zone: person.zone };
    return (await needingAnswer(context, reader)).map((needing) => {
      const { id, proposedAt } = needing.proposal;
      const since = localDateOf(proposedAt, person.zone);
      return {
        about: `proposal:${id}`,
        since,
        words: (t) => owedAnswer(needing, since, t),
        button: (t) => ({ id: ANSWER_BUTTON, text: t.contract.answer, value: id }),
        isNeed: true,
      };
    });
  },
};

export const owedByGoals: readonly OwedSource[] = [answers];
