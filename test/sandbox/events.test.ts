import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { PersonApi } from '../support/person-api.ts';
import { waitFor } from '../support/wait.ts';
import { connectRawApp, type Envelope } from './raw-app.ts';
import { clientFor, MONDAY, manifest, personIn, startSlack } from './support.ts';

const isEvent = (type: string) => (envelope: Envelope) => envelope.payload.event?.type === type;

test('a direct message reaches the app as message.im, wrapped as Slack wraps events', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const ts = await ana.say('app', 'How am I doing?');
  const envelope = await app.next(isEvent('message'));
  app.ack(envelope);

  expect(envelope).toMatchObject({ type: 'events_api', accepts_response_payload: false, retry_attempt: 0 });
  expect(envelope.payload).toMatchObject({
    type: 'event_callback',
    team_id: 'T0TEST',
    api_app_id: slack.app.appId,
    event_time: MONDAY.getTime() / 1000,
    authorizations: [{ team_id: 'T0TEST', user_id: slack.app.botUserId, is_bot: true }],
    event: {
      type: 'message',
      channel_type: 'im',
      channel: await ana.channelId('app'),
      user: ana.id,
      text: 'How am I doing?',
      ts,
      event_ts: ts,
    },
  });
  expect(envelope.payload.event_id).toMatch(/^Ev/);
});

test('the app hears its own direct messages and their changes', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const client = clientFor(slack);
  const { channel = '', ts = '' } = await client.chat.postMessage({
    channel: slack.userId('ana'),
    text: 'Hello',
  });
  const posted = await app.next(isEvent('message'));
  app.ack(posted);
  expect(posted.payload.event).toMatchObject({ text: 'Hello', bot_id: slack.app.botId });

  await client.chat.update({ channel, ts, text: 'Hello again' });
  const changed = await app.next(isEvent('message'));
  app.ack(changed);
  expect(changed.payload.event).toMatchObject({
    subtype: 'message_changed',
    message: { ts, text: 'Hello again' },
  });

  await client.chat.delete({ channel, ts });
  const deleted = await app.next(isEvent('message'));
  app.ack(deleted);
  expect(deleted.payload.event).toMatchObject({ subtype: 'message_deleted', deleted_ts: ts });
});

test('nothing is sent that the manifest does not ask for', async () => {
  const silent = { ...manifest, settings: { event_subscriptions: { bot_events: [] } } };
  const slack = await startSlack({ manifest: silent });
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  await ana.say('app', 'Anyone?');
  // A command comes after it on the same line, so an event would have come before.
  const sent = ana.command('sales', '/log');
  app.ack(await app.next());
  await sent;
  expect(app.envelopes).toEqual([]);
});

test('people who may not write to the app are told so', async () => {
  const { features } = manifest;
  const app_home = { ...features.app_home, messages_tab_read_only_enabled: true };
  const slack = await startSlack({ manifest: { ...manifest, features: { ...features, app_home } } });
  await expect(personIn(slack, 'ana').say('app', 'Hi')).rejects.toThrow('messages_tab_read_only');
});

test('an event nobody takes is sent again at once, after a minute and after five, with the same id', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const app = await connectRawApp(slack);
  await personIn(slack, 'ana').say('app', 'Hello?');

  // Three seconds pass with every look, and each attempt is noted with the second it came in.
  const attempts: Array<{ second: number; envelope: Envelope }> = [];
  await waitFor('four attempts', () => {
    const now = clock.now();
    for (const envelope of app.envelopes.splice(0)) {
      attempts.push({ second: (now.getTime() - MONDAY.getTime()) / 1000, envelope });
    }
    clock.moveTo(new Date(now.getTime() + 3000));
    return attempts.length === 4;
  });

  const gaps = attempts.slice(1).map(({ second }, index) => second - (attempts[index]?.second ?? 0));
  const [atOnce = 0, minute = 0, five = 0] = gaps;
  expect(atOnce).toBeLessThan(30);
  expect([minute > 60, minute < 100]).toEqual([true, true]);
  expect([five > 300, five < 340]).toEqual([true, true]);
  const envelopes = attempts.map(({ envelope }) => envelope);
  expect(envelopes.map((envelope) => envelope.retry_attempt)).toEqual([0, 1, 2, 3]);
  expect(envelopes.map((envelope) => envelope.retry_reason)).toEqual(['', 'timeout', 'timeout', 'timeout']);
  expect(new Set(envelopes.map((envelope) => envelope.payload.event_id)).size).toBe(1);
});

test('an event that comes while no app is connected is delivered by a retry', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  await personIn(slack, 'ana').say('app', 'Hello?');
  const app = await connectRawApp(slack);
  clock.moveTo(new Date(MONDAY.getTime() + 60_000));
  const envelope = await app.next();
  app.ack(envelope);
  expect(envelope).toMatchObject({ retry_attempt: 2, retry_reason: 'connection_failed' });
});

test('people who come, change and leave are announced', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const api = new PersonApi(slack.url);
  const { user } = await api.post<{ user: { id: string } }>('/users', {
    name: 'deniz',
    real_name: 'Deniz Er',
    tz: 'Europe/Istanbul',
    locale: 'tr-TR',
  });
  const joined = await app.next(isEvent('team_join'));
  app.ack(joined);
  expect(joined.payload.event.user).toMatchObject({ id: user.id, real_name: 'Deniz Er', locale: 'tr-TR' });

  await api.send('PATCH', `/users/${user.id}`, { deleted: true, tz: 'Europe/Berlin' });
  const changed = await app.next(isEvent('user_change'));
  app.ack(changed);
  expect(changed.payload.event.user).toMatchObject({ id: user.id, deleted: true, tz: 'Europe/Berlin' });
  await expect(personIn(slack, 'deniz').say('sales', 'x')).rejects.toThrow('user_disabled');
});

test('a status is told of twice, as Slack does, and stands in the profile until its last day is over', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const zone = (await ana.profile()).tz;
  await ana.setStatus({ text: 'Vacationing', emoji: ':palm_tree:', until: '2026-12-04' });
  const changed = await app.next(isEvent('user_change'));
  app.ack(changed);
  const told = await app.next(isEvent('user_status_changed'));
  app.ack(told);
  const end = toInstant('2026-12-05', '00:00', zone).getTime() / 1000 - 1;
  expect(told.payload.event.user).toMatchObject({
    id: ana.id,
    profile: { status_text: 'Vacationing', status_emoji: ':palm_tree:', status_expiration: end },
  });
  await ana.setStatus({});
  expect((await ana.profile()).profile).toMatchObject({ status_text: '', status_expiration: 0 });
});

test('an invited bot hears of it', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  await ana.command('lobby', '/invite @pacer');
  const envelope = await app.next(isEvent('member_joined_channel'));
  app.ack(envelope);
  expect(envelope.payload.event).toMatchObject({
    user: slack.app.botUserId,
    channel: slack.channelId('lobby'),
    channel_type: 'C',
    inviter: ana.id,
  });
  expect((await ana.read('lobby'))[0]?.text).toBe('Pacer was added to #lobby.');
});

test('an uninstalled app is told twice and then left alone', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  slack.uninstall();
  for (const type of ['app_uninstalled', 'tokens_revoked']) {
    const envelope = await app.next();
    app.ack(envelope);
    expect(envelope.payload.event.type).toBe(type);
  }
  const answer = await personIn(slack, 'ana').ask('sales', '/log 1 call');
  expect(answer.text).toBe('`/log` is not a valid command.');
});

test('what no person can cause is sent by hand, word for word', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const body = { type: 'app_rate_limited', team_id: 'T0TEST', minute_rate_limited: 1_795_413_600 };
  const sent = slack.deliver({ type: 'events_api', body });
  const envelope = await app.next();
  app.ack(envelope);
  expect(envelope.payload).toEqual(body);
  expect(await sent).toEqual({ ok: true, body: {} });
});
