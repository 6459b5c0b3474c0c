import { localDateOf } from '../kernel/zoned.ts';
import type { OwedSource } from '../reminder.ts';
import { askedOfMe } from './actions/my-requests.ts';
import { ANSWER_BUTTON } from './messages/ids.ts';
import { owedRequest } from './messages/requests.ts';

/** Feedback that somebody was asked for and has neither given nor declined. */
const requests: OwedSource = {
  key: 'feedback_request',
  async find(context, { workspaceId, person }) {
    const reader = { workspaceId, personId: person.id, zone: person.zone };
    return (await askedOfMe(context, reader)).map((line) => {
      const since = localDateOf(line.request.askedAt, person.zone);
      return {
        about: `request:${line.request.id}`,
        since,
        words: (t) => owedRequest(line, since, t),
        button: (t) => ({ id: ANSWER_BUTTON, text: t.feedback.give, value: line.request.id }),
        isNeed: true,
      };
    });
  },
};

export const owedByFeedback: readonly OwedSource[] = [requests];
