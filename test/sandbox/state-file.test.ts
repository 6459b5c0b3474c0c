import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../support/wait.ts';
import { clientFor, personIn, startSlack } from './support.ts';

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'slack-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, 'state.json');
}

test('a workspace goes on where it ended', async () => {
  const stateFile = temporaryFile();
  const before = await startSlack({ stateFile });
  const client = clientFor(before);
  const channel = before.channelId('sales');
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'Kept' });
  await client.chat.postMessage({ channel: before.userId('ana'), text: 'For Ana' });
  await client.views.publish({ user_id: before.userId('ana'), view: { type: 'home', blocks: [] } });
  await personIn(before, 'bora').command('board', '/invite @Pacer');
  await before.close();

  const after = await startSlack({ stateFile, users: [], channels: [] });
  expect(after.tokens).toEqual(before.tokens);
  expect(after.ledger()).toEqual(before.ledger());
  const ana = personIn(after, 'ana');
  expect(await ana.read('sales')).toMatchObject([{ text: 'Kept', ts }]);
  expect(await ana.readDm()).toMatchObject([{ text: 'For Ana' }]);
  expect(await ana.home()).toMatchObject({ type: 'home' });
  const next = await clientFor(after).chat.postMessage({ channel: after.channelId('board'), text: 'Next' });
  expect(Number(next.ts)).toBeGreaterThan(Number(ts));
});

test('the file is written soon after a change, whole, without leftovers', async () => {
  const stateFile = temporaryFile();
  const slack = await startSlack({ stateFile });
  await personIn(slack, 'ana').say('sales', 'Hello');
  await waitFor('the file', () => existsSync(stateFile));
  await slack.close();
  expect(readdirSync(join(stateFile, '..'))).toEqual(['state.json']);
});

test('a broken file is an error, not an empty workspace', async () => {
  const stateFile = temporaryFile();
  writeFileSync(stateFile, '{"lastId":');
  await expect(startSlack({ stateFile })).rejects.toThrow();
});
