import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { waitFor } from '../support/wait.ts';
import { connectRawApp } from './raw-app.ts';
import { clientFor, personIn, startSlack } from './support.ts';

test('a connection is greeted with how many there are', async () => {
  const slack = await startSlack();
  await connectRawApp(slack);
  const second = await connectRawApp(slack);
  expect(second.words[0]).toMatchObject({ type: 'hello', num_connections: 2 });
  expect(slack.connections()).toBe(2);
});

test('each envelope goes to one of the connections, in turn', async () => {
  const slack = await startSlack();
  const apps = [await connectRawApp(slack), await connectRawApp(slack)];
  const ana = personIn(slack, 'ana');
  for (let each = 0; each < 4; each += 1) {
    const sent = ana.command('sales', `/log ${each}`);
    const [app, envelope] = await waitFor('an envelope', () => {
      const found = apps.find(
        ({ envelopes }) => envelopes.length > each / 2 - 1 && envelopes.at(-1)?.payload.text === `${each}`,
      );
      const last = found?.envelopes.at(-1);
      return found && last ? ([found, last] as const) : null;
    });
    app.ack(envelope);
    await sent;
  }
  expect(apps.map(({ envelopes }) => envelopes.map((each) => each.payload.text))).toEqual([
    ['0', '2'],
    ['1', '3'],
  ]);
});

test('an address connects once', async () => {
  const slack = await startSlack();
  const { url = '' } = await clientFor(slack, slack.tokens.app).apps.connections.open({});
  const outcome = (address: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address);
      socket.on('open', () => resolve('open'));
      socket.on('error', () => resolve('refused'));
    });
  expect(await outcome(url)).toBe('open');
  expect(await outcome(url)).toBe('refused');
  expect(await outcome(`${slack.url.replace('http', 'ws')}/link/`)).toBe('refused');
});

test('an eleventh connection is turned away', async () => {
  const slack = await startSlack();
  for (let each = 0; each < 10; each += 1) await connectRawApp(slack);
  const eleventh = await connectRawApp(slack);
  expect(eleventh.words).toEqual([{ type: 'disconnect', reason: 'too_many_websockets' }]);
  await waitFor('the end of the line', () => !eleventh.isOpen());
  expect(slack.connections()).toBe(10);
});

test('an announced end gets no further envelopes, and the other connection takes over', async () => {
  const slack = await startSlack();
  const leaving = await connectRawApp(slack);
  const staying = await connectRawApp(slack);
  slack.disconnect({ reason: 'refresh_requested', connections: 1 });
  await waitFor('the word', () => leaving.words.length === 2);
  expect(leaving.words[1]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
  const ana = personIn(slack, 'ana');
  for (let each = 0; each < 2; each += 1) {
    const sent = ana.command('sales', '/log');
    staying.ack(await staying.next());
    await sent;
  }
  expect(leaving.envelopes).toEqual([]);
});

test('a dropped line is cut without a word', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  slack.disconnect({ reason: 'warning', hard: true });
  await waitFor('the end of the line', () => !app.isOpen());
  expect(app.words.map((word) => word.type)).toEqual(['hello']);
  expect(slack.connections()).toBe(0);
});

test('garbage on the line does no harm', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  app.socket.send('not json');
  app.socket.send('[]');
  app.socket.send('{"envelope_id":"nobody asked"}');
  const sent = personIn(slack, 'ana').command('sales', '/log');
  app.ack(await app.next());
  await sent;
});
