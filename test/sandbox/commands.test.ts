import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { plainText } from '../support/plain-text.ts';
import { connectRawApp } from './raw-app.ts';
import { MONDAY, personIn, startBoltApp, startSlack } from './support.ts';

test('a slash command reaches a Bolt app over Socket Mode and its answer is seen by the asker alone', async () => {
  const slack = await startSlack();
  await startBoltApp(slack, (app) => {
    app.command('/log', async ({ command, ack }) => {
      await ack(`You logged: ${command.text}`);
    });
  });
  const ana = personIn(slack, 'ana');

  const answer = await ana.ask('sales', '/log 12 calls');

  expect(plainText(answer)).toBe('You logged: 12 calls');
  expect(answer.ephemeral).toBe(true);
  expect(await personIn(slack, 'bora').read('sales')).toEqual([]);
});

test('the payload names person, channel and team as Slack does', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const sent = personIn(slack, 'ana').command('sales', '/log  12 calls, 3 meetings');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;

  expect(envelope).toMatchObject({ type: 'slash_commands', accepts_response_payload: true });
  expect(envelope.payload).toMatchObject({
    command: '/log',
    text: '12 calls, 3 meetings',
    user_id: slack.userId('ana'),
    user_name: 'ana',
    channel_id: slack.channelId('sales'),
    channel_name: 'sales',
    team_id: 'T0TEST',
    team_domain: 'acme',
    api_app_id: slack.app.appId,
    is_enterprise_install: 'false',
  });
  expect(envelope.payload.response_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/response\//);
  expect(envelope.payload.trigger_id).toBeTruthy();
});

test.each([
  ['/log @ana', (ids: Ids) => `<@${ids.ana}|ana>`],
  ['/log 3 calls for @ana.', (ids: Ids) => `3 calls for <@${ids.ana}|ana>.`],
  ['/log @Ana Silva 3 calls', (ids: Ids) => `<@${ids.ana}|ana> 3 calls`],
  ['/log @anakin', () => '@anakin'],
  ['/log @nobody', () => '@nobody'],
  ['/log ana@acme.test', () => 'ana@acme.test'],
  ['/log in #sales', (ids: Ids) => `in <#${ids.sales}|sales>`],
  ['/log a < b & <!channel>', () => 'a &lt; b &amp; &lt;!channel&gt;'],
  ['/raw @ana a < b', () => '@ana a < b'],
])('%s arrives escaped as the manifest asks', async (typed, expected) => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const sent = personIn(slack, 'ana').command('sales', typed);
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  expect(envelope.payload.text).toBe(expected({ ana: slack.userId('ana'), sales: slack.channelId('sales') }));
});

type Ids = { ana: string; sales: string };

test.each(['/Log 12 calls', '/unknown', '/'])('%s is no command of the app', async (typed) => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const answer = await personIn(slack, 'ana').ask('sales', typed);
  expect(answer).toMatchObject({ user: 'USLACKBOT', ephemeral: true });
  expect(answer.text).toBe(`\`${typed.split(' ')[0]}\` is not a valid command.`);
  expect(app.envelopes).toEqual([]);
});

test('commands do not run in threads', async () => {
  const slack = await startSlack();
  const ana = personIn(slack, 'ana');
  const ts = await ana.say('sales', 'Morning');
  await fetch(`${slack.url}/sandbox/v1/as/${ana.id}/messages`, {
    method: 'POST',
    body: JSON.stringify({ channel: slack.channelId('sales'), text: '/log 1 call', thread_ts: ts }),
  });
  const [, refusal] = await ana.read('sales', { threadTs: ts });
  expect(refusal?.text).toBe('/log is not supported in threads. Sorry!');
});

test('without a connected app the asker reads dispatch_failed', async () => {
  const slack = await startSlack();
  const answer = await personIn(slack, 'ana').ask('sales', '/log 12 calls');
  expect(answer).toMatchObject({ user: 'USLACKBOT', ephemeral: true });
  expect(answer.text).toBe('/log failed with the error "dispatch_failed"');
});

test('an acknowledgement after three seconds is too late: the asker reads operation_timeout', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const sent = ana.command('sales', '/log 12 calls');
  const envelope = await app.next();

  clock.moveTo(new Date(MONDAY.getTime() + 2999));
  expect(await ana.read('sales')).toEqual([]);
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  await sent;
  app.ack(envelope, { text: 'Late' });

  expect((await ana.read('sales')).map((message) => message.text)).toEqual([
    '/log failed with the error "operation_timeout"',
  ]);
});

test('an acknowledgement may answer the whole channel, or with blocks', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const sent = personIn(slack, 'ana').command('sales', '/log 12 calls');
  app.ack(await app.next(), {
    response_type: 'in_channel',
    text: 'Twelve',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*12* calls' } }],
  });
  await sent;
  const [seen] = await personIn(slack, 'bora').read('sales');
  expect(seen).toMatchObject({ text: 'Twelve', user: slack.app.botUserId, bot_id: slack.app.botId });
  expect(seen?.ephemeral).toBeUndefined();
});

test('an acknowledgement Slack would not take is told to the asker', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const sent = ana.command('sales', '/log 12 calls');
  app.ack(await app.next(), { blocks: [{ type: 'nonsense' }] });
  await sent;
  expect((await ana.read('sales'))[0]?.text).toBe('/log failed with the error "invalid_blocks"');
});
