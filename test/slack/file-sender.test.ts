import { expect, it } from 'vitest';
import type { OutgoingFile } from '../../src/capability.ts';
import { createLogger } from '../../src/log.ts';
import { createFileSender } from '../../src/slack/file-sender.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { json, type Reply, scriptedSlack } from './scripted-slack.ts';

async function* files(...names: string[]): AsyncGenerator<OutgoingFile> {
  for (const name of names) yield { name, content: Buffer.from(`${name}, ş`) };
}

type Script = Readonly<Record<string, Reply>>;

/** Slack's part: each method's answer, well by default; the upload's own address ends in `bytes`. */
async function senderTo(script: Script = {}, timeoutMs = 10_000) {
  const slack = await scriptedSlack((response, call) => {
    const well: Script = {
      'files.getUploadURLExternal': json({
        ok: true,
        upload_url: new URL('/upload/bytes', slack.apiUrl).href,
        file_id: `F-${call.fields.filename}`,
      }),
      bytes: json({}),
      'files.completeUploadExternal': json({ ok: true, files: [] }),
    };
    (script[call.method] ?? well[call.method] ?? json({ ok: false, error: 'unknown_method' }))(
      response,
      call,
    );
  });
  const sender = createFileSender({
    token: 'xoxb-1',
    apiUrl: slack.apiUrl,
    log: createLogger('silent'),
    directory: { openDirectMessage: async (id) => `D-${id}` },
    timeoutMs,
  });
  return { sender, methods: () => slack.calls.map(({ method }) => method), calls: slack.calls };
}

it('files are announced, brought, and shown together with the words', async () => {
  const { sender, methods, calls } = await senderTo();
  await sender.send('U1', files('a.json', 'b.csv'), 'Here they are');
  const one = ['files.getUploadURLExternal', 'bytes'];
  expect(methods()).toEqual([...one, ...one, 'files.completeUploadExternal']);
  // 'a.json, ş': nine characters, of which one takes two bytes.
  expect(calls[0]?.fields).toMatchObject({ filename: 'a.json', length: '10' });
  expect(calls.at(-1)?.fields).toMatchObject({
    channel_id: 'D-U1',
    initial_comment: 'Here they are',
    files: JSON.stringify([
      { id: 'F-a.json', title: 'a.json' },
      { id: 'F-b.csv', title: 'b.csv' },
    ]),
  });
});

it('many files are several messages of ten', async () => {
  const { sender, calls } = await senderTo();
  await sender.send('U1', files(...Array.from({ length: 12 }, (_, n) => `${n}.csv`)), '');
  const shown = calls.filter(({ method }) => method === 'files.completeUploadExternal');
  expect(shown.map(({ fields }) => JSON.parse(fields.files ?? '').length)).toEqual([10, 2]);
});

it.each<[what: string, script: Script, said: string]>([
  [
    'without the scope',
    { 'files.getUploadURLExternal': json({ ok: false, error: 'missing_scope', needed: 'files:write' }) },
    'the app lacks the permission `files:write`',
  ],
  [
    'when files are turned off',
    { 'files.getUploadURLExternal': json({ ok: false, error: 'file_uploads_disabled' }) },
    'so nothing was sent',
  ],
  [
    'in too great a hurry',
    { 'files.getUploadURLExternal': json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '9' }) },
    'so nothing was sent',
  ],
  ['when the bytes are not taken', { bytes: json({}, 500) }, 'so nothing was sent'],
  [
    'when the last step is refused',
    { 'files.completeUploadExternal': json({ ok: false, error: 'channel_not_found' }) },
    'so nothing was sent',
  ],
  [
    'when nobody knows whether the last step was taken',
    { 'files.completeUploadExternal': json({ ok: false, error: 'internal_error' }) },
    'could not make sure that the files arrived',
  ],
  [
    'when the answer to the last step is lost',
    { 'files.completeUploadExternal': (response) => response.destroy() },
    'could not make sure that the files arrived',
  ],
])('%s it says what became of them, and tries nothing twice', async (_what, script, said) => {
  const { sender, methods } = await senderTo(script);
  expect(await refusalOf(sender.send('U1', files('a.csv'), ''))).toContain(said);
  expect(new Set(methods()).size).toBe(methods().length);
});

it('an error of ours while they are made is ours, and nothing is shown', async () => {
  const { sender, methods } = await senderTo();
  async function* broken(): AsyncGenerator<OutgoingFile> {
    yield* files('a.csv');
    throw new Error('the database is gone');
  }
  await expect(sender.send('U1', broken(), '')).rejects.toThrow('the database is gone');
  expect(methods()).not.toContain('files.completeUploadExternal');
});
