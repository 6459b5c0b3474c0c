import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { freshDatabase } from '../support/databases.ts';

const workspace = {
  id: 'bot',
  slack_team_id: null,
  name: 'Acme',
  zone: 'UTC',
  locale: 'en',
  currency: 'USD',
  created_at: 0,
};

it('on SQLite a transaction that has read can still write, whatever another process tries meanwhile', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const other = new SqliteDatabase(url, { timeout: 0 });
  const tryToWrite = () => {
    try {
      other.exec(
        "insert into workspace (id, slack_team_id, name, zone, locale, currency, created_at) values ('cli', null, 'Cli', 'UTC', 'en', 'USD', 0)",
      );
    } catch {
      // It has to wait: that is what the test wants.
    }
  };
  await inTransaction(database.db, async (trx) => {
    await trx.selectFrom('workspace').selectAll().execute();
    tryToWrite();
    await trx.insertInto('workspace').values(workspace).execute();
  });
  tryToWrite();
  const stored = await database.db.selectFrom('workspace').select('id').orderBy('id').execute();
  expect(stored).toEqual([{ id: 'bot' }, { id: 'cli' }]);
  other.close();
  await database.close();
  await remove();
});
