import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { onBothDatabases } from '../support/databases.ts';

const workspace = {
  id: 'w1',
  slack_team_id: null,
  name: 'Acme',
  zone: 'Europe/Istanbul',
  locale: 'en',
  currency: 'USD',
  holidays: null,
  service_policy: 'working_days',
  created_at: 1_790_000_000_000,
};

onBothDatabases('a transaction', (open) => {
  it('stores all of its work, numbers exactly', async () => {
    const { db } = await open();
    await inTransaction(db, (trx) => trx.insertInto('workspace').values(workspace).execute());
    expect(await db.selectFrom('workspace').selectAll().execute()).toEqual([
      { ...workspace, installer_id: null },
    ]);
  });

  it('stores nothing when its work fails', async () => {
    const { db } = await open();
    const work = inTransaction(db, async (trx) => {
      await trx.insertInto('workspace').values(workspace).execute();
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await db.selectFrom('workspace').selectAll().execute()).toEqual([]);
  });

  it('refuses the plain database inside, which would wait for ever on SQLite', async () => {
    const { db } = await open();
    const work = inTransaction(db, () => db.selectFrom('workspace').selectAll().execute());
    await expect(work).rejects.toThrow('use the transaction');
  });

  it('refuses another transaction inside', async () => {
    const { db } = await open();
    const work = inTransaction(db, () => inTransaction(db, async () => 1));
    await expect(work).rejects.toThrow('already under way');
  });
});
