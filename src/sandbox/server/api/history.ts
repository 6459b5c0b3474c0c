import { z } from 'zod';
import { showMessage } from '../app/payload.ts';
import { SlackError } from '../slack-error.ts';
import { findMessage, listMessages } from '../state/messages.ts';
import type { Message } from '../types.ts';
import { requireChannelScope, requireMember } from './channels.ts';
import { flag, limit, type Methods, method } from './method.ts';
import { paginate } from './pagination.ts';

const range = {
  channel: z.string(),
  cursor: z.string().optional(),
  oldest: z.coerce.string().optional(),
  latest: z.coerce.string().optional(),
  inclusive: flag,
  include_all_metadata: flag,
};

/** What was said: a channel newest first, a thread oldest first. */
export const historyMethods: Methods = {
  'conversations.history': method(z.object({ ...range, limit: limit(100) }), (sandbox, args) => {
    const channel = requireMember(sandbox, args.channel);
    requireChannelScope(sandbox, channel.kind, 'history');
    const found = listMessages(sandbox.state, channel.id)
      .filter((message) => isTopLevel(message) && isWithin(message, args))
      .reverse();
    const { page, hasMore, metadata } = paginate(found, (message) => message.ts, args, 'falling');
    return {
      messages: page.map((message) => showMessage(message, { withMetadata: args.include_all_metadata })),
      has_more: hasMore,
      pin_count: 0,
      ...(hasMore ? metadata : {}),
    };
  }),

  'conversations.replies': method(
    z.object({ ...range, ts: z.string(), limit: limit(1000) }),
    (sandbox, args) => {
      const channel = requireMember(sandbox, args.channel);
      requireChannelScope(sandbox, channel.kind, 'history');
      const asked = findMessage(sandbox.state, channel.id, args.ts);
      if (!asked) throw new SlackError('thread_not_found');
      const root = asked.thread_ts ?? asked.ts;
      const found = listMessages(sandbox.state, channel.id).filter(
        (message) => message.ts === root || (message.thread_ts === root && isWithin(message, args)),
      );
      const { page, hasMore, metadata } = paginate(found, (message) => message.ts, args);
      return {
        messages: page.map((message) => showMessage(message, { withMetadata: args.include_all_metadata })),
        has_more: hasMore,
        ...(hasMore ? metadata : {}),
      };
    },
  ),
};

/** True for what stands in the channel itself and not only in a thread. */
export function isTopLevel({ ts, thread_ts, subtype }: Message): boolean {
  return thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';
}

type Range = { oldest?: string | undefined; latest?: string | undefined; inclusive: boolean };

function isWithin({ ts }: Message, { oldest, latest, inclusive }: Range): boolean {
  const time = Number(ts);
  if (oldest !== undefined && (inclusive ? time < Number(oldest) : time <= Number(oldest))) return false;
  return latest === undefined || (inclusive ? time <= Number(latest) : time < Number(latest));
}
