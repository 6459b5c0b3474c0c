import { request } from 'node:http';
import { expect, test } from 'vitest';
import { clientFor, manifestWithout, refusalOf, startSlack } from './support.ts';

test('auth.test names the bot and the workspace', async () => {
  const slack = await startSlack();
  expect(await clientFor(slack).auth.test()).toMatchObject({
    ok: true,
    team: 'Acme',
    team_id: 'T0TEST',
    user: 'pacer',
    user_id: slack.app.botUserId,
    bot_id: slack.app.botId,
  });
});

test.each([
  ['a wrong token', 'xoxb-wrong', 'auth.test', 'invalid_auth'],
  ['no token', '', 'auth.test', 'not_authed'],
  ['an unknown method', null, 'chat.shout', 'unknown_method'],
  ['the bot token where the app token belongs', null, 'apps.connections.open', 'not_allowed_token_type'],
])('%s is refused in HTTP 200', async (_title, token, method, error) => {
  const slack = await startSlack();
  const bearer = token ?? slack.tokens.bot;
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: bearer ? { authorization: `Bearer ${bearer}` } : {},
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: false, error });
});

test('the app token does not post', async () => {
  const slack = await startSlack();
  const post = clientFor(slack, slack.tokens.app).chat.postMessage({
    channel: slack.channelId('sales'),
    text: 'x',
  });
  expect(await refusalOf(post)).toMatchObject({ error: 'not_allowed_token_type' });
});

test('arguments come as JSON too, with the token in the body', async () => {
  const slack = await startSlack();
  const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      token: slack.tokens.bot,
      channel: slack.channelId('sales'),
      blocks: [{ type: 'divider' }],
    }),
  });
  expect(await response.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'divider' }] } });
});

test('a missing argument is named', async () => {
  const slack = await startSlack();
  expect(await refusalOf(clientFor(slack).apiCall('chat.postMessage', { text: 'x' }))).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] missing required field: channel [json-pointer:]'] },
  });
});

const SALES = { channel: 'sales' };
test.each([
  ['chat:write', 'chat.postMessage', { ...SALES, text: 'x' }],
  ['chat:write', 'chat.postEphemeral', { ...SALES, user: 'ana', text: 'x' }],
  ['users:read', 'users.list', {}],
  ['users:read', 'users.info', { user: 'ana' }],
  ['channels:read', 'conversations.list', {}],
  ['groups:read', 'conversations.list', { types: 'public_channel,private_channel' }],
  ['groups:read', 'users.conversations', { types: 'private_channel' }],
  ['channels:read', 'conversations.info', SALES],
  ['channels:read', 'conversations.members', SALES],
  ['channels:history', 'conversations.history', SALES],
  ['im:write', 'conversations.open', { users: 'ana' }],
  ['channels:join', 'conversations.join', SALES],
  ['team:read', 'team.info', {}],
])('without %s, %s is refused with what is needed and what there is', async (scope, method, given) => {
  const slack = await startSlack({ manifest: manifestWithout(scope) });
  const args = {
    ...given,
    ...('channel' in given ? { channel: slack.channelId('sales') } : {}),
    ...('user' in given || 'users' in given ? { user: slack.userId('ana'), users: slack.userId('ana') } : {}),
  };
  const refusal = await refusalOf(clientFor(slack).apiCall(method, args));
  expect(refusal).toMatchObject({ error: 'missing_scope', needed: scope });
  expect(String(refusal.provided).split(',')).not.toContain(scope);
});

test('an uninstalled app is told so', async () => {
  const slack = await startSlack();
  slack.uninstall();
  expect(await refusalOf(clientFor(slack).auth.test())).toMatchObject({ error: 'account_inactive' });
});

test.each(['//', '/api/', '/api/chat.postMessage?channel=%E0%A4%A', '/sandbox/v1/as/%E0%A4%A/home'])(
  'an odd address (%s) does not bring the server down',
  async (path) => {
    const slack = await startSlack();
    const { port } = new URL(slack.url);
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBeGreaterThanOrEqual(200);
    expect((await clientFor(slack).auth.test()).ok).toBe(true);
  },
);
