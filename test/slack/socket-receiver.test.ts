import { expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { createBoltLogger } from '../../src/slack/bolt-logger.ts';
import { createSocketReceiver } from '../../src/slack/socket-receiver.ts';
import { startSlack } from '../sandbox/support.ts';

/** A receiver without a line, and what it hands on of the messages that are put into it. */
function receiverThat(isTakingIn: () => boolean) {
  const logger = createBoltLogger(createLogger('silent'), 'test');
  const apiUrl = 'http://127.0.0.1:1/api/';
  const { client } = createSocketReceiver({ appToken: 'xapp-1', apiUrl, logger, isTakingIn });
  const heard: string[] = [];
  client.on('slack_event', ({ envelope_id }: { envelope_id: string }) => void heard.push(envelope_id));
  client.on('connected', () => void heard.push('connected'));
  return { say: (message: unknown) => client.emit('ws_message', JSON.stringify(message), false), heard };
}

const command = { type: 'slash_commands', envelope_id: 'E1', payload: { command: '/log' } };

it('hands payloads on until it is told to take nothing more in', () => {
  let isOpen = true;
  const { say, heard } = receiverThat(() => isOpen);
  say(command);
  isOpen = false;
  say({ ...command, envelope_id: 'E2' });
  say({ type: 'events_api', envelope_id: 'E3', payload: { event: { type: 'team_join' } } });
  expect(heard).toEqual(['E1']);
});

it('still hears what Slack says about the line itself', () => {
  const { say, heard } = receiverThat(() => false);
  say({ type: 'hello' });
  expect(heard).toEqual(['connected']);
});

it('drops an event that is empty, and what is no JSON (trap 2)', () => {
  const { say, heard } = receiverThat(() => true);
  for (const payload of [{}, { event: null }, undefined])
    say({ type: 'events_api', envelope_id: 'E1', payload });
  say(null);
  say('text');
  expect(heard).toEqual([]);
});

it('takes a stop while it is coming back for an end like any other', async () => {
  const slack = await startSlack();
  const { client } = createSocketReceiver({
    appToken: slack.tokens.app,
    apiUrl: slack.apiUrl,
    logger: createBoltLogger(createLogger('silent'), 'test'),
    isTakingIn: () => true,
  });
  await client.start();
  client.once('connecting', () => client.emit('disconnected'));
  await expect(client.start()).resolves.toBeUndefined();
  void client.disconnect();
});
