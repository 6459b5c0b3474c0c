import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  SqliteQueryCompiler,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { keepPrivate } from './private-file.ts';
import { rememberStatements } from './remember-statements.ts';
import type { Schema } from './schema.ts';
import { refuseOutsideTransaction } from './transaction.ts';

export type DialectName = 'sqlite' | 'postgres';

/** An open database: the handle every store reads through, and what only its owner needs. */
export type Database = {
  db: Kysely<Schema>;
  dialect: DialectName;
  /** The SQLite file, for locks and backups; null on PostgreSQL. */
  file: string | null;
  close(): Promise<void>;
};

/** What a store needs to read: the database, or the transaction that is under way. */
export type Reader = Kysely<Schema>;

/** What a store needs to write: a transaction, so that forgetting one is a type error. */
export type Writer = Transaction<Schema>;

const IDLE_IN_TRANSACTION_MS = 10_000;
const BUSY_TIMEOUT_MS = 500;

/** Opens a SQLite file (or `:memory:`), or PostgreSQL for a `postgres://` address. Throws when it cannot. */
export function openDatabase(url: string): Database {
  return isPostgresUrl(url) ? openPostgres(url) : openSqlite(url);
}

/** Whether a `DATABASE_URL` leads to PostgreSQL; else it names a SQLite file. */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

function openSqlite(file: string): Database {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true });
    keepPrivate(file);
  }
  const connection = new SqliteDatabase(file, { timeout: BUSY_TIMEOUT_MS });
  connection.pragma('journal_mode = WAL');
  // better-sqlite3 is built with NORMAL for WAL: a power cut could then lose a committed claim.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('temp_store = MEMORY');
  const base = new Kysely<Schema>({
    dialect: new OurSqlite(
      { database: rememberStatements(connection) },
      { isInTransaction: () => connection.inTransaction },
    ),
  });
  return {
    db: refuseOutsideTransaction(base),
    dialect: 'sqlite',
    file: file === ':memory:' ? null : file,
    close: () => base.destroy(),
  };
}

/** SQLite as we need it where kysely's own differs. */
class OurSqlite extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #state: { isInTransaction(): boolean };

  constructor(config: SqliteDialectConfig, state: { isInTransaction(): boolean }) {
    super(config);
    this.#config = config;
    this.#state = state;
  }

  /** kysely takes SQLite's DDL for non-transactional and would leave half a migration behind. */
  override createAdapter() {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl() {
        return true;
      }
    })();
  }

  /**
   * A parameter stands behind a sign. SQLite plans a statement anew for every value of a bare one in a join, and
   * better-sqlite3 unbinds them after each run: every such query was planned every time, which took most of its time.
   */
  override createQueryCompiler() {
    return new (class extends SqliteQueryCompiler {
      protected override getCurrentParameterPlaceholder() {
        return '+?';
      }
    })();
  }

  /**
   * A transaction takes the write lock when it begins, and waits for it there. One that first reads and then
   * writes would fail at once, without waiting, when another process (the CLI) has written in between.
   * A full disk ends a transaction by itself; taking it back once more would fail, and hide why.
   */
  override createDriver() {
    const { isInTransaction } = this.#state;
    return new (class extends SqliteDriver {
      override async beginTransaction(connection: DatabaseConnection) {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
      }

      override async rollbackTransaction(connection: DatabaseConnection) {
        if (isInTransaction()) await super.rollbackTransaction(connection);
      }
    })(this.#config);
  }
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    types: { getTypeParser: parserFor },
    max: 10,
    // A process that is frozen in the middle of a transaction must not hold everybody else's rows for ever.
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  // The same for one in use, in the moments between its queries; its next query fails, and tells.
  pool.on('connect', (client) => client.on('error', () => {}));
  const base = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db: refuseOutsideTransaction(base), dialect: 'postgres', file: null, close: () => base.destroy() };
}

const INT8 = 20;

/** PostgreSQL's bigint arrives as text; here it is a safe integer or an error, as on SQLite. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8) return (text: string) => safeInteger(Number(text));
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}

/** The number itself when JavaScript holds it exactly; a RangeError otherwise. */
export function safeInteger(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${value} is not a whole number we can hold exactly`);
  return value;
}

/** True on PostgreSQL, for the few statements that differ (row locks). */
export function isPostgres(db: Reader): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
