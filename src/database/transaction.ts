import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import type { Writer } from './open.ts';
import type { Schema } from './schema.ts';

const underWay = new AsyncLocalStorage<true>();
const unguarded = new WeakMap<Kysely<Schema>, Kysely<Schema>>();

/**
 * On SQLite there is one connection: a query on the database inside a transaction waits for that transaction
 * for ever, and on PostgreSQL it silently leaves it. With this guard such a query is an error at once.
 */
export function refuseOutsideTransaction(base: Kysely<Schema>): Kysely<Schema> {
  const guarded = base.withPlugin(new Guard());
  unguarded.set(guarded, base);
  return guarded;
}

class Guard implements KyselyPlugin {
  transformQuery(args: PluginTransformQueryArgs) {
    if (underWay.getStore())
      throw new Error('The database was used inside a transaction: use the transaction');
    return args.node;
  }

  async transformResult(args: PluginTransformResultArgs) {
    return args.result;
  }
}

/** Runs `work` in one transaction: all of it is stored, or nothing. Must not be nested. */
export function inTransaction<T>(db: Kysely<Schema>, work: (trx: Writer) => Promise<T>): Promise<T> {
  if (underWay.getStore()) throw new Error('A transaction is already under way');
  const base = unguarded.get(db) ?? db;
  return base.transaction().execute((trx) => underWay.run(true, () => work(trx)));
}
