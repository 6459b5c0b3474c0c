import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { PersonApi } from '../support/person-api.ts';
import { waitFor } from '../support/wait.ts';
import { clientFor, MONDAY, personIn, startSlack } from './support.ts';

test('the state names workspace, clock, app and people', async () => {
  const slack = await startSlack();
  expect(await new PersonApi(slack.url).get('/state')).toMatchObject({
    ok: true,
    workspace: { id: 'T0TEST', name: 'Acme' },
    clock: { now: '2026-11-23T06:00:00.000Z', zone: 'Europe/Istanbul' },
    app: {
      name: 'Pacer',
      user_id: slack.app.botUserId,
      commands: [
        { command: '/log', description: 'Log activity', usage_hint: '12 calls' },
        { command: '/raw' },
      ],
      shortcuts: [{ callback_id: 'log_it' }, { callback_id: 'praise' }],
    },
    users: [
      { name: 'slackbot' },
      { name: 'pacer', is_bot: true },
      { name: 'ana' },
      { name: 'bora' },
      { name: 'cem' },
    ],
  });
});

test('a person sees public channels, their private ones, and the app', async () => {
  const slack = await startSlack();
  const listed = async (name: string) =>
    (await personIn(slack, name).conversations()).map(
      (each) => `${each.type} ${each.name} ${each.is_member}`,
    );
  expect(await listed('ana')).toEqual(['channel sales true', 'channel lobby true', 'im Pacer true']);
  expect(await listed('bora')).toEqual([
    'channel sales true',
    'private board true',
    'channel lobby false',
    'im Pacer true',
  ]);
});

test('unread messages are counted until they are read; own ones never', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const channel = slack.channelId('sales');
  const ana = personIn(slack, 'ana');
  const unread = async () => (await ana.conversations()).find((each) => each.name === 'sales')?.unread;

  const { ts = '' } = await client.chat.postMessage({ channel, text: '1' });
  await client.chat.postMessage({ channel, text: '2' });
  await client.chat.postMessage({ channel, text: 'in a thread', thread_ts: ts });
  expect(await unread()).toBe(2);
  await ana.read('sales');
  expect(await unread()).toBe(0);
  await ana.say('sales', 'mine');
  await client.chat.postMessage({ channel, text: '3' });
  expect(await unread()).toBe(1);
});

test('what is typed is escaped, and names become mentions', async () => {
  const slack = await startSlack();
  const ana = personIn(slack, 'ana');
  await ana.say('sales', 'Well done @bora <!channel> & all, see #lobby');
  expect((await ana.read('sales'))[0]?.text).toBe(
    `Well done <@${slack.userId('bora')}> &lt;!channel&gt; &amp; all, see <#${slack.channelId('lobby')}|lobby>`,
  );
});

test.each([
  ['a channel one is not in', 'bora', 'lobby', 'not_in_channel'],
  ['a private channel of others', 'ana', 'board', 'channel_not_found'],
  ['a channel that does not exist', 'ana', 'C0NOWHERE', 'channel_not_found'],
])('nobody writes to %s', async (_title, who, channel, error) => {
  const slack = await startSlack();
  const id = channel.startsWith('C0') ? channel : slack.channelId(channel);
  await expect(personIn(slack, who).say(id, 'x')).rejects.toThrow(error);
});

test('unknown people and paths are 404, wrong bodies 400', async () => {
  const slack = await startSlack();
  const status = async (path: string, body?: string) =>
    (await fetch(`${slack.url}/sandbox/v1${path}`, body === undefined ? {} : { method: 'POST', body }))
      .status;
  expect(await status('/as/U0NOBODY/conversations')).toBe(404);
  expect(await status('/nowhere')).toBe(404);
  expect(await status(`/as/${slack.userId('ana')}/messages`, '{"channel":1}')).toBe(400);
  expect(await status(`/as/${slack.userId('ana')}/messages`, 'not json')).toBe(400);
});

test('the clock jumps to a wall time of the workspace, and only forward', async () => {
  const clock = createFixedClock(MONDAY);
  const moves: string[] = [];
  const slack = await startSlack({
    businessClock: clock,
    onMoveClock: async (to) => {
      moves.push(to.toISOString());
      clock.moveTo(to);
    },
  });
  const api = new PersonApi(slack.url);
  expect(await api.post('/clock', { to: '2026-11-30T09:00' })).toEqual({
    ok: true,
    now: '2026-11-30T06:00:00.000Z',
  });
  await api.post('/clock', { to: '2026-12-01T00:00:00Z' });
  expect(moves).toEqual(['2026-11-30T06:00:00.000Z', '2026-12-01T00:00:00.000Z']);
  await expect(api.post('/clock', { to: '2026-11-23T09:00' })).rejects.toThrow('clock_only_moves_forward');
  await expect(api.post('/clock', { to: 'tomorrow' })).rejects.toThrow('invalid_time');
  const { ts } = await clientFor(slack).chat.postMessage({ channel: slack.channelId('sales'), text: 'x' });
  expect(ts).toBe('1796083200.000000');
});

test('without a way to move it, the clock stays', async () => {
  const slack = await startSlack();
  await expect(new PersonApi(slack.url).post('/clock', { to: '2026-11-30T09:00' })).rejects.toThrow(
    'not_supported',
  );
});

test('channels are made, renamed, archived and joined', async () => {
  const slack = await startSlack();
  const api = new PersonApi(slack.url);
  const { channel } = await api.post<{ channel: { id: string } }>('/channels', {
    name: 'wins',
    members: ['ana', 'pacer'],
  });
  expect((await clientFor(slack).chat.postMessage({ channel: channel.id, text: 'x' })).ok).toBe(true);
  const bora = personIn(slack, 'bora');
  await api.post(`/channels/${channel.id}/members`, { user: 'bora' });
  await bora.say('wins', 'Hello');
  await api.send('PATCH', `/channels/${channel.id}`, { is_archived: true });
  await expect(bora.say(channel.id, 'Too late')).rejects.toThrow('is_archived');
});

/** What a person's event stream brings, as it comes. */
async function readStream(slack: LocalSlack, name: string) {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const response = await fetch(`${slack.url}/sandbox/v1/as/${slack.userId(name)}/stream`, {
    signal: abort.signal,
  });
  const seen: Array<Record<string, string>> = [];
  const decoder = new TextDecoder();
  const pump = async () => {
    for await (const chunk of response.body ?? []) {
      for (const line of decoder.decode(chunk).split('\n')) {
        if (line.startsWith('data: ')) seen.push(JSON.parse(line.slice(6)));
      }
    }
  };
  pump().catch(() => {});
  return seen;
}

test('the stream tells what a person may know, as it happens', async () => {
  const slack = await startSlack();
  const [ana, bora] = [await readStream(slack, 'ana'), await readStream(slack, 'bora')];
  const channel = slack.channelId('sales');
  const client = clientFor(slack);
  await client.chat.postEphemeral({ channel, user: slack.userId('ana'), text: 'Psst' });
  const { ts } = await client.chat.postMessage({ channel, text: 'For all' });
  await waitFor('both', () => ana.length === 2 && bora.length === 1);
  expect(ana[0]).toMatchObject({ type: 'message', change: 'posted', channel });
  expect(bora).toEqual([{ type: 'message', change: 'posted', channel, ts }]);
});

test('two windows of one person agree on what is unread', async () => {
  const slack = await startSlack();
  const ana = personIn(slack, 'ana');
  await personIn(slack, 'bora').say('sales', 'Hello');
  const seen = await readStream(slack, 'ana');
  await ana.read('sales');
  await ana.read('sales');
  await personIn(slack, 'bora').say('sales', 'Again');
  await waitFor('the second message', () => seen.some((each) => each.type === 'message'));
  const inSales = seen.filter((each) => each.channel === slack.channelId('sales'));
  expect(inSales.map((each) => each.type)).toEqual(['conversation', 'message']);
});

test('the ledger is read over HTTP', async () => {
  const slack = await startSlack();
  const channel = slack.channelId('sales');
  const metadata = { event_type: 'sent', event_payload: { id: 'abc' } };
  const { ts } = await clientFor(slack).chat.postMessage({ channel, text: 'x', metadata });
  const { entries } = await new PersonApi(slack.url).get<{ entries: object[] }>('/ledger');
  expect(entries).toMatchObject([{ method: 'chat.postMessage', channel, ts, text: 'x', metadata }]);
});

test('a built page is served beside the API, and nothing outside it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'index.html'), '<title>Acme</title>');
  writeFileSync(join(root, 'app.js'), 'hello()');
  const slack = await startSlack({ pageDirectory: root });
  const get = async (path: string) => {
    const response = await fetch(slack.url + path);
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', '<title>Acme</title>']);
  expect(await get('/app.js')).toEqual([200, 'text/javascript; charset=utf-8', 'hello()']);
  expect((await get('/missing.js'))[0]).toBe(404);
  expect((await get('/..%2f..%2fetc%2fpasswd.txt'))[0]).toBe(404);
});
