import { expect, it } from 'vitest';
import { missingOf, type TeamToLaunch } from '../../src/setup/rules/missing.ts';

const ready: TeamToLaunch = {
  members: 3,
  managers: 1,
  channelId: 'C1',
  channelState: 'ready',
  unmatched: [],
};

it.each<[what: string, team: Partial<TeamToLaunch>, missing: string[]]>([
  ['nothing', {}, []],
  ['nothing when Slack does not say how its channel stands', { channelState: null }, []],
  ['members, and so no manager is asked for yet', { members: 0, managers: 0 }, ['no_members']],
  ['a manager', { managers: 0 }, ['no_manager']],
  ['a channel', { channelId: null, channelState: null }, ['no_channel']],
  ['the bot in its channel', { channelState: 'not_member' }, ['not_member']],
  ['a channel that can be seen', { channelState: 'unseen' }, ['unseen']],
  ['a channel in use', { channelState: 'archived' }, ['archived']],
  ['a channel of the company’s own', { channelState: 'shared' }, ['shared']],
  ['people whose Slack account is known', { unmatched: ['Ana', 'Bo'] }, ['Ana, Bo']],
  [
    'everything, in the order in which it is set up',
    { managers: 0, channelId: null, channelState: null, unmatched: ['Ana'] },
    ['no_manager', 'no_channel', 'Ana'],
  ],
])('a team lacks %s', (_what, team, missing) => {
  const found = missingOf({ ...ready, ...team }).map((each) =>
    each.kind === 'channel' ? each.state : each.kind === 'unmatched' ? each.names.join(', ') : each.kind,
  );
  expect(found).toEqual(missing);
});
