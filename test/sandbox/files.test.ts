import { expect, it } from 'vitest';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { clientFor, manifest, personIn, startSlack } from './support.ts';

const withFiles = {
  ...manifest,
  oauth_config: { scopes: { bot: [...manifest.oauth_config.scopes.bot, 'files:write'] } },
};

const start = () => startSlack({ manifest: withFiles });

/** Announces a file and brings these bytes; returns its id and how they were taken. */
async function bring(slack: LocalSlack, content: string, length = Buffer.byteLength(content)) {
  const { upload_url: url = '', file_id: id = '' } = await clientFor(slack).files.getUploadURLExternal({
    filename: 'goals ş.csv',
    length,
  });
  const { status } = await fetch(url, { method: 'POST', body: content });
  return { id, url, status };
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error) => error.data?.error,
  );

it('a file is brought, shown in direct messages with words, and read by who sees them', async () => {
  const slack = await start();
  const ana = personIn(slack, 'ana');
  const { id, status } = await bring(slack, 'person,kpi\r\n');
  expect(status).toBe(200);
  const channel = await ana.channelId('app');
  await clientFor(slack).files.completeUploadExternal({
    files: [{ id, title: 'Goals' }],
    channel_id: channel,
    initial_comment: 'Yours',
  });
  const message = await ana.waitForDm('Yours');
  expect(message).toMatchObject({
    subtype: 'file_share',
    files: [{ id, name: 'goals ş.csv', filetype: 'csv', size: 12 }],
  });
  expect((await ana.conversations()).find((each) => each.type === 'im')?.unread).toBe(0);
  expect(slack.ledger().map(({ method }) => method)).toEqual(['files.completeUploadExternal']);

  const get = (who: string) => fetch(`${slack.url}/files/${id}/x?user=${slack.userId(who)}`);
  const got = await get('ana');
  expect(await got.text()).toBe('person,kpi\r\n');
  expect(got.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''goals%20%C5%9F.csv`);
  expect((await get('bora')).status).toBe(404);
  expect((await fetch(`${slack.url}/files/${id}/x`)).status).toBe(404);
});

it('refuses as Slack does: no scope, no bytes, twice, where the bot is not', async () => {
  const slack = await start();
  const client = clientFor(slack);
  const show = (id: string, channel: string) =>
    refused(client.files.completeUploadExternal({ files: [{ id }], channel_id: channel }));
  const sales = slack.channelId('sales');

  const poor = await startSlack();
  expect(await refused(clientFor(poor).files.getUploadURLExternal({ filename: 'x', length: 1 }))).toBe(
    'missing_scope',
  );
  expect(await refused(client.files.getUploadURLExternal({ filename: 'x', length: 0 }))).toBe(
    'invalid_arguments',
  );
  expect(await refused(client.files.getUploadURLExternal({ filename: 'x', length: 1e9 }))).toBe(
    'file_upload_size_restricted',
  );
  const short = await bring(slack, 'abc', 4);
  expect(short.status).toBe(400);
  expect(await show(short.id, sales)).toBe('file_not_found');
  expect(await show('F0NOBODY', sales)).toBe('file_not_found');
  expect((await fetch(`${slack.url}/upload/F0NOBODY`, { method: 'POST', body: 'x' })).status).toBe(404);

  const { id, url } = await bring(slack, 'abc');
  expect((await fetch(url, { method: 'POST', body: 'xyz' })).status).toBe(400);
  expect(await show(id, slack.channelId('lobby'))).toBe('not_in_channel');
  expect(await show(id, slack.channelId('board'))).toBe('channel_not_found');
  expect(await show(id, sales)).toBe('taken');
  expect(await show(id, sales)).toBe('file_not_found');
});
