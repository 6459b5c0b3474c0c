import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { connectRawApp, type RawApp } from './raw-app.ts';
import { clientFor, MONDAY, personIn, refusalOf, startBoltApp, startSlack } from './support.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const textInput = (blockId: string, of: object = {}, optional = false) => ({
  type: 'input' as const,
  block_id: blockId,
  optional,
  label: plain(blockId),
  element: { type: 'plain_text_input' as const, action_id: 'input', ...of },
});
const modal = (of: object = {}) => ({
  type: 'modal' as const,
  callback_id: 'log',
  title: plain('Log activity'),
  submit: plain('Save'),
  blocks: [textInput('what'), textInput('note', {}, true)],
  ...of,
});

/** Runs a command and returns its trigger. */
async function trigger(slack: LocalSlack, app: RawApp): Promise<string> {
  const sent = personIn(slack, 'ana').command('sales', '/log');
  const envelope = await app.next((each) => each.type === 'slash_commands');
  app.ack(envelope);
  await sent;
  return envelope.payload.trigger_id;
}

/** A Slack where Ana has this modal open. */
async function startWithModal(view: object = modal()) {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const client = clientFor(slack);
  await client.apiCall('views.open', { trigger_id: await trigger(slack, app), view });
  const ana = personIn(slack, 'ana');
  return { slack, app, client, ana, view: await ana.waitForView() };
}

test('a Bolt app opens a modal, refuses its content, then stores it', async () => {
  const slack = await startSlack();
  const stored: unknown[] = [];
  await startBoltApp(slack, (app) => {
    app.command('/log', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: modal({ private_metadata: 'm' }) });
    });
    app.view('log', async ({ ack, view, body }) => {
      const what = view.state.values.what?.input?.value;
      if (what === 'nonsense') {
        await ack({ response_action: 'errors', errors: { what: 'Try "12 calls"' } });
        return;
      }
      stored.push({ what, metadata: view.private_metadata, user: body.user.id });
      await ack();
    });
  });
  const ana = personIn(slack, 'ana');
  await ana.command('sales', '/log');
  const view = await ana.waitForView((each) => each.callback_id === 'log');

  expect(await ana.submit(view, { what: 'nonsense' })).toMatchObject({
    response_action: 'errors',
    errors: { what: 'Try "12 calls"' },
  });
  expect(await ana.views()).toHaveLength(1);
  expect(await ana.submit(view, { what: '12 calls' })).toEqual({ ok: true });
  expect(await ana.views()).toEqual([]);
  expect(stored).toEqual([{ what: '12 calls', metadata: 'm', user: ana.id }]);
  expect(await personIn(slack, 'bora').views()).toEqual([]);
});

test('a trigger works once', async () => {
  const slack = await startSlack();
  const trigger_id = await trigger(slack, await connectRawApp(slack));
  const client = clientFor(slack);
  await client.views.open({ trigger_id, view: modal() });
  expect(await refusalOf(client.views.open({ trigger_id, view: modal() }))).toMatchObject({
    error: 'exchanged_trigger_id',
  });
  expect(await refusalOf(client.views.open({ trigger_id: '1.2.3', view: modal() }))).toMatchObject({
    error: 'invalid_trigger_id',
  });
});

test.each([
  [3000, null],
  [3001, 'expired_trigger_id'],
])('a trigger of %i ms ago: %s', async (age, error) => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const trigger_id = await trigger(slack, await connectRawApp(slack));
  clock.moveTo(new Date(MONDAY.getTime() + age));
  const opening = clientFor(slack).views.open({ trigger_id, view: modal() });
  if (error) expect(await refusalOf(opening)).toMatchObject({ error });
  else expect((await opening).ok).toBe(true);
});

test('Slack itself asks for what is missing or malformed, before the app hears of it', async () => {
  const { app, ana, view } = await startWithModal(
    modal({
      blocks: [
        textInput('what', { min_length: 3, max_length: 5 }),
        textInput('note', {}, true),
        {
          type: 'input',
          block_id: 'count',
          label: plain('Count'),
          element: {
            type: 'number_input',
            action_id: 'input',
            is_decimal_allowed: false,
            min_value: '1',
            max_value: '50',
          },
        },
      ],
    }),
  );
  const errors = async (values: Record<string, string | null>) => (await ana.submit(view, values)).errors;
  expect(await errors({ what: null, count: '' })).toEqual({
    what: 'Please complete this required field.',
    count: 'Please complete this required field.',
  });
  expect(await errors({ what: 'ab', count: 'many' })).toEqual({
    what: 'Please enter at least 3 characters.',
    count: 'Please enter a number.',
  });
  expect(await errors({ what: 'abcdef', count: '1.5' })).toEqual({
    what: 'Please enter 5 characters or fewer.',
    count: 'Please enter a whole number.',
  });
  expect(await errors({ what: 'abc', count: '51' })).toEqual({
    count: 'Please enter a number of at most 50.',
  });
  expect(app.envelopes).toEqual([]);
});

test('every kind of input arrives in the shape Slack gives it', async () => {
  const options = ['a', 'b'].map((value) => ({ text: plain(value.toUpperCase()), value }));
  const blocks = [
    ['text', { type: 'plain_text_input' }, 'hi'],
    ['number', { type: 'number_input', is_decimal_allowed: true }, '1.5'],
    ['mail', { type: 'email_text_input' }, 'a@b.test'],
    ['address', { type: 'url_text_input' }, 'https://a.test'],
    ['date', { type: 'datepicker' }, '2026-11-23'],
    ['time', { type: 'timepicker' }, '09:30'],
    ['instant', { type: 'datetimepicker' }, '1795413600'],
    ['menu', { type: 'static_select', options }, 'b'],
    ['menus', { type: 'multi_static_select', options }, ['a', 'b']],
    ['radio', { type: 'radio_buttons', options }, 'a'],
    ['boxes', { type: 'checkboxes', options }, ['b']],
    ['person', { type: 'users_select' }, 'U1'],
    ['people', { type: 'multi_users_select' }, ['U1', 'U2']],
    ['channel', { type: 'channels_select' }, 'C1'],
    ['conversation', { type: 'conversations_select' }, 'C2'],
  ] as const;
  const { app, ana, view } = await startWithModal(
    modal({
      blocks: blocks.map(([id, element]) => ({
        type: 'input',
        block_id: id,
        label: plain(id),
        element: { ...element, action_id: 'input' },
      })),
    }),
  );
  const values = Object.fromEntries(
    blocks.map(([id, , value]) => [id, typeof value === 'string' ? value : [...value]]),
  );
  const sent = ana.submit(view, values);
  const envelope = await app.next();
  app.ack(envelope);
  await sent;

  const given = Object.fromEntries(
    Object.entries(envelope.payload.view.state.values).map(([id, { input }]) => [id, input]),
  );
  const [a, b] = options;
  expect(given).toEqual({
    text: { type: 'plain_text_input', value: 'hi' },
    number: { type: 'number_input', value: '1.5' },
    mail: { type: 'email_text_input', value: 'a@b.test' },
    address: { type: 'url_text_input', value: 'https://a.test' },
    date: { type: 'datepicker', selected_date: '2026-11-23' },
    time: { type: 'timepicker', selected_time: '09:30' },
    instant: { type: 'datetimepicker', selected_date_time: 1795413600 },
    menu: { type: 'static_select', selected_option: b },
    menus: { type: 'multi_static_select', selected_options: [a, b] },
    radio: { type: 'radio_buttons', selected_option: a },
    boxes: { type: 'checkboxes', selected_options: [b] },
    person: { type: 'users_select', selected_user: 'U1' },
    people: { type: 'multi_users_select', selected_users: ['U1', 'U2'] },
    channel: { type: 'channels_select', selected_channel: 'C1' },
    conversation: { type: 'conversations_select', selected_conversation: 'C2' },
  });
});

test('what an element starts with is in the state, and nothing is null', async () => {
  const { view } = await startWithModal(
    modal({ blocks: [textInput('what', { initial_value: '12 calls' }), textInput('note')] }),
  );
  expect(view.state.values).toEqual({
    what: { input: { type: 'plain_text_input', value: '12 calls' } },
    note: { input: { type: 'plain_text_input', value: null } },
  });
});

test('an option that is not offered is no value', async () => {
  const { ana, view } = await startWithModal(
    modal({
      blocks: [
        {
          type: 'input',
          block_id: 'menu',
          label: plain('Menu'),
          element: { type: 'static_select', action_id: 'input', options: [{ text: plain('A'), value: 'a' }] },
        },
      ],
    }),
  );
  await expect(ana.submit(view, { menu: 'z' })).rejects.toThrow('invalid_value');
  await expect(ana.submit(view, { elsewhere: 'z' })).rejects.toThrow('invalid_value');
});

test('a submission may show another view in the same place, and one above it', async () => {
  const { app, ana, view } = await startWithModal();
  const updating = ana.submit(view, { what: '500 calls' });
  app.ack(await app.next(), { response_action: 'update', view: modal({ callback_id: 'sure', blocks: [] }) });
  expect(await updating).toMatchObject({ response_action: 'update' });
  const [updated] = await ana.views();
  expect(updated).toMatchObject({ id: view.id, callback_id: 'sure' });
  expect(updated?.hash).not.toBe(view.hash);

  const pushing = ana.submit(view);
  app.ack(await app.next(), { response_action: 'push', view: modal({ callback_id: 'above' }) });
  await pushing;
  expect(await ana.views()).toMatchObject([
    { callback_id: 'sure', root_view_id: view.id },
    { callback_id: 'above', root_view_id: view.id, previous_view_id: view.id },
  ]);

  const [, above] = await ana.views();
  if (!above) throw new Error('No view above');
  const clearing = ana.submit(above, { what: 'x' });
  app.ack(await app.next(), { response_action: 'clear' });
  await clearing;
  expect(await ana.views()).toEqual([]);
});

test.each([
  ['errors for a block that is no input', { response_action: 'errors', errors: { nowhere: 'x' } }],
  ['errors without a sentence', { response_action: 'errors', errors: {} }],
  ['an action that does not exist', { response_action: 'explode' }],
  [
    'a view Slack would not take',
    { response_action: 'update', view: modal({ title: plain('x'.repeat(25)) }) },
  ],
])('an acknowledgement with %s leaves the modal open with an error', async (_title, ack) => {
  const { app, ana, view } = await startWithModal();
  const sent = ana.submit(view, { what: '12 calls' });
  app.ack(await app.next(), ack);
  await expect(sent).rejects.toThrow('invalid_response: We had some trouble connecting. Try again?');
  expect(await ana.views()).toHaveLength(1);
});

test('a submission that is not acknowledged in time, or by no one, leaves the modal open', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const app = await connectRawApp(slack);
  await clientFor(slack).views.open({ trigger_id: await trigger(slack, app), view: modal() });
  const ana = personIn(slack, 'ana');
  const view = await ana.waitForView();

  const late = ana.submit(view, { what: 'x' });
  const outcome = expect(late).rejects.toThrow('operation_timeout');
  await app.next();
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  await outcome;

  slack.disconnect({ reason: 'warning', hard: true });
  await expect(ana.submit(view, { what: 'x' })).rejects.toThrow('dispatch_failed');
  expect(await ana.views()).toHaveLength(1);
});

test('an update keeps what was typed into unchanged inputs, and needs the present hash when one is given', async () => {
  const { app, client, ana, view } = await startWithModal(
    modal({
      blocks: [
        textInput('what'),
        {
          type: 'actions',
          block_id: 'more',
          elements: [{ type: 'button', action_id: 'add', text: plain('Add') }],
        },
      ],
    }),
  );
  const sent = ana.press(view, 'add', { values: { what: '12 calls' } });
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  expect(envelope.payload.view.state.values.what?.input?.value).toBe('12 calls');

  const next = modal({ blocks: [textInput('what'), textInput('extra')] });
  const wrong = client.views.update({ view_id: view.id, hash: '1.abc', view: next });
  expect(await refusalOf(wrong)).toMatchObject({ error: 'hash_conflict' });
  await client.views.update({ view_id: view.id, hash: view.hash, view: next });
  expect((await ana.views())[0]?.state.values).toMatchObject({
    what: { input: { value: '12 calls' } },
    extra: { input: { value: null } },
  });
});

test('a view is updated by its external id too, which is unique', async () => {
  const { slack, app, client, ana } = await startWithModal(modal({ external_id: 'form-1' }));
  await client.apiCall('views.update', { external_id: 'form-1', view: modal({ callback_id: 'renamed' }) });
  expect((await ana.views())[0]?.callback_id).toBe('renamed');
  expect(await refusalOf(client.views.update({ view_id: 'V0NOWHERE', view: modal() }))).toMatchObject({
    error: 'not_found',
  });
  await client.apiCall('views.update', {
    view_id: (await ana.views())[0]?.id,
    view: modal({ external_id: 'f2' }),
  });
  const again = client.apiCall('views.open', {
    trigger_id: await trigger(slack, app),
    view: modal({ external_id: 'f2' }),
  });
  expect(await refusalOf(again)).toMatchObject({ error: 'duplicate_external_id' });
});

test('at most three modals stand above one another, and a push needs a trigger from an open one', async () => {
  const withButton = modal({
    blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'deeper', text: plain('Deeper') }] }],
  });
  const { slack, app, client, ana } = await startWithModal(withButton);
  const push = async () => {
    const top = (await ana.views()).at(-1);
    if (!top) throw new Error('No view');
    const sent = ana.press(top, 'deeper');
    const envelope = await app.next();
    app.ack(envelope);
    await sent;
    return client.apiCall('views.push', { trigger_id: envelope.payload.trigger_id, view: withButton });
  };
  await push();
  await push();
  expect(await ana.views()).toHaveLength(3);
  expect(await refusalOf(push())).toMatchObject({ error: 'push_limit_reached' });
  const fromCommand = client.apiCall('views.push', {
    trigger_id: await trigger(slack, app),
    view: withButton,
  });
  expect(await refusalOf(fromCommand)).toMatchObject({ error: 'invalid_trigger_id' });
});

test('closing tells the app only when it asked to know', async () => {
  const { slack, app, ana, view } = await startWithModal(modal({ notify_on_close: true }));
  const closing = ana.closeView(view);
  const envelope = await app.next();
  app.ack(envelope);
  await closing;
  expect(envelope.payload).toMatchObject({ type: 'view_closed', is_cleared: false, view: { id: view.id } });
  expect(await ana.views()).toEqual([]);

  await clientFor(slack).views.open({ trigger_id: await trigger(slack, app), view: modal() });
  await ana.closeView(await ana.waitForView());
  expect(app.envelopes).toEqual([]);
});
