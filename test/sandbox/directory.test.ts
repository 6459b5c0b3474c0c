import { expect, test } from 'vitest';
import { clientFor, manifestWithout, personIn, refusalOf, startSlack } from './support.ts';

test('users.list pages through everyone, with zone, and language only when asked for', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const pages: string[][] = [];
  for await (const page of client.paginate('users.list', { limit: 2, include_locale: true })) {
    const { members } = page as unknown as { members: Array<{ name: string }> };
    pages.push(members.map((member) => member.name));
  }
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(pages.flat().sort()).toEqual(['ana', 'bora', 'cem', 'pacer', 'slackbot']);

  const user = slack.userId('ana');
  expect((await client.users.info({ user, include_locale: true })).user).toMatchObject({
    real_name: 'Ana Silva',
    tz: 'Europe/Istanbul',
    tz_offset: 10_800,
    locale: 'tr-TR',
    profile: { email: 'ana@acme.test', real_name: 'Ana Silva' },
  });
  expect((await client.users.info({ user })).user?.locale).toBeUndefined();
  // New York is five hours behind in November.
  expect((await client.users.info({ user: slack.userId('bora') })).user?.tz_offset).toBe(-18_000);
});

test('e-mail addresses need their scope', async () => {
  const slack = await startSlack({ manifest: manifestWithout('users:read.email') });
  const { user } = await clientFor(slack).users.info({ user: slack.userId('ana') });
  expect(user?.profile?.email).toBeUndefined();
});

test('a person who left is marked as deleted; an unknown one is refused', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  expect((await client.users.info({ user: slack.userId('cem') })).user?.deleted).toBe(true);
  expect(await refusalOf(client.users.info({ user: 'U0NOBODY' }))).toMatchObject({ error: 'user_not_found' });
});

test('a broken cursor is refused', async () => {
  const slack = await startSlack();
  expect(await refusalOf(clientFor(slack).users.list({ cursor: 'bm9uc2Vuc2U=' }))).toMatchObject({
    error: 'invalid_cursor',
  });
});

test('the bot sees public channels, and private ones it is in', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const names = async () =>
    (await client.conversations.list({ types: 'public_channel,private_channel' })).channels?.map(
      (channel) => `${channel.name} ${channel.is_member}`,
    );
  expect(await names()).toEqual(['sales true', 'lobby false']);
  expect((await client.users.conversations({})).channels?.map((channel) => channel.name)).toEqual(['sales']);

  await personIn(slack, 'bora').command('board', '/invite @Pacer');
  expect(await names()).toEqual(['sales true', 'board true', 'lobby false']);
});

test('conversations.info shows what a channel is; a foreign private one does not exist', async () => {
  const slack = await startSlack({
    channels: [
      { name: 'sales', members: ['ana'], with_bot: true, is_shared: true },
      { name: 'board', is_private: true, members: ['bora'] },
    ],
  });
  const client = clientFor(slack);
  expect((await client.conversations.info({ channel: slack.channelId('sales') })).channel).toMatchObject({
    name: 'sales',
    is_member: true,
    is_shared: true,
    is_ext_shared: true,
    is_private: false,
  });
  expect(await refusalOf(client.conversations.info({ channel: slack.channelId('board') }))).toMatchObject({
    error: 'channel_not_found',
  });
});

test('conversations.members lists the bot among them, page by page', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const first = await client.conversations.members({ channel, limit: 2 });
  const second = await client.conversations.members({
    channel,
    limit: 2,
    cursor: first.response_metadata?.next_cursor ?? '',
  });
  expect([...(first.members ?? []), ...(second.members ?? [])].sort()).toEqual(
    [slack.userId('ana'), slack.userId('bora'), slack.app.botUserId].sort(),
  );
  expect(second.response_metadata?.next_cursor).toBe('');
});

test('opening direct messages twice gives the same conversation', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const first = await client.conversations.open({ users: slack.userId('ana') });
  const second = await client.conversations.open({ users: slack.userId('ana'), return_im: true });
  expect(second.channel?.id).toBe(first.channel?.id);
  expect(second).toMatchObject({ already_open: true, channel: { is_im: true, user: slack.userId('ana') } });
});

test.each([
  ['a person who left', 'cem', 'user_disabled'],
  ['a bot', 'pacer', 'cannot_dm_bot'],
  ['nobody', 'U0NOBODY', 'user_not_found'],
])('opening direct messages with %s is refused', async (_title, who, error) => {
  const slack = await startSlack();
  const users = who.startsWith('U0') ? who : slack.userId(who);
  expect(await refusalOf(clientFor(slack).conversations.open({ users }))).toMatchObject({ error });
});

test('the bot joins a public channel and may post there', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('lobby');
  await client.conversations.join({ channel });
  expect(await client.conversations.join({ channel })).toMatchObject({ warning: 'already_in_channel' });
  expect((await client.chat.postMessage({ channel, text: 'Hi' })).ok).toBe(true);
  expect(await refusalOf(client.conversations.join({ channel: slack.channelId('board') }))).toMatchObject({
    error: 'channel_not_found',
  });
});

test('a bot that was removed no longer posts', async () => {
  const slack = await startSlack();
  const channel = slack.channelId('sales');
  await fetch(`${slack.url}/sandbox/v1/channels/${channel}/members/${slack.app.botUserId}`, {
    method: 'DELETE',
  });
  expect(await refusalOf(clientFor(slack).chat.postMessage({ channel, text: 'x' }))).toMatchObject({
    error: 'not_in_channel',
  });
});

test('team.info names the workspace', async () => {
  const slack = await startSlack();
  expect((await clientFor(slack).team.info()).team).toMatchObject({ id: 'T0TEST', domain: 'acme' });
});
