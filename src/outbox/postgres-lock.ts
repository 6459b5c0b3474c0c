import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Ownership } from './ownership.ts';

const CONFIRM_TIMEOUT_MS = 3_000;

/**
 * Holds a session advisory lock on a connection of its own, keyed by the owner. PostgreSQL frees it with the
 * session, so whoever can take another owner's key knows that owner to be gone.
 */
export async function takePostgresLock(url: string, onLost: (reason: string) => void): Promise<Ownership> {
  const owner = randomUUID();
  const client = new pg.Client({
    connectionString: url,
    application_name: `pacesetter outbox ${owner}`,
    keepAlive: true,
    query_timeout: CONFIRM_TIMEOUT_MS,
  });
  // One statement at a time, as pg wants it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(statement: () => Promise<T>): Promise<T> => {
    const next = last.then(statement);
    last = next.catch(() => {});
    return next;
  };

  let isHeld = false;
  const lose = (reason: string) => {
    if (!isHeld) return;
    isHeld = false;
    onLost(reason);
  };
  client.on('error', (error) => lose(error.message));
  client.on('end', () => lose('The connection ended'));

  await client.connect();
  await client.query('select pg_advisory_lock($1::bigint)', [keyOf(owner)]);
  isHeld = true;

  return {
    owner,
    async confirm() {
      if (!isHeld) return false;
      try {
        // An answer on the session that took the lock proves that the lock stands.
        await inTurn(() => client.query('select 1'));
      } catch (error) {
        lose(error instanceof Error ? error.message : String(error));
      }
      return isHeld;
    },
    async isDead(other) {
      if (!isHeld) return false;
      const key = [keyOf(other)];
      return await inTurn(async () => {
        const { rows } = await client.query<{ taken: boolean }>(
          'select pg_try_advisory_lock($1::bigint) as taken',
          key,
        );
        if (rows[0]?.taken !== true) return false;
        await client.query('select pg_advisory_unlock($1::bigint)', key);
        return true;
      });
    },
    async release() {
      isHeld = false;
      await client.end();
    },
  };
}

function keyOf(owner: string): string {
  return createHash('sha256').update(`pacesetter outbox ${owner}`).digest().readBigInt64BE().toString();
}
