import { expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import type { Post } from '../../src/outbox/sender-types.ts';
import { createSender } from '../../src/slack/sender.ts';
import { json, type Reply, scriptedSlack } from './scripted-slack.ts';

const post: Post = {
  channel: 'C1',
  threadTs: null,
  message: {
    text: 'Good week',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Good *week*' } }],
  },
  deliveryId: '5b1f8f3e-0000-4000-8000-000000000001',
};

async function senderWith(reply: Reply, timeoutMs = 10_000) {
  const slack = await scriptedSlack(reply);
  const log = createLogger('silent');
  const sender = createSender({ token: 'xoxb-1', apiUrl: slack.apiUrl, botUserId: 'UBOT', log, timeoutMs });
  return { ...slack, sender };
}

it('posts with the bot token, its blocks, and nothing in the metadata but the id', async () => {
  const { sender, calls } = await senderWith(json({ ok: true, ts: '1700000000.000100' }));
  expect(await sender.post({ ...post, threadTs: '1700000000.000001' })).toEqual({
    kind: 'sent',
    ts: '1700000000.000100',
  });
  expect(calls).toMatchObject([{ method: 'chat.postMessage', authorization: 'Bearer xoxb-1' }]);
  const { metadata, blocks, ...plain } = calls[0]?.fields ?? {};
  expect(JSON.parse(metadata ?? '')).toEqual({
    event_type: 'pacesetter_delivery',
    event_payload: { id: post.deliveryId },
  });
  expect(JSON.parse(blocks ?? '')).toEqual(post.message.blocks);
  expect(plain).toEqual({
    channel: 'C1',
    thread_ts: '1700000000.000001',
    text: 'Good week',
    unfurl_links: 'false',
    unfurl_media: 'false',
  });
});

const destroy: Reply = (response) => response.destroy();
const raw =
  (body: string): Reply =>
  (response) =>
    response.end(body);
const halfAnAnswer: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"ok":true,');
  setImmediate(() => response.destroy());
};

it.each<{ name: string; reply: Reply; outcome: object }>([
  {
    name: 'a 429 with its Retry-After',
    reply: json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '7' }),
    outcome: { kind: 'rate_limited', retryAfterMs: 7_000 },
  },
  {
    name: 'a limit told in an ordinary answer',
    reply: json({ ok: false, error: 'rate_limited' }),
    outcome: { kind: 'rate_limited', retryAfterMs: 30_000 },
  },
  ...['channel_not_found', 'not_in_channel', 'is_archived', 'token_revoked', 'msg_too_long'].map((error) => ({
    name: `${error} as a refusal for good`,
    reply: json({ ok: false, error }),
    outcome: { kind: 'refused', reason: error },
  })),
  {
    name: 'a refusal with what Slack says about it',
    reply: json({
      ok: false,
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] no more than 50 items allowed [json-pointer:/blocks]'] },
    }),
    outcome: {
      kind: 'refused',
      reason: 'invalid_blocks; [ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    },
  },
  ...['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'].map((error) => ({
    name: `${error} as unknown, since the message may stand`,
    reply: json({ ok: false, error }),
    outcome: { kind: 'unknown', reason: error },
  })),
  ...[500, 502, 503, 504].map((status) => ({
    name: `HTTP ${status} as unknown`,
    reply: json({}, status),
    outcome: { kind: 'unknown', reason: `WebAPIHTTPError ${status}` },
  })),
  {
    name: 'a lost answer as unknown',
    reply: destroy,
    outcome: { kind: 'unknown', reason: expect.stringContaining('WebAPIRequestError') },
  },
  {
    name: 'an answer cut in the middle as unknown',
    reply: halfAnAnswer,
    outcome: { kind: 'unknown', reason: expect.any(String) },
  },
  {
    name: 'a page of a proxy as unknown',
    reply: raw('<html>Gateway</html>'),
    outcome: { kind: 'unknown', reason: 'unreadable_answer' },
  },
  {
    name: 'an empty answer as unknown',
    reply: raw(''),
    outcome: { kind: 'unknown', reason: 'unreadable_answer' },
  },
  {
    name: 'a yes without a ts as unknown',
    reply: json({ ok: true }),
    outcome: { kind: 'unknown', reason: 'no_ts' },
  },
  {
    name: 'a limit without a Retry-After as unknown',
    reply: json({ ok: false }, 429),
    outcome: { kind: 'unknown', reason: 'Error' },
  },
])('takes $name, and never tries again by itself (trap 8)', async ({ reply, outcome }) => {
  const { sender, calls } = await senderWith(reply);
  expect(await sender.post(post)).toEqual(outcome);
  expect(calls).toHaveLength(1);
});

it('takes silence as unknown once its time is up (trap 8)', async () => {
  const { sender, calls } = await senderWith(() => {}, 50);
  expect(await sender.post(post)).toEqual({ kind: 'unknown', reason: 'WebAPIRequestError: TimeoutError' });
  expect(calls).toHaveLength(1);
});

it('takes a refused connection for proof that nothing was posted', async () => {
  const { sender, close } = await senderWith(json({ ok: true }));
  close();
  expect(await sender.post(post)).toEqual({ kind: 'unreachable', reason: 'ECONNREFUSED' });
});

it('is not held up in one channel by a Retry-After in another (traps 4 and 7)', async () => {
  const { sender } = await senderWith((response, call) =>
    call.fields.channel === 'C1'
      ? json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '60' })(response, call)
      : json({ ok: true, ts: '1700000000.000200' })(response, call),
  );
  const outcomes = await Promise.all([sender.post(post), sender.post({ ...post, channel: 'C2' })]);
  expect(outcomes).toEqual([
    { kind: 'rate_limited', retryAfterMs: 60_000 },
    { kind: 'sent', ts: '1700000000.000200' },
  ]);
});

it('refuses what Slack would refuse without asking Slack', async () => {
  const { sender, calls } = await senderWith(json({ ok: true, ts: '1' }));
  const blocks = Array.from({ length: 51 }, () => ({ type: 'divider' as const }));
  expect(await sender.post({ ...post, message: { text: 'x', blocks } })).toEqual({
    kind: 'refused',
    reason: "Beyond Slack's limits: blocks: 51 blocks, at most 50",
  });
  expect(calls).toEqual([]);
});

const ours = (id: string, ts: string, user = 'UBOT', event_type = 'pacesetter_delivery') => ({
  ts,
  user,
  metadata: { event_type, event_payload: { id } },
});

it('finds a delivery by its id among its own messages, page after page', async () => {
  const pages: Record<string, object> = {
    '': { ok: true, messages: [{ ts: '9', text: 'hello' }], response_metadata: { next_cursor: 'two' } },
    two: { ok: true, messages: [ours('other', '8')], response_metadata: { next_cursor: 'three' } },
    three: { ok: true, messages: [ours('me', '7')], response_metadata: { next_cursor: '' } },
  };
  const { sender, calls } = await senderWith((response, call) =>
    json(pages[call.fields.cursor ?? ''] ?? {})(response, call),
  );
  const search = { channel: 'C1', threadTs: null, afterTs: '1700000000.000001', deliveryId: 'me' };
  expect(await sender.find(search)).toEqual({ kind: 'read', value: '7' });
  expect(calls.map((call) => call.method)).toEqual(Array(3).fill('conversations.history'));
  expect(calls[2]?.fields).toMatchObject({
    channel: 'C1',
    oldest: '1700000000.000001',
    include_all_metadata: 'true',
    cursor: 'three',
  });
});

it('looks for a reply in its thread', async () => {
  const { sender, calls } = await senderWith(json({ ok: true, messages: [ours('me', '7')] }));
  const search = { channel: 'C1', threadTs: '5', afterTs: null, deliveryId: 'me' };
  expect(await sender.find(search)).toEqual({ kind: 'read', value: '7' });
  expect(calls).toMatchObject([{ method: 'conversations.replies', fields: { channel: 'C1', ts: '5' } }]);
  expect(calls[0]?.fields).not.toHaveProperty('oldest');
});

it("does not take another app's message for its own, nor a message of its own about something else", async () => {
  const messages = [
    ours('me', '7', 'UOTHER'),
    ours('me', '8', 'UBOT', 'something'),
    { ts: '9', user: 'UBOT' },
  ];
  const { sender } = await senderWith(json({ ok: true, messages }));
  const search = { channel: 'C1', threadTs: null, afterTs: null, deliveryId: 'me' };
  expect(await sender.find(search)).toEqual({ kind: 'read', value: null });
});

it('never takes an answer that it cannot read for an absence', async () => {
  const { sender } = await senderWith(json({ ok: true, messages: 'none' }));
  const search = { channel: 'C1', threadTs: null, afterTs: null, deliveryId: 'me' };
  expect(await sender.find(search)).toMatchObject({ kind: 'unknown' });
});

it('gives a search up that has no end', async () => {
  const { sender, calls } = await senderWith(
    json({ ok: true, messages: [], response_metadata: { next_cursor: 'again' } }),
  );
  const search = { channel: 'C1', threadTs: null, afterTs: null, deliveryId: 'me' };
  expect(await sender.find(search)).toEqual({ kind: 'refused', reason: 'too_much_history' });
  expect(calls).toHaveLength(50);
});

it('tells the newest ts of a channel, and zero of an empty one', async () => {
  const { sender, calls } = await senderWith((response, call) =>
    json({ ok: true, messages: call.fields.channel === 'C1' ? [{ ts: '1700000000.000300' }] : [] })(
      response,
      call,
    ),
  );
  expect(await sender.newestTs('C1')).toEqual({ kind: 'read', value: '1700000000.000300' });
  expect(await sender.newestTs('C2')).toEqual({ kind: 'read', value: '0' });
  expect(calls[0]).toMatchObject({ method: 'conversations.history', fields: { limit: '1' } });
});

it('sorts the errors of other calls, and takes what it does not know for unknown', async () => {
  const { sender } = await senderWith(json({ ok: true }));
  expect(sender.outcomeOf(new TypeError('broken'))).toEqual({ kind: 'unknown', reason: 'TypeError' });
  expect(sender.outcomeOf('text')).toEqual({ kind: 'unknown', reason: 'Unknown' });
});
