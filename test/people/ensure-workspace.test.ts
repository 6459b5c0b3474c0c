import { expect, it } from 'vitest';
import { allWorkspaces, ensureWorkspace } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createTestContext } from '../support/fixtures.ts';

onBothDatabases('a workspace', (open) => {
  it('is created once for its Slack team', async () => {
    const { db } = await open();
    const context = createTestContext(db);
    const first = await ensureWorkspace(context, {
      slackTeamId: 'T1',
      name: 'Acme',
      zone: 'Europe/Rome',
      currency: 'EUR',
    });
    const again = await ensureWorkspace(context, { slackTeamId: 'T1', name: 'Renamed' });
    expect(first).toMatchObject({ name: 'Acme', zone: 'Europe/Rome', currency: 'EUR', locale: 'en' });
    expect(again).toEqual(first);
    expect(await allWorkspaces(db)).toEqual([first]);
  });

  it('that was imported into before it had Slack becomes that of its Slack team and takes its name', async () => {
    const { db } = await open();
    const context = createTestContext(db);
    const imported = await ensureWorkspace(context, { slackTeamId: null, name: 'Acme' });
    const linked = await ensureWorkspace(context, { slackTeamId: 'T1', name: 'Acme Inc.' });
    expect(linked).toEqual({ ...imported, slackTeamId: 'T1', name: 'Acme Inc.' });
    expect(await ensureWorkspace(context, { slackTeamId: null, name: 'Acme' })).toEqual(linked);
    expect((await ensureWorkspace(context, { slackTeamId: 'T2', name: 'Other' })).id).not.toBe(imported.id);
  });

  it('must be named when there are several', async () => {
    const { db } = await open();
    const context = createTestContext(db);
    await ensureWorkspace(context, { slackTeamId: 'T1', name: 'One' });
    await ensureWorkspace(context, { slackTeamId: 'T2', name: 'Two' });
    await expect(ensureWorkspace(context, { slackTeamId: null, name: 'x' })).rejects.toThrow('2 workspaces');
  });
});
