import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { ensureWorkspace, setWorkspace, syncMembers, workspaceById } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany, createTestContext, slackMember } from '../support/fixtures.ts';

onBothDatabases('a company that imports before it has Slack', (open) => {
  it('takes its name and zone from Slack at the first start, and keeps its currency', async () => {
    const database = await open();
    const context = createTestContext(database.db);
    const before = await ensureWorkspace(context, { slackTeamId: null, name: 'Workspace', currency: 'EUR' });
    const imported = await addCompany(database, context, { slackTeamId: 'T9', name: 'Acme' });
    expect(imported.workspace.id).toBe(before.id);
    await imported.addPerson({ name: 'Imported Rep', slackId: null });

    await syncMembers(context, before.id, [
      slackMember({ slackUserId: 'U1', name: 'Ana', zone: 'Europe/Berlin' }),
    ]);
    expect(await workspaceById(database.db, before.id)).toMatchObject({
      name: 'Acme',
      zone: 'Europe/Berlin',
      currency: 'EUR',
      slackTeamId: 'T9',
    });
  });
});

onBothDatabases('the settings of a company', (open) => {
  it('are changed one by one', async () => {
    const { db, workspace, change } = await createCompany(open);
    await change((trx, opened) => setWorkspace(trx, opened, { currency: 'TRY' }));
    await change((trx, opened) => setWorkspace(trx, opened, { zone: 'Asia/Tokyo', locale: 'tr' }));
    expect(await workspaceById(db, workspace.id)).toMatchObject({
      name: 'Acme',
      currency: 'TRY',
      zone: 'Asia/Tokyo',
      locale: 'tr',
    });
  });

  it('refuse a zone or currency that does not exist, and change nothing', async () => {
    const { db, workspace, change } = await createCompany(open);
    for (const wrong of [{ currency: 'EURO' }, { zone: 'Mars/Base' }]) {
      await expect(change((trx, opened) => setWorkspace(trx, opened, wrong))).rejects.toThrow(UserError);
    }
    expect(await workspaceById(db, workspace.id)).toEqual({ ...workspace, holidays: 'none' });
  });
});
