import { type FetchFunction, WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Logger } from '../log.ts';
import type { Answer, Search, Sender } from '../outbox/sender-types.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { assertSlackLimits, SlackLimitsError } from './limits.ts';
import { faultOf } from './sender-outcome.ts';

export type SenderOptions = {
  token: string;
  apiUrl: string;
  /** The bot's own Slack user: only its messages count when one is looked up. */
  botUserId: string;
  log: Logger;
  /** How long a call may take (default 10 s). Must be well under the outbox's settle time. */
  timeoutMs?: number;
  /** Replaced in tests. */
  fetch?: FetchFunction;
};

const EVENT_TYPE = 'pacesetter_delivery';
const PAGE = 999;
/** A minute's worth of reads: a channel with more news than that cannot be searched. */
const MOST_PAGES = 50;

const History = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      user: z.string().optional(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.object({ id: z.unknown() }).partial() })
        .partial()
        .optional()
        .catch(undefined),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/**
 * The one module that posts to Slack on the outbox's behalf. A client of its own: it never tries again by itself
 * (a repeated post whose answer was lost stands twice) and a Retry-After holds nothing up but its own call.
 */
export function createSender(options: SenderOptions): Sender {
  const client = new WebClient(options.token, {
    slackApiUrl: options.apiUrl,
    timeout: options.timeoutMs ?? 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(options.log, 'sender'),
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });

  async function searchPages(search: Search): Promise<Answer<string | null>> {
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { messages, response_metadata } = History.parse(await readPage(search, cursor));
      const found = messages.find(
        ({ user, metadata }) =>
          user === options.botUserId &&
          metadata?.event_type === EVENT_TYPE &&
          metadata.event_payload?.id === search.deliveryId,
      );
      if (found) return { kind: 'read', value: found.ts };
      cursor = response_metadata?.next_cursor;
      if (!cursor) return { kind: 'read', value: null };
    }
    return { kind: 'refused', reason: 'too_much_history' };
  }

  function readPage({ channel, threadTs, afterTs }: Search, cursor: string | undefined) {
    const range = {
      channel,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
      ...(afterTs ? { oldest: afterTs } : {}),
    };
    return threadTs
      ? client.conversations.replies({ ...range, ts: threadTs })
      : client.conversations.history(range);
  }

  return {
    async post({ channel, threadTs, message, deliveryId }) {
      try {
        assertSlackLimits(message);
        const { ts } = await client.chat.postMessage({
          channel,
          ...(threadTs ? { thread_ts: threadTs } : {}),
          text: message.text,
          blocks: message.chart ? [...message.blocks, message.chart] : message.blocks,
          metadata: { event_type: EVENT_TYPE, event_payload: { id: deliveryId } },
          unfurl_links: false,
          unfurl_media: false,
        });
        return ts ? { kind: 'sent', ts } : { kind: 'unknown', reason: 'no_ts' };
      } catch (error) {
        return error instanceof SlackLimitsError
          ? { kind: 'refused', reason: error.message }
          : faultOf(error);
      }
    },

    async newestTs(channel) {
      try {
        const { messages } = History.parse(await client.conversations.history({ channel, limit: 1 }));
        return { kind: 'read', value: messages[0]?.ts ?? '0' };
      } catch (error) {
        return faultOf(error);
      }
    },

    async find(search) {
      try {
        return await searchPages(search);
      } catch (error) {
        return faultOf(error);
      }
    },

    outcomeOf: faultOf,
  };
}
