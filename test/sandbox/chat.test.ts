import { expect, test } from 'vitest';
import { clientFor, manifest, personIn, refusalOf, startSlack } from './support.ts';

test('a posted message is seen by the channel and written into the ledger', async () => {
  const slack = await startSlack();
  const sales = slack.channelId('sales');
  const posted = await clientFor(slack).chat.postMessage({ channel: sales, text: 'Hello' });

  expect(posted).toMatchObject({ ok: true, channel: sales, message: { text: 'Hello', type: 'message' } });
  expect(posted.ts).toMatch(/^1795413600\.\d{6}$/);
  expect(await personIn(slack, 'bora').read('sales')).toMatchObject([
    { text: 'Hello', user: slack.app.botUserId, bot_id: slack.app.botId, ts: posted.ts },
  ]);
  expect(slack.ledger()).toMatchObject([
    { method: 'chat.postMessage', channel: sales, ts: posted.ts, text: 'Hello' },
  ]);
});

test('timestamps are unique and rise, even when business time stands still', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const stamps: string[] = [];
  for (let each = 0; each < 5; each += 1) {
    const { ts } = await client.chat.postMessage({ channel: slack.channelId('sales'), text: `${each}` });
    stamps.push(ts ?? '');
  }
  expect(new Set(stamps).size).toBe(5);
  expect(stamps).toEqual([...stamps].sort());
});

test('posting to a person opens the direct messages with the app, and no one else sees them', async () => {
  const slack = await startSlack();
  const { channel } = await clientFor(slack).chat.postMessage({
    channel: slack.userId('ana'),
    text: 'For you',
  });
  expect(channel).toMatch(/^D/);
  expect(await personIn(slack, 'ana').readDm()).toMatchObject([{ text: 'For you' }]);
  expect(await personIn(slack, 'bora').readDm()).toEqual([]);
  await expect(personIn(slack, 'bora').read(channel ?? '')).rejects.toThrow('channel_not_found');
});

test.each([
  ['a public channel the bot is not in', { channel: 'lobby', text: 'x' }, 'not_in_channel'],
  ['a private channel the bot is not in', { channel: 'board', text: 'x' }, 'channel_not_found'],
  ['a channel that does not exist', { channel: 'C0NOWHERE', text: 'x' }, 'channel_not_found'],
  ['a person who has left', { channel: 'cem', text: 'x' }, 'channel_not_found'],
  ['nothing to say', { channel: 'sales', text: '' }, 'no_text'],
  [
    'a thread that does not exist',
    { channel: 'sales', text: 'x', thread_ts: '1.000000' },
    'thread_not_found',
  ],
])('posting to %s is refused', async (_title, { channel, ...rest }, error) => {
  const slack = await startSlack();
  const id = channel.startsWith('C0')
    ? channel
    : channel === 'cem'
      ? slack.userId('cem')
      : slack.channelId(channel);
  expect(await refusalOf(clientFor(slack).chat.postMessage({ channel: id, ...rest }))).toMatchObject({
    error,
  });
  expect(slack.ledger()).toEqual([]);
});

test('with the messages tab off the bot cannot write to people', async () => {
  const { features } = manifest;
  const off = { ...manifest, features: { ...features, app_home: { messages_tab_enabled: false } } };
  const slack = await startSlack({ manifest: off });
  const post = clientFor(slack).chat.postMessage({ channel: slack.userId('ana'), text: 'x' });
  expect(await refusalOf(post)).toMatchObject({ error: 'messages_tab_disabled' });
});

test('an archived channel takes nothing', async () => {
  const slack = await startSlack({
    channels: [{ name: 'old', members: [], with_bot: true, is_archived: true }],
  });
  const post = clientFor(slack).chat.postMessage({ channel: slack.channelId('old'), text: 'x' });
  expect(await refusalOf(post)).toMatchObject({ error: 'is_archived' });
});

test('text above 40 000 characters is cut', async () => {
  const slack = await startSlack();
  const { message } = await clientFor(slack).chat.postMessage({
    channel: slack.channelId('sales'),
    text: 'x'.repeat(40_001),
  });
  expect(message?.text).toHaveLength(40_000);
});

test('a reply stands in its thread, and the parent counts it', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const parent = await client.chat.postMessage({ channel, text: 'Scorecard' });
  const thread_ts = parent.ts ?? '';
  const reply = await client.chat.postMessage({ channel, text: 'Members', thread_ts });
  await client.chat.postMessage({ channel, text: 'And more', thread_ts: reply.ts ?? '' });

  const ana = personIn(slack, 'ana');
  expect((await ana.read('sales')).map((message) => message.text)).toEqual(['Scorecard']);
  expect((await ana.read('sales', { threadTs: thread_ts })).map((message) => message.text)).toEqual([
    'Scorecard',
    'Members',
    'And more',
  ]);
  expect((await ana.read('sales'))[0]).toMatchObject({ reply_count: 2, reply_users_count: 1, thread_ts });
});

test('a broadcast reply stands in the channel too', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const { ts } = await client.chat.postMessage({ channel, text: 'Card' });
  await client.chat.postMessage({ channel, text: 'Win', thread_ts: ts ?? '', reply_broadcast: true });
  expect((await personIn(slack, 'ana').read('sales')).map((message) => message.text)).toEqual([
    'Card',
    'Win',
  ]);
});

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });

test('an update with text alone takes the blocks away and marks the message as edited', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'a', blocks: [section('A')] });
  await client.chat.update({ channel, ts, text: 'b' });
  const [message] = await personIn(slack, 'ana').read('sales');
  expect(message).toMatchObject({ text: 'b', edited: { user: slack.app.botUserId } });
  expect(message?.blocks).toBeUndefined();
});

test('an update keeps metadata it does not name, and an empty object takes it away', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const metadata = { event_type: 'sent', event_payload: { id: 'abc' } };
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'a', metadata });
  const readBack = async () =>
    (await client.conversations.history({ channel, include_all_metadata: true })).messages?.[0]?.metadata;

  await client.chat.update({ channel, ts, text: 'b' });
  expect(await readBack()).toEqual(metadata);
  await client.apiCall('chat.update', { channel, ts, text: 'c', metadata: {} });
  expect(await readBack()).toBeUndefined();
});

test.each([
  ['too long a text', 'x'.repeat(4001), 'msg_too_long'],
  ['nothing', '', 'no_text'],
])('an update with %s is refused', async (_title, text, error) => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'a' });
  expect(await refusalOf(client.chat.update({ channel, ts, text }))).toMatchObject({ error });
});

test('the bot changes and deletes only what it wrote', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const ts = await personIn(slack, 'ana').say('sales', 'Mine');
  const other = { channel, ts: '1.000001' };
  expect(await refusalOf(client.chat.update({ channel, ts, text: 'x' }))).toMatchObject({
    error: 'cant_update_message',
  });
  expect(await refusalOf(client.chat.delete({ channel, ts }))).toMatchObject({
    error: 'cant_delete_message',
  });
  expect(await refusalOf(client.chat.delete(other))).toMatchObject({ error: 'message_not_found' });
});

test('a deleted message is gone; a parent of replies leaves a tombstone', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const single = await client.chat.postMessage({ channel, text: 'single' });
  const parent = await client.chat.postMessage({ channel, text: 'parent' });
  await client.chat.postMessage({ channel, text: 'reply', thread_ts: parent.ts ?? '' });
  await client.chat.delete({ channel, ts: single.ts ?? '' });
  await client.chat.delete({ channel, ts: parent.ts ?? '' });
  expect(await personIn(slack, 'ana').read('sales')).toMatchObject([
    { subtype: 'tombstone', text: 'This message was deleted.', reply_count: 1 },
  ]);
  expect(slack.ledger().map((entry) => entry.method)).toEqual([
    'chat.postMessage',
    'chat.postMessage',
    'chat.postMessage',
    'chat.delete',
    'chat.delete',
  ]);
});

test('an ephemeral message is seen by one person and by no history', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const { message_ts } = await client.chat.postEphemeral({
    channel,
    user: slack.userId('ana'),
    text: 'Psst',
  });

  expect(await personIn(slack, 'ana').read('sales')).toMatchObject([{ text: 'Psst', ephemeral: true }]);
  expect(await personIn(slack, 'bora').read('sales')).toEqual([]);
  expect((await client.conversations.history({ channel })).messages).toEqual([]);
  expect(await refusalOf(client.chat.update({ channel, ts: message_ts ?? '', text: 'x' }))).toMatchObject({
    error: 'message_not_found',
  });
});

test('an ephemeral message to someone outside the channel is refused', async () => {
  const slack = await startSlack({
    channels: [{ name: 'duo', members: ['ana'], with_bot: true }],
  });
  const post = clientFor(slack).chat.postEphemeral({
    channel: slack.channelId('duo'),
    user: slack.userId('bora'),
    text: 'x',
  });
  expect(await refusalOf(post)).toMatchObject({ error: 'user_not_in_channel' });
});

test.each([
  ['text', '{"event_type":"x"}', 'invalid_metadata_format'],
  ['an empty event type', '{"event_type":"","event_payload":{}}', 'invalid_metadata_format'],
  ['a list', '[]', 'invalid_metadata_format'],
])('metadata that is %s is refused', async (_title, metadata, error) => {
  const slack = await startSlack();
  const call = clientFor(slack).apiCall('chat.postMessage', {
    channel: slack.channelId('sales'),
    text: 'x',
    metadata,
  });
  expect(await refusalOf(call)).toMatchObject({ error });
});
