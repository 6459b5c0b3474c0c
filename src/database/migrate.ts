import { type Kysely, sql } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import { type MigrationScript, migrations } from '../../db/migrations/index.ts';
import type { DialectName } from './open.ts';
import type { Schema } from './schema.ts';

/** The database was written by a newer release than this one. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';

  constructor(unknown: string) {
    super(
      `This database was upgraded by a newer Pacesetter (it has "${unknown}"). Start that release, or restore a backup made before the upgrade.`,
    );
  }
}

/**
 * Brings the database to this release's schema; each run is all or nothing, and two at once take turns.
 * Returns the names it applied. Throws NewerSchemaError, or the error of the migration that failed. `scripts` are this
 * release's; tests bring others.
 */
export async function migrate(
  db: Kysely<Schema>,
  dialect: DialectName,
  scripts: Readonly<Record<string, MigrationScript>> = migrations,
): Promise<string[]> {
  await refuseNewer(db);
  const migrator = new Migrator({ db, provider: provider(dialect, scripts) });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** The migrations that still have to run, oldest first. */
export async function pendingMigrations(db: Kysely<Schema>): Promise<string[]> {
  const done = await appliedMigrations(db);
  return Object.keys(migrations).filter((name) => !done.includes(name));
}

/** Throws a NewerSchemaError when a newer release has upgraded the database. */
export async function refuseNewer(db: Kysely<Schema>) {
  const unknown = (await appliedMigrations(db)).find((name) => !(name in migrations));
  if (unknown) throw new NewerSchemaError(unknown);
}

async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

function provider(
  dialect: DialectName,
  scripts: Readonly<Record<string, MigrationScript>>,
): MigrationProvider {
  const bound = (script: MigrationScript) => ({ up: (db: Kysely<unknown>) => script(db, dialect) });
  return {
    getMigrations: async () =>
      Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, bound(script)])),
  };
}
