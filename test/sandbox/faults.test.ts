import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { PersonApi } from '../support/person-api.ts';
import { waitFor } from '../support/wait.ts';
import { clientFor, MONDAY, personIn, refusalOf, startSlack } from './support.ts';

async function call(url: string, token: string, method: string, args: Record<string, string>) {
  const response = await fetch(url + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(args),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

async function startCalling(options: Parameters<typeof startSlack>[0] = {}) {
  const slack = await startSlack(options);
  const post = (channel: string, text: string) =>
    call(slack.apiUrl, slack.tokens.bot, 'chat.postMessage', { channel: slack.channelId(channel), text });
  return { slack, post };
}

test('a rate limit lasts as many calls as asked for and writes nothing', async () => {
  const { slack, post } = await startCalling();
  slack.addFault({ method: 'chat.postMessage', kind: 'rate_limited', times: 2, retry_after: 7 });
  const refused = { status: 429, retryAfter: '7', body: { ok: false, error: 'ratelimited' } };
  expect(await post('sales', '1')).toEqual(refused);
  expect(await post('sales', '2')).toEqual(refused);
  expect(await post('sales', '3')).toMatchObject({ status: 200, body: { ok: true } });
  expect(slack.ledger().map((entry) => entry.text)).toEqual(['3']);
});

test('a fault may be for one channel, or for any method', async () => {
  const { slack, post } = await startCalling({
    channels: [
      { name: 'sales', members: [], with_bot: true },
      { name: 'lobby', members: [], with_bot: true },
    ],
  });
  slack.addFault({
    method: 'chat.postMessage',
    kind: 'refuse',
    error: 'is_archived',
    channel: slack.channelId('lobby'),
  });
  expect((await post('sales', 'x')).body.ok).toBe(true);
  expect((await post('lobby', 'x')).body).toEqual({ ok: false, error: 'is_archived' });
  slack.addFault({ method: '*', kind: 'refuse', error: 'fatal_error' });
  expect(await refusalOf(clientFor(slack).auth.test())).toMatchObject({ error: 'fatal_error' });
  expect((await clientFor(slack).auth.test()).ok).toBe(true);
});

test('a server error may come before the write, or after it', async () => {
  const { slack, post } = await startCalling();
  slack.addFault({ method: 'chat.postMessage', kind: 'server_error' });
  expect((await post('sales', 'before')).status).toBe(503);
  slack.addFault({ method: 'chat.postMessage', kind: 'server_error', after_write: true });
  expect((await post('sales', 'after')).status).toBe(503);
  expect(slack.ledger().map((entry) => entry.text)).toEqual(['after']);
});

test('a dropped answer leaves the message written', async () => {
  const { slack, post } = await startCalling();
  slack.addFault({ method: 'chat.postMessage', kind: 'drop_after_write' });
  await expect(post('sales', 'written')).rejects.toThrow();
  expect(slack.ledger().map((entry) => entry.text)).toEqual(['written']);
});

test('a slow answer waits before the write, or after it, on the machine clock', async () => {
  const clock = createFixedClock(MONDAY);
  const { slack, post } = await startCalling({ machineClock: clock });
  slack.addFault({ method: 'chat.postMessage', kind: 'slow', delay_ms: 5000, after_write: true });
  const after = post('sales', 'after');
  await waitFor('the write', () => slack.ledger().length === 1);
  clock.moveTo(new Date(MONDAY.getTime() + 5000));
  expect((await after).status).toBe(200);

  slack.addFault({ method: 'chat.postMessage', kind: 'slow', delay_ms: 5000 });
  slack.addFault({ method: 'auth.test', kind: 'slow', delay_ms: 0 });
  const before = post('sales', 'before');
  await clientFor(slack).auth.test();
  expect(slack.ledger()).toHaveLength(1);
  clock.moveTo(new Date(MONDAY.getTime() + 10_000));
  await before;
  expect(slack.ledger()).toHaveLength(2);
});

test('faults can be asked for and taken back over HTTP', async () => {
  const { slack, post } = await startCalling();
  const api = new PersonApi(slack.url);
  await api.post('/faults', { method: 'chat.postMessage', kind: 'server_error', times: 5 });
  expect((await post('sales', 'x')).status).toBe(503);
  await api.send('DELETE', '/faults');
  expect((await post('sales', 'x')).status).toBe(200);
  await expect(api.post('/faults', { method: '*', kind: 'explode' })).rejects.toThrow('invalid_request');
});

test('with rate limits, a channel takes one post a second and others go on', async () => {
  const clock = createFixedClock(MONDAY);
  const { slack, post } = await startCalling({
    machineClock: clock,
    rateLimits: { workspacePerSecond: 3, channelPerSecond: 1 },
    channels: [1, 2, 3, 4].map((each) => ({ name: `c${each}`, members: [], with_bot: true })),
  });
  const statuses = async (...channels: string[]) => {
    const answers = [];
    for (const channel of channels) answers.push((await post(channel, 'x')).status);
    return answers;
  };
  expect(await statuses('c1', 'c1', 'c2', 'c3')).toEqual([200, 429, 200, 200]);
  expect(await post('c4', 'x')).toMatchObject({ status: 429, retryAfter: '1' });
  clock.moveTo(new Date(MONDAY.getTime() + 1000));
  expect(await statuses('c1', 'c4', 'c1')).toEqual([200, 200, 429]);
  expect(slack.ledger()).toHaveLength(5);
});

test('people are never held up by the pace of the app', async () => {
  const slack = await startSlack({ rateLimits: { workspacePerSecond: 1, channelPerSecond: 1 } });
  const ana = personIn(slack, 'ana');
  for (const text of ['1', '2', '3']) await ana.say('sales', text);
  expect(await ana.read('sales')).toHaveLength(3);
});
