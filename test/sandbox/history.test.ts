import { expect, test } from 'vitest';
import { clientFor, personIn, refusalOf, startSlack } from './support.ts';

async function startWithMessages(count: number) {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const stamps: string[] = [];
  for (let each = 1; each <= count; each += 1) {
    const metadata = { event_type: 'sent', event_payload: { id: each } };
    const { ts } = await client.chat.postMessage({ channel, text: `${each}`, metadata });
    stamps.push(ts ?? '');
  }
  return { slack, client, channel, stamps };
}

test('history comes newest first, page by page', async () => {
  const { client, channel } = await startWithMessages(5);
  const pages: string[] = [];
  for await (const page of client.paginate('conversations.history', { channel, limit: 2 })) {
    const { messages } = page as unknown as { messages: Array<{ text: string }> };
    pages.push(messages.map((message) => message.text).join(' '));
  }
  expect(pages).toEqual(['5 4', '3 2', '1']);
});

test('a page stays in place when newer messages arrive meanwhile', async () => {
  const { client, channel } = await startWithMessages(4);
  const first = await client.conversations.history({ channel, limit: 2 });
  await client.chat.postMessage({ channel, text: 'new' });
  const cursor = first.response_metadata?.next_cursor ?? '';
  const second = await client.conversations.history({ channel, limit: 2, cursor });
  expect(second.messages?.map((message) => message.text)).toEqual(['2', '1']);
  expect(second.has_more).toBe(false);
});

test.each([
  ['oldest alone', (s: string[]) => ({ oldest: s[1] ?? '' }), '4 3'],
  ['oldest, inclusive', (s: string[]) => ({ oldest: s[1] ?? '', inclusive: true }), '4 3 2'],
  ['latest alone', (s: string[]) => ({ latest: s[2] ?? '' }), '2 1'],
  ['latest, inclusive', (s: string[]) => ({ latest: s[2] ?? '', inclusive: true }), '3 2 1'],
  ['both', (s: string[]) => ({ oldest: s[0] ?? '', latest: s[3] ?? '' }), '3 2'],
])('history between limits: %s', async (_title, limits, expected) => {
  const { client, channel, stamps } = await startWithMessages(4);
  const { messages } = await client.conversations.history({ channel, ...limits(stamps) });
  expect(messages?.map((message) => message.text).join(' ')).toBe(expected);
});

test('metadata is read back only when asked for', async () => {
  const { client, channel } = await startWithMessages(1);
  const plain = await client.conversations.history({ channel });
  const full = await client.conversations.history({ channel, include_all_metadata: true });
  expect(plain.messages?.[0]).not.toHaveProperty('metadata');
  expect(full.messages?.[0]?.metadata).toEqual({ event_type: 'sent', event_payload: { id: 1 } });
});

test('replies come oldest first after their parent, and stay out of the history', async () => {
  const { client, channel, stamps } = await startWithMessages(1);
  const ts = stamps[0] ?? '';
  for (const text of ['a', 'b', 'c']) await client.chat.postMessage({ channel, text, thread_ts: ts });

  const first = await client.conversations.replies({ channel, ts, limit: 2 });
  const cursor = first.response_metadata?.next_cursor ?? '';
  const rest = await client.conversations.replies({ channel, ts, limit: 2, cursor });
  expect([first, rest].map((page) => page.messages?.map((message) => message.text))).toEqual([
    ['1', 'a'],
    ['b', 'c'],
  ]);
  expect((await client.conversations.history({ channel })).messages?.map((each) => each.text)).toEqual(['1']);
  const withMetadata = await client.conversations.replies({ channel, ts, include_all_metadata: true });
  expect(withMetadata.messages?.[0]?.metadata).toBeDefined();
});

test('a thread that does not exist is refused', async () => {
  const { client, channel } = await startWithMessages(1);
  expect(await refusalOf(client.conversations.replies({ channel, ts: '1.000000' }))).toMatchObject({
    error: 'thread_not_found',
  });
});

test('the bot reads only where it is a member', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  await personIn(slack, 'ana').say('lobby', 'Between us');
  expect(await refusalOf(client.conversations.history({ channel: slack.channelId('lobby') }))).toMatchObject({
    error: 'not_in_channel',
  });
  expect(await refusalOf(client.conversations.history({ channel: slack.channelId('board') }))).toMatchObject({
    error: 'channel_not_found',
  });
});

test('direct messages have a history too', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const { channel = '' } = await client.chat.postMessage({ channel: slack.userId('ana'), text: 'Hi Ana' });
  await personIn(slack, 'ana').say('app', 'Hi <there> & all');
  expect((await client.conversations.history({ channel })).messages).toMatchObject([
    { text: 'Hi &lt;there&gt; &amp; all', user: slack.userId('ana') },
    { text: 'Hi Ana', user: slack.app.botUserId },
  ]);
});
