import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { machineClock } from '../../src/clock.ts';
import { migrate, pendingMigrations } from '../../src/database/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { periodFromKey } from '../../src/kernel/period.ts';
import { plan } from '../../src/outbox/index.ts';
import { allWorkspaces, resolvePerson, teamByName } from '../../src/people/index.ts';
import { weekFigures } from '../../src/scorecards/index.ts';
import { oldDatabase, releases } from './old-database.ts';

/** What was released, and databases out there have run. A line is added here with a release, and never changed. */
const RELEASED: Readonly<Record<string, string>> = {
  '001-start': '1ef8c3ec2ab1c327148ff3c2aa0b6b8911ce25437c995f7fd1143ea14f1993fe',
};

describe('a released migration', () => {
  it.each(Object.entries(RELEASED))('%s never changes, not even by a comma', (name, hash) => {
    const text = readFileSync(`db/migrations/${name}.ts`);
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(Object.keys(migrations)).toContain(name);
  });

  it('is among those that a kept database is checked with', () => {
    expect(releases.length).toBeGreaterThan(0);
    expect(Object.keys(RELEASED)).toEqual(expect.arrayContaining(releases));
  });
});

function open(url: string): Database {
  const database = openDatabase(url);
  onTestFinished(() => database.close());
  return database;
}

const WEEK_47 = periodFromKey('2026-W47');

/** What the fixture's people see, in the product's own words. */
async function seen({ db }: Database) {
  const [workspace] = await allWorkspaces(db);
  const team = workspace && (await teamByName(db, workspace.id, 'East', '2026-11-23'));
  if (!workspace || !team || !WEEK_47) throw new Error('The company is not in it');
  const { members } = await weekFigures(db, workspace, team, WEEK_47);
  return { workspace, team, members };
}

describe.each(releases)('a database of release %s', (release) => {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    it(`is brought to today's tables with what people put into it (${dialect})`, async () => {
      const database = open(await oldDatabase(release, dialect));
      const { db } = database;
      await migrate(db, dialect);
      expect(await pendingMigrations(db)).toEqual([]);

      const { workspace, team, members } = await seen(database);
      const nonZero = members.map(({ name, measures }) => ({
        name,
        figures: measures
          .filter(({ actual, target }) => actual !== 0 || target !== null)
          .map(({ kpi, actual, target, unit }) => `${kpi} ${actual}/${target ?? '-'} ${unit}`),
      }));
      // Ben logged 12 calls and 3 meetings, and took 2 demos back; Ayşe won a deal of 1,250.50.
      expect(nonZero).toEqual([
        { name: 'Ayşe Yılmaz', figures: ['deals_won 1/- count', 'revenue_won 125050/- USD'] },
        { name: 'Ben <!channel> & Co', figures: ['calls 12/40 count', 'meetings_held 3/- count'] },
      ]);
      const ben = await resolvePerson(db, workspace.id, 'BEN@acme.example', '2026-11-23');
      expect(ben).toMatchObject({ kind: 'one', person: { teamId: team.id, workWeek: [1, 2, 3, 4] } });

      const card = {
        kind: 'scorecard.card.v1',
        period: '2026-W47',
        target: team.id,
        dueAt: new Date('2026-11-23T06:00:00Z'),
        expiresAt: new Date('2026-11-24T06:00:00Z'),
      };
      const context = { newId: randomUUID, machine: machineClock };
      const added = await inTransaction(db, (trx) => plan(trx, context, workspace.id, [card]));
      expect(added).toBe(0);
    });

    it(`is as before when the power goes in the middle of an upgrade (${dialect})`, async () => {
      const url = await oldDatabase(release, dialect);
      const child = spawn(process.execPath, ['test/migrations/killed-migration.ts', url], {
        stdio: 'ignore',
      });
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

      const database = open(url);
      const tables = await database.db.introspection.getTables();
      expect(tables.map(({ name }) => name)).not.toContain('half');
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
        database.db,
      );
      expect(rows.at(-1)?.name).toBe(release);
      await migrate(database.db, dialect);
      expect((await seen(database)).members.map(({ name }) => name)).toEqual([
        'Ayşe Yılmaz',
        'Ben <!channel> & Co',
      ]);
    });
  }
});
