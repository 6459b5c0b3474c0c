import { expect, test } from 'vitest';
import { createDirectory, dndEnd } from '../../src/slack/directory.ts';
import { clientFor, manifest, manifestWithout, startSlack } from '../sandbox/support.ts';
import { Person } from '../support/person.ts';

const channelNamed = (name: string, more: object = {}) => ({ name, members: ['ana'], ...more });

test('a channel is told with whether the bot is in it, whether it is archived, and whether it is shared', async () => {
  const slack = await startSlack({
    channels: [
      channelNamed('with-bot', { with_bot: true }),
      channelNamed('without-bot'),
      channelNamed('old', { is_archived: true }),
      channelNamed('with-partners', { is_shared: true, with_bot: true }),
    ],
  });
  const directory = createDirectory(clientFor(slack));
  const read = async (name: string) => {
    const { isMember, isArchived, isShared } = (await directory.channel(slack.channelId(name))) ?? {};
    return { name, isMember, isArchived, isShared };
  };
  expect(await Promise.all(['with-bot', 'without-bot', 'old', 'with-partners'].map(read))).toEqual([
    { name: 'with-bot', isMember: true, isArchived: false, isShared: false },
    { name: 'without-bot', isMember: false, isArchived: false, isShared: false },
    { name: 'old', isMember: false, isArchived: true, isShared: false },
    { name: 'with-partners', isMember: true, isArchived: false, isShared: true },
  ]);
});

test('a private channel without the bot, and one that is not there, are no channel to us', async () => {
  const slack = await startSlack({ channels: [channelNamed('secret', { is_private: true })] });
  const directory = createDirectory(clientFor(slack));
  expect(await directory.channel(slack.channelId('secret'))).toBeNull();
  expect(await directory.channel('C0NOWHERE')).toBeNull();
});

test('any other refusal is an error', async () => {
  const slack = await startSlack({ manifest: manifestWithout('channels:read') });
  await expect(createDirectory(clientFor(slack)).channel(slack.channelId('sales'))).rejects.toThrow(
    'missing_scope',
  );
});

test('the end of a do-not-disturb is told while it is on, and Slack’s refusal is an error', async () => {
  const bot = [...manifest.oauth_config.scopes.bot, 'dnd:read'];
  const slack = await startSlack({ manifest: { ...manifest, oauth_config: { scopes: { bot } } } });
  const directory = createDirectory(clientFor(slack));
  const ana = slack.userId('ana');
  expect(await directory.doNotDisturbUntil(ana)).toBeNull();
  const until = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);
  await new Person(slack.url, ana).doNotDisturb(until.toISOString());
  expect(await directory.doNotDisturbUntil(ana)).toEqual(until);
  const without = await startSlack({});
  await expect(createDirectory(clientFor(without)).doNotDisturbUntil(without.userId('ana'))).rejects.toThrow(
    'missing_scope',
  );
});

test('a status is told while it stands, with its end', async () => {
  const slack = await startSlack({});
  const directory = createDirectory(clientFor(slack));
  const ana = slack.userId('ana');
  const person = new Person(slack.url, ana);
  expect(await directory.statusOf(ana)).toBeNull();
  await person.setStatus({ text: 'Out sick', emoji: ':face_with_thermometer:' });
  const sick = { text: 'Out sick', emoji: ':face_with_thermometer:' };
  expect(await directory.statusOf(ana)).toEqual({ ...sick, expiresAt: null });
  await person.setStatus({ ...sick, until: '2099-12-24' });
  const told = await directory.statusOf(ana);
  expect(told?.expiresAt?.toISOString()).toMatch(/^2099-12-2[45]T/);
  const later = createDirectory(clientFor(slack), { now: () => new Date('2099-12-26T12:00:00Z') });
  expect(await later.statusOf(ana)).toBeNull();
});

test.each([
  ['before it begins', 99, null],
  ['from its first second', 100, 200],
  ['until before its last', 199, 200],
  ['when it is over', 200, null],
])('a stretch of do-not-disturb counts %s', (_name, now, end) => {
  const answer = { dnd_enabled: true, next_dnd_start_ts: 100, next_dnd_end_ts: 200 };
  expect(dndEnd(answer, now)).toEqual(end && new Date(end * 1000));
  expect(dndEnd({ ...answer, dnd_enabled: false }, now)).toBeNull();
});
