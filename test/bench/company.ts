import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import type { Context } from '../../src/context.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
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
  for (let n = 0; n < people; n++) {
    const id = `p${String(n).padStart(5, '0')}`;
    await db
      .insertInto('person')
      .values({
        workspace_id: workspaceId,
        id,
        name: id,
        name_key: id,
        is_active: 1,
        is_guest: 0,
        created_at: 0,
      })
      .execute();
  }
  await fillLedger(db, workspaceId, shape);
  return {
    database,
    workspaceId,
    context: {
      db,
      clock: createFixedClock(NOW),
      machine: machineClock,
      newId: randomUUID,
      random: Math.random,
      log: createLogger('silent'),
      directory: {
        members: async () => [],
        openDirectMessage: async () => '',
        channel: async () => null,
      },
    },
  };
}
