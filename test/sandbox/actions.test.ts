import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { plainText } from '../support/plain-text.ts';
import { connectRawApp } from './raw-app.ts';
import { clientFor, MONDAY, personIn, startBoltApp, startSlack } from './support.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const undo = { type: 'button' as const, action_id: 'undo', text: plain('Undo'), value: 'entry-7' };
const blocks = [{ type: 'actions' as const, block_id: 'row', elements: [undo] }];

async function startWithMessage(shown: object[] = blocks) {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const channel = slack.channelId('sales');
  await clientFor(slack).apiCall('chat.postMessage', { channel, text: 'Stored', blocks: shown });
  const ana = personIn(slack, 'ana');
  return { slack, app, channel, ana, message: await ana.waitForMessage('sales', 'Stored') };
}

test('a pressed button reaches a Bolt app, which replaces the message', async () => {
  const slack = await startSlack();
  await startBoltApp(slack, (app) => {
    app.action('undo', async ({ ack, respond, action }) => {
      await ack();
      if (action.type === 'button') await respond({ replace_original: true, text: `Undid ${action.value}` });
    });
  });
  const ana = personIn(slack, 'ana');
  await clientFor(slack).chat.postMessage({ channel: ana.id, text: 'Stored', blocks });

  await ana.pressLabelled(await ana.waitForDm('Stored'), 'Undo');

  expect(plainText(await ana.waitForDm('Undid'))).toBe('Undid entry-7');
});

test('the payload names the message, the button and its value', async () => {
  const { slack, app, channel, ana, message } = await startWithMessage();
  const sent = ana.press(message, 'undo');
  const { payload, ...envelope } = await app.next();
  app.ack({ payload, ...envelope });
  await sent;

  expect(envelope).toMatchObject({ type: 'interactive', accepts_response_payload: true });
  expect(payload).toMatchObject({
    type: 'block_actions',
    user: { id: ana.id, username: 'ana', team_id: 'T0TEST' },
    team: { id: 'T0TEST', domain: 'acme' },
    api_app_id: slack.app.appId,
    container: { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: 'sales' },
    message: { ts: message.ts, text: 'Stored', bot_id: slack.app.botId },
    state: { values: {} },
    actions: [{ type: 'button', action_id: 'undo', block_id: 'row', value: 'entry-7', text: plain('Undo') }],
  });
});

test('an ephemeral message can be acted on, but Slack does not show it to the app', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  await clientFor(slack).chat.postEphemeral({
    channel: slack.channelId('sales'),
    user: ana.id,
    text: 'Psst',
    blocks,
  });
  const message = await ana.waitForMessage('sales', 'Psst');
  const sent = ana.press(message, 'undo');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  expect(envelope.payload.container).toMatchObject({ is_ephemeral: true, message_ts: message.ts });
  expect(envelope.payload.message).toBeUndefined();
  await expect(personIn(slack, 'bora').press(message, 'undo')).rejects.toThrow('message_not_found');
});

test.each<[string, object, string | string[] | null, object]>([
  [
    'a menu',
    { type: 'static_select', options: [option('a'), option('b')] },
    'b',
    { selected_option: option('b') },
  ],
  [
    'an overflow',
    { type: 'overflow', options: [option('a'), option('b')] },
    'a',
    { selected_option: option('a') },
  ],
  ['a people menu', { type: 'users_select' }, 'U1', { selected_user: 'U1' }],
  [
    'checkboxes',
    { type: 'checkboxes', options: [option('a'), option('b')] },
    ['a'],
    { selected_options: [option('a')] },
  ],
  [
    'a date',
    { type: 'datepicker', initial_date: '2026-11-23' },
    '2026-11-24',
    { selected_date: '2026-11-24' },
  ],
  ['a cleared date', { type: 'datepicker', initial_date: '2026-11-23' }, null, { selected_date: null }],
])('choosing in %s sends the choice', async (_title, element, value, expected) => {
  const { app, ana, message } = await startWithMessage([
    { type: 'actions', block_id: 'row', elements: [{ ...element, action_id: 'pick' }] },
  ]);
  const sent = ana.press(message, 'pick', { value });
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  expect(envelope.payload.actions).toMatchObject([{ action_id: 'pick', block_id: 'row', ...expected }]);
});

test('a button beside inputs sends what was put into them, also before', async () => {
  const { app, ana, message } = await startWithMessage([
    {
      type: 'input',
      block_id: 'note',
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
    {
      type: 'actions',
      block_id: 'row',
      elements: [
        { type: 'static_select', action_id: 'day', options: [option('today'), option('monday')] },
        undo,
      ],
    },
  ]);
  const choosing = ana.press(message, 'day', { value: 'monday' });
  app.ack(await app.next());
  await choosing;
  const pressing = ana.press(message, 'undo', { values: { note: 'hello' } });
  const envelope = await app.next();
  app.ack(envelope);
  await pressing;
  expect(envelope.payload.state.values).toEqual({
    note: { text: { type: 'plain_text_input', value: 'hello' } },
    row: { day: { type: 'static_select', selected_option: option('monday') } },
  });
});

test('what is not there cannot be pressed, and what is not offered cannot be chosen', async () => {
  const { ana, message } = await startWithMessage([
    { type: 'actions', elements: [{ type: 'static_select', action_id: 'pick', options: [option('a')] }] },
  ]);
  await expect(ana.press(message, 'nothing')).rejects.toThrow('action_not_found');
  await expect(ana.press(message, 'pick', { value: 'z' })).rejects.toThrow('invalid_value');
});

test('elements in sections, containers and cards can be pressed', async () => {
  const button = (action_id: string) => ({ type: 'button', action_id, text: plain(action_id) });
  const { app, ana, message } = await startWithMessage([
    { type: 'section', text: plain('A'), accessory: button('in_section') },
    { type: 'container', child_blocks: [{ type: 'actions', elements: [button('in_container')] }] },
    { type: 'card', title: { type: 'mrkdwn', text: 'C' }, actions: [button('in_card')] },
  ]);
  for (const label of ['in_section', 'in_container', 'in_card']) {
    const sent = ana.pressLabelled(message, label);
    const envelope = await app.next();
    app.ack(envelope);
    await sent;
    expect(envelope.payload.actions).toMatchObject([{ action_id: label }]);
  }
});

test('a press without an app, or without an acknowledgement in time, is an error', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const ana = personIn(slack, 'ana');
  await clientFor(slack).chat.postMessage({ channel: ana.id, text: 'Stored', blocks });
  const message = await ana.waitForDm('Stored');
  await expect(ana.press(message, 'undo')).rejects.toThrow('dispatch_failed');

  const app = await connectRawApp(slack);
  const outcome = expect(ana.press(message, 'undo')).rejects.toThrow('operation_timeout');
  await app.next();
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  await outcome;
});

test('a global shortcut opens a modal; a message shortcut brings the message along', async () => {
  const { slack, app, channel, ana, message } = await startWithMessage();
  const running = ana.shortcut('log_it');
  const shortcut = await app.next();
  app.ack(shortcut);
  await running;
  expect(shortcut.payload).toMatchObject({ type: 'shortcut', callback_id: 'log_it', user: { id: ana.id } });
  const view = { type: 'modal' as const, title: plain('Log'), blocks: [] };
  await clientFor(slack).views.open({ trigger_id: shortcut.payload.trigger_id, view });
  expect(await ana.views()).toHaveLength(1);

  const praising = ana.shortcut('praise', message);
  const praise = await app.next();
  app.ack(praise);
  await praising;
  expect(praise.payload).toMatchObject({
    type: 'message_action',
    callback_id: 'praise',
    message: { ts: message.ts, text: 'Stored' },
    channel: { id: channel },
  });
  await expect(ana.shortcut('unknown')).rejects.toThrow('shortcut_not_found');
});
