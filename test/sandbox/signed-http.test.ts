import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { plainText } from '../support/plain-text.ts';
import { waitFor } from '../support/wait.ts';
import { MONDAY, personIn, startSlack } from './support.ts';

type Request = { headers: IncomingMessage['headers']; body: string };

/** An app's web server; `answer` decides what each request gets. */
async function startRequestUrl(answer: (request: Request, response: ServerResponse) => void) {
  const requests: Request[] = [];
  const requestUrl = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      requests.push({ headers: request.headers, body });
      answer({ headers: request.headers, body }, response);
    });
  });
  return { requestUrl, requests };
}

/** A web server on a free port, for one test. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

const ok = (_request: Request, response: ServerResponse) => response.end();

test('a real Bolt app over HTTP accepts the signature and answers', async () => {
  let receiver: HTTPReceiver | undefined;
  const requestUrl = await listen((request, response) => receiver?.requestListener(request, response));
  const slack = await startSlack({ requestUrl });
  receiver = new HTTPReceiver({ signingSecret: slack.tokens.signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    token: slack.tokens.bot,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.command('/log', async ({ ack, command }) => ack(`You logged: ${command.text}`));
  const answer = await personIn(slack, 'ana').ask('sales', '/log 12 calls & more');
  expect(plainText(answer)).toBe('You logged: 12 calls &amp; more');
});

test('requests are signed over time and raw body, in the form of their kind', async () => {
  const { requestUrl, requests } = await startRequestUrl(ok);
  const slack = await startSlack({ requestUrl });
  const ana = personIn(slack, 'ana');
  await ana.command('sales', '/log 12 calls');
  await ana.shortcut('log_it');
  await ana.say('app', 'Hello');
  await waitFor('all three', () => requests.length === 3);

  for (const { headers, body } of requests) {
    const timestamp = String(headers['x-slack-request-timestamp']);
    const hmac = createHmac('sha256', slack.tokens.signingSecret).update(`v0:${timestamp}:${body}`);
    expect(headers['x-slack-signature']).toBe(`v0=${hmac.digest('hex')}`);
  }
  const [command, shortcut, event] = requests;
  expect(command?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(command?.body))).toMatchObject({
    command: '/log',
    text: '12 calls',
    user_id: ana.id,
  });
  expect(JSON.parse(new URLSearchParams(shortcut?.body).get('payload') ?? '')).toMatchObject({
    type: 'shortcut',
    callback_id: 'log_it',
  });
  expect(event?.headers['content-type']).toBe('application/json');
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ type: 'event_callback' });
});

test('timestamps follow the machine clock', async () => {
  const { requestUrl, requests } = await startRequestUrl(ok);
  const slack = await startSlack({ requestUrl, machineClock: createFixedClock(MONDAY) });
  await personIn(slack, 'ana').command('sales', '/log');
  expect(requests[0]?.headers['x-slack-request-timestamp']).toBe('1795413600');
});

test('plain text and JSON are both answers to a command', async () => {
  const answers = [
    (response: ServerResponse) => response.end('As text'),
    (response: ServerResponse) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ text: 'As JSON' })),
  ];
  const { requestUrl } = await startRequestUrl((_request, response) => answers.shift()?.(response));
  const ana = personIn(await startSlack({ requestUrl }), 'ana');
  expect((await ana.ask('sales', '/log')).text).toBe('As text');
  expect((await ana.ask('sales', '/log')).text).toBe('As JSON');
});

test('an error, a refused connection and a late answer are told to the asker', async () => {
  const clock = createFixedClock(MONDAY);
  const failing = await startRequestUrl((_request, response) => response.writeHead(500).end());
  const ana = personIn(await startSlack({ requestUrl: failing.requestUrl }), 'ana');
  expect((await ana.ask('sales', '/log')).text).toBe('/log failed with the error "dispatch_failed"');

  const nobody = personIn(await startSlack({ requestUrl: 'http://127.0.0.1:1/slack/events' }), 'ana');
  expect((await nobody.ask('sales', '/log')).text).toBe('/log failed with the error "dispatch_failed"');

  const slow = await startRequestUrl(() => {});
  const bora = personIn(await startSlack({ requestUrl: slow.requestUrl, machineClock: clock }), 'bora');
  const asked = bora.ask('sales', '/log');
  await waitFor('the request', () => slow.requests.length === 1);
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  expect((await asked).text).toBe('/log failed with the error "operation_timeout"');
});

test('a failed event is tried again with its number and reason, unless the app says no', async () => {
  let header: Record<string, string> = {};
  const { requestUrl, requests } = await startRequestUrl((_request, response) =>
    response.writeHead(500, header).end(),
  );
  const slack = await startSlack({ requestUrl });
  const ana = personIn(slack, 'ana');
  await ana.say('app', 'First');
  await waitFor('two attempts', () => requests.length === 2);
  expect(requests[0]?.headers['x-slack-retry-num']).toBeUndefined();
  expect(requests[1]?.headers).toMatchObject({
    'x-slack-retry-num': '1',
    'x-slack-retry-reason': 'http_error',
  });
  expect(JSON.parse(requests[1]?.body ?? '').event_id).toBe(JSON.parse(requests[0]?.body ?? '').event_id);

  header = { 'x-slack-no-retry': '1' };
  await ana.say('app', 'Second');
  await ana.command('sales', '/log');
  const texts = requests
    .slice(2)
    .map(({ body }) => (body.startsWith('{') ? JSON.parse(body).event.text : 'command'));
  expect(texts).toEqual(['Second', 'command']);
});
