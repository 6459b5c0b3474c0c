import { Kysely } from 'kysely';
import { vi } from 'vitest';

/**
 * Lets nobody's transaction begin before so many have come to theirs: everything that is looked at before a transaction is
 * then looked at before any of them, so that a race is lost every time and not by chance. Whoever never comes to one keeps
 * the others waiting.
 */
export async function together<T>(works: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const { promise: everybody, resolve } = Promise.withResolvers<void>();
  let come = 0;
  const begin = Kysely.prototype.transaction;
  const spy = vi.spyOn(Kysely.prototype, 'transaction').mockImplementation(function (this: Kysely<unknown>) {
    const builder = begin.call(this);
    const execute: typeof builder.execute = async (work) => {
      come += 1;
      if (come >= works.length) resolve();
      await everybody;
      return builder.execute(work);
    };
    return Object.assign(Object.create(builder), { execute });
  });
  try {
    return await Promise.allSettled(works.map((work) => work()));
  } finally {
    spy.mockRestore();
  }
}
