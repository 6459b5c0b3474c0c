import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { connectRawApp } from './raw-app.ts';
import { clientFor, MONDAY, manifest, personIn, refusalOf, startBoltApp, startSlack } from './support.ts';

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const home = (text: string) => ({ type: 'home' as const, blocks: [section(text)] });

test('opening App Home asks the app, and shows what it publishes', async () => {
  const slack = await startSlack();
  await startBoltApp(slack, (app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: home(`Hello <@${event.user}>`) });
    });
  });
  const ana = personIn(slack, 'ana');
  expect(await ana.home()).toBeNull();
  const view = await ana.openHome();
  expect(view).toMatchObject({ type: 'home', blocks: [{ text: { text: `Hello <@${ana.id}>` } }] });
  expect(await ana.home()).toEqual(view);
  expect(await personIn(slack, 'bora').home()).toBeNull();
});

test('an app that publishes nothing leaves the old tab, after three seconds', async () => {
  const clock = createFixedClock(MONDAY);
  const slack = await startSlack({ machineClock: clock });
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  await clientFor(slack).views.publish({ user_id: ana.id, view: home('Old') });
  const opening = ana.openHome();
  const envelope = await app.next();
  expect(envelope.payload.event).toMatchObject({
    type: 'app_home_opened',
    user: ana.id,
    tab: 'home',
    view: { blocks: [{ text: { text: 'Old' } }] },
  });
  app.ack(envelope);
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  expect(await opening).toMatchObject({ blocks: [{ text: { text: 'Old' } }] });
});

test('a block that is published again as it stood keeps its id, so that a click under way still finds it', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const ana = personIn(slack, 'ana');
  const publish = async (...texts: string[]) => {
    const view = { type: 'home' as const, blocks: texts.map(section) };
    await client.views.publish({ user_id: ana.id, view });
    return (await ana.home())?.blocks.map((block) => block.block_id) ?? [];
  };
  const first = await publish('Same', 'Old');
  const second = await publish('Same', 'New');
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
});

test('a publish with an old hash conflicts', async () => {
  const slack = await startSlack();
  const client = clientFor(slack);
  const user_id = slack.userId('ana');
  const { view: first } = await client.views.publish({ user_id, view: home('1') });
  const hash = first?.hash ?? '';
  await client.views.publish({ user_id, hash, view: home('2') });
  expect(await refusalOf(client.views.publish({ user_id, hash, view: home('3') }))).toMatchObject({
    error: 'hash_conflict',
  });
});

test('without a Home tab, or for no one, nothing is published', async () => {
  const { features } = manifest;
  const off = { ...manifest, features: { ...features, app_home: { home_tab_enabled: false } } };
  const without = await startSlack({ manifest: off });
  expect(
    await refusalOf(clientFor(without).views.publish({ user_id: without.userId('ana'), view: home('x') })),
  ).toMatchObject({ error: 'not_enabled' });
  const slack = await startSlack();
  expect(
    await refusalOf(clientFor(slack).views.publish({ user_id: 'U0NOBODY', view: home('x') })),
  ).toMatchObject({ error: 'user_not_found' });
});

test('a button on App Home sends its view, and no message', async () => {
  const slack = await startSlack();
  const app = await connectRawApp(slack);
  const ana = personIn(slack, 'ana');
  const { view } = await clientFor(slack).views.publish({
    user_id: ana.id,
    view: {
      type: 'home',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'log', text: { type: 'plain_text', text: 'Log' } }],
        },
      ],
    },
  });
  const shown = await ana.home();
  if (!shown) throw new Error('No home');
  const sent = ana.pressLabelled(shown, 'Log');
  const envelope = await app.next();
  app.ack(envelope);
  await sent;
  expect(envelope.payload).toMatchObject({
    container: { type: 'view', view_id: view?.id },
    view: { type: 'home', id: view?.id },
  });
  expect(envelope.payload.message).toBeUndefined();
  expect(envelope.payload.response_url).toBeUndefined();
});
