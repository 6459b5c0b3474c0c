import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { connectRawApp, type RawApp } from './raw-app.ts';
import { clientFor, MONDAY, personIn, startSlack } from './support.ts';

const buttons = [
  {
    type: 'actions' as const,
    elements: [
      { type: 'button' as const, action_id: 'undo', text: { type: 'plain_text' as const, text: 'Undo' } },
    ],
  },
];

async function post(url: string, body: object) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

async function runCommand(slack: LocalSlack, app: RawApp): Promise<string> {
  const sent = personIn(slack, 'ana').command('sales', '/log 1 call');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  return envelope.payload.response_url;
}

/** Ana presses Undo; returns where to answer. */
async function press(slack: LocalSlack, app: RawApp, ts: string | undefined): Promise<string> {
  const ana = personIn(slack, 'ana');
  const message = await ana.waitForMessage('sales', (each) => each.ts === ts);
  const sent = ana.press(message, 'undo');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  return envelope.payload.response_url;
}

test('a command is answered later, privately unless it says in_channel', async () => {
  const slack = await startSlack();
  const url = await runCommand(slack, await connectRawApp(slack));
  expect(await post(url, { text: 'private' })).toEqual({ status: 200, body: 'ok' });
  expect(await post(url, { text: 'public', response_type: 'in_channel' })).toMatchObject({ status: 200 });

  const seen = async (name: string) => (await personIn(slack, name).read('sales')).map((each) => each.text);
  expect(await seen('ana')).toEqual(['private', 'public']);
  expect(await seen('bora')).toEqual(['public']);
  expect(slack.ledger().map(({ method, user, text }) => ({ method, user, text }))).toEqual([
    { method: 'response_url', user: slack.userId('ana'), text: 'private' },
    { method: 'response_url', user: undefined, text: 'public' },
  ]);
});

test('it works in a channel the bot is not in', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const sent = ana.command('lobby', '/log 1 call');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  await post(envelope.payload.response_url, { text: 'Here too' });
  expect(await ana.read('lobby')).toMatchObject([{ text: 'Here too' }]);
});

test('five posts are taken, a sixth is refused', async () => {
  const slack = await startSlack();
  const url = await runCommand(slack, await connectRawApp(slack));
  for (let each = 1; each <= 5; each += 1) expect((await post(url, { text: `${each}` })).status).toBe(200);
  expect(await post(url, { text: '6' })).toEqual({ status: 404, body: { ok: false, error: 'used_url' } });
  expect(await personIn(slack, 'ana').read('sales')).toHaveLength(5);
});

test('after thirty minutes of machine time it is refused', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const url = await runCommand(slack, await connectRawApp(slack));
  clock.moveTo(new Date(MONDAY.getTime() + 30 * 60_000 - 1));
  expect((await post(url, { text: 'in time' })).status).toBe(200);
  clock.moveTo(new Date(MONDAY.getTime() + 30 * 60_000));
  expect(await post(url, { text: 'late' })).toEqual({
    status: 404,
    body: { ok: false, error: 'expired_url' },
  });
});

test('content Slack would not take is refused, and an address made up does not exist', async () => {
  const slack = await startSlack();
  const url = await runCommand(slack, await connectRawApp(slack));
  expect(await post(url, {})).toMatchObject({ status: 400, body: { error: 'no_text' } });
  expect(await post(url, { blocks: [{ type: 'nonsense' }] })).toMatchObject({
    status: 400,
    body: { error: 'invalid_blocks' },
  });
  expect(await post(`${slack.url}/response/abc`, { text: 'x' })).toMatchObject({ status: 404 });
});

test('a pressed message is replaced by the answer, for everyone who sees it', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const { ts } = await clientFor(slack).chat.postMessage({
    channel: slack.channelId('sales'),
    text: 'Stored',
    blocks: buttons,
  });
  const url = await press(slack, app, ts);
  await post(url, { replace_original: true, text: 'Taken back' });
  const [message, ...others] = await personIn(slack, 'bora').read('sales');
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ts, text: 'Taken back' });
  expect(message?.blocks).toBeUndefined();
});

test('an ephemeral message, which no method can change, is replaced and deleted this way', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const { message_ts } = await clientFor(slack).chat.postEphemeral({
    channel: slack.channelId('sales'),
    user: slack.userId('ana'),
    text: 'Stored',
    blocks: buttons,
  });
  const url = await press(slack, app, message_ts);
  await post(url, { replace_original: true, text: 'Sure?' });
  const ana = personIn(slack, 'ana');
  expect(await ana.read('sales')).toMatchObject([{ ts: message_ts, text: 'Sure?', ephemeral: true }]);
  expect(await personIn(slack, 'bora').read('sales')).toEqual([]);

  await post(url, { delete_original: true });
  expect(await ana.read('sales')).toEqual([]);
  expect(await post(url, { replace_original: true, text: 'x' })).toMatchObject({
    status: 400,
    body: { error: 'message_not_found' },
  });
});

test('with replace_original false the answer is a new message', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const { ts } = await clientFor(slack).chat.postMessage({
    channel: slack.channelId('sales'),
    text: 'Stored',
    blocks: buttons,
  });
  await post(await press(slack, app, ts), { replace_original: false, text: 'By the way' });
  expect(await personIn(slack, 'ana').read('sales')).toMatchObject([
    { text: 'Stored' },
    { text: 'By the way', ephemeral: true },
  ]);
});
