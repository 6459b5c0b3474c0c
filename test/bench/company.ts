import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import type { Context } from '../../src/context.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type Database, openDatabase, type Reader } from '../../src/database/open.ts';
import { createLogger } from '../../src/log.ts';
import { fillLedger, NOW, type Shape } from './ledger.ts';

/** A SQLite company without Slack: a workspace, so many people, and a full ledger. */
export type Company = { database: Database; context: Context; workspaceId: string };

/** Makes one in a folder. */
export async function makeCompany(
  folder: string,
  name: string,
  people: number,
  shape: Shape,
): Promise<Company> {
  const database = openDatabase(join(folder, `${name}.db`));
  const { db } = database;
  await migrate(db, database.dialect);
  const workspaceId = 'bench';
  await db
    .insertInto('workspace')
    .values({
      id: workspaceId,
      slack_team_id: null,
      name,
      zone: 'Europe/Istanbul',
      locale: 'en',
      currency: 'USD',
      created_at: 0,
    })
    .execute();
  await sql`insert into person (workspace_id, id, name, name_key, is_active, is_guest, created_at)
    with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < ${people})
    select ${workspaceId}, format('p%05d', n), format('p%05d', n), format('p%05d', n), 1, 0, 0 from number`.execute(
    db,
  );
  await fillLedger(db, workspaceId, shape);
  await checkpoint(db);
  return {
    database,
    workspaceId,
    context: {
      db,
      clock: createFixedClock(NOW),
      machine: machineClock,
      newId: randomUUID,
      random: Math.random,
      pseudonym: (text) => text,
      log: createLogger('silent'),
      directory: {
        members: async () => [],
        openDirectMessage: async () => '',
        channel: async () => null,
        doNotDisturbUntil: async () => null,
        statusOf: async () => null,
        removeMessage: async () => false,
      },
    },
  };
}

/** What was filled in one go stands in the write-ahead log, where every page is searched for; no bot has it like that. */
export async function checkpoint(db: Reader): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
