import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { createConnection } from '../../src/slack/connection.ts';
import { logLines } from '../edge/log-lines.ts';
import { type Call, json, type Reply, scriptedSlack } from './scripted-slack.ts';

afterEach(() => vi.restoreAllMocks());

/** Identity for Bolt's own question, and for the rest what the test says. */
const answering =
  (reply: Reply): Reply =>
  (response, call) =>
    call.method === 'auth.test'
      ? json({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' })(response, call)
      : reply(response, call);

async function connectionTo(reply: Reply) {
  const slack = await scriptedSlack(answering(reply));
  const connection = createConnection(
    { botToken: 'xoxb-bot', appToken: 'xapp-app', apiUrl: slack.apiUrl },
    logLines().log,
  );
  onTestFinished(() => connection.stop());
  const callsOf = (method: string) => slack.calls.filter((call: Call) => call.method === method);
  return { ...slack, connection, callsOf };
}

const openView = (connection: Awaited<ReturnType<typeof connectionTo>>['connection']) =>
  connection.app.client.views.open({
    trigger_id: '1.2',
    view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] },
  });

it('asks for its line with the app token, even after the bot token was in use (trap 6)', async () => {
  const { connection, callsOf } = await connectionTo(json({ ok: false, error: 'invalid_auth' }));
  await connection.app.client.auth.test();
  await connection.start().catch(() => {});
  const tokensFor = (method: string) => new Set(callsOf(method).map((call) => call.authorization));
  expect(tokensFor('auth.test')).toEqual(new Set(['Bearer xoxb-bot']));
  expect(tokensFor('apps.connections.open')).toEqual(new Set(['Bearer xapp-app']));
});

it('says where to get another app token when Slack refuses this one', async () => {
  const { connection } = await connectionTo(json({ ok: false, error: 'invalid_auth' }));
  await expect(connection.start()).rejects.toThrow(
    /refused SLACK_APP_TOKEN \(invalid_auth\).*connections:write/,
  );
});

it('gives a modal up after two more tries, while Slack fails (trap 4)', async () => {
  const { connection, callsOf } = await connectionTo(json({}, 503));
  await expect(openView(connection)).rejects.toThrow();
  expect(callsOf('views.open')).toHaveLength(3);
});

it('tries a modal again so soon that its trigger still counts', async () => {
  const { connection, callsOf } = await connectionTo((response, call) =>
    json({ ok: true }, callsOf('views.open').length < 3 ? 503 : 200)(response, call),
  );
  const startedAt = performance.now();
  await openView(connection);
  expect(performance.now() - startedAt).toBeLessThan(2_500);
});

it('is not held up by a Retry-After for something else (trap 7)', async () => {
  const { connection } = await connectionTo((response, call) =>
    call.method === 'views.open'
      ? json({ ok: false }, 429, { 'retry-after': '60' })(response, call)
      : json({ ok: true })(response, call),
  );
  const [refused, published] = await Promise.allSettled([
    openView(connection),
    connection.app.client.views.publish({ user_id: 'U1', view: { type: 'home', blocks: [] } }),
  ]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { retryAfter: 60 } });
  expect(published.status).toBe('fulfilled');
});

it('waits ten seconds for an answer and no longer (trap 8)', async () => {
  const { connection } = await connectionTo(json({ ok: true }));
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  await openView(connection);
  expect(timeout).toHaveBeenCalledWith(10_000);
});

it('keeps no conversations in memory (trap 16)', async () => {
  const { connection } = await connectionTo(json({ ok: true }));
  const contexts: object[] = [];
  connection.app.use(async ({ context, next }) => {
    contexts.push(context);
    await next();
  });
  await connection.app.processEvent({
    body: {
      type: 'event_callback',
      team_id: 'T1',
      event: { type: 'message', channel: 'C1', user: 'U1', text: 'hello', ts: '1.2' },
    },
    ack: async () => {},
  });
  expect(contexts).toHaveLength(1);
  expect(contexts[0]).not.toHaveProperty('updateConversation');
});
