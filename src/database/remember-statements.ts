import type { SqliteDialectConfig } from 'kysely';

type Connection = Exclude<SqliteDialectConfig['database'], (...args: never[]) => unknown>;
type Statement = ReturnType<Connection['prepare']>;

/** More than all the queries the product has; lists of different lengths make a few of each. */
const MOST_KEPT = 500;

const CHANGES_SCHEMA = /^\s*(?:create|alter|drop|pragma)\b/i;

/**
 * kysely prepares every query anew, which costs a fifth of a short one. A bot asks the same few hundred again and
 * again, so they are kept prepared, the latest used longest. None outlives a change of the schema.
 */
export function rememberStatements(connection: Connection): Connection {
  const kept = new Map<string, Statement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      if (CHANGES_SCHEMA.test(sql)) {
        kept.clear();
        return connection.prepare(sql);
      }
      const statement = kept.get(sql) ?? connection.prepare(sql);
      // Taken out and put back at the end: the first one is the one not used for longest.
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      return statement;
    },
  };
}
