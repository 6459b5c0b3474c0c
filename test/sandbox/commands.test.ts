import { expect, test } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import { personIn, startBoltApp, startSlack } from './support.ts';

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
