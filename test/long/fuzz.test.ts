import { expect, it } from 'vitest';
import { fuzzBot } from '../edge/fuzz/run.ts';
import { freshDatabase } from '../support/databases.ts';

// FUZZ_RUNS makes it longer. A failure names its seed, and what was done last.
const runs = Number(process.env.FUZZ_RUNS ?? 300);

it.each(['sqlite', 'postgres'] as const)(
  'whatever arrives, the bot lives, answers once and in its own words, and stores all of it or nothing: %s',
  { timeout: 60_000 + runs * 500 },
  async (dialect) => {
    const { database, url, remove } = await freshDatabase(dialect);
    try {
      await fuzzBot({ runs, databaseUrl: url });
      expect(await database.db.selectFrom('workspace').selectAll().execute()).toHaveLength(1);
    } finally {
      await database.close();
      await remove();
    }
  },
);
