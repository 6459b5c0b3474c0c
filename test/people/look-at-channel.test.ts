import { expect, it, vi } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { adminsToTell, lookAtChannel } from '../../src/people/index.ts';
import { createLookupPace } from '../../src/slack/lookup-pace.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onSqlite('a look at a channel', (open) => {
  it.each([
    [{ isMember: true, isArchived: false, isShared: false }, 'ready'],
    [{ isMember: false, isArchived: false, isShared: false }, 'not_member'],
    [{ isMember: true, isArchived: true, isShared: false }, 'archived'],
    [{ isMember: true, isArchived: false, isShared: true }, 'shared'],
    [{ isMember: false, isArchived: true, isShared: true }, 'shared'],
  ] as const)('%j is %s', async (state, expected) => {
    const { context } = await createCompany(open);
    context.slack.channels.push({ id: 'C1', name: 'east', ...state });
    expect(await lookAtChannel(context, 'C1')).toBe(expected);
  });

  it('a channel Slack does not show is unseen, and a Slack that fails or is slow says nothing', async () => {
    const { context } = await createCompany(open);
    expect(await lookAtChannel(context, 'C9')).toBe('unseen');
    context.directory.channel = () => Promise.reject(new Error('missing_scope'));
    expect(await lookAtChannel(context, 'C9')).toBeNull();
    vi.useFakeTimers();
    context.directory.channel = () => new Promise(() => {});
    const late = lookAtChannel(context, 'C9');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await late).toBeNull();
    vi.useRealTimers();
  });
});

onBothDatabases('whom to tell what an admin can mend', (open) => {
  it('is who installed the bot while they administer it, else every admin with a Slack account', async () => {
    const company = await createCompany(open);
    const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
    const bea = await company.addPerson({ name: 'Bea', isAdmin: true });
    await company.addPerson({ name: 'Cleo', isAdmin: true, slackId: null });
    const dan = await company.addPerson({ name: 'Dan' });
    const told = async () =>
      (await adminsToTell(company.db, company.workspace.id, company.today())).map(({ id }) => id);
    const installedBy = (id: string) =>
      company.change((trx) => trx.updateTable('workspace').set({ installer_id: id }).execute());
    expect(await told()).toEqual([ada, bea]);
    await installedBy(bea);
    expect(await told()).toEqual([bea]);
    await installedBy(dan);
    expect(await told()).toEqual([ada, bea]);
  });
});

it('at most 45 channels are looked at in a minute', () => {
  const machine = createFixedClock(new Date('2026-11-23T06:00:00Z'));
  const mayLook = createLookupPace(machine);
  expect(Array.from({ length: 46 }, mayLook).filter(Boolean)).toHaveLength(45);
  machine.moveTo(new Date('2026-11-23T06:00:59Z'));
  expect(mayLook()).toBe(false);
  machine.moveTo(new Date('2026-11-23T06:01:00Z'));
  expect(mayLook()).toBe(true);
});
