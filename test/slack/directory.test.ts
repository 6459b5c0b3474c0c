import { expect, test } from 'vitest';
import { createDirectory } from '../../src/slack/directory.ts';
import { clientFor, manifestWithout, startSlack } from '../sandbox/support.ts';

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
