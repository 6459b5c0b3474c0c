import { it } from 'vitest';
import { fuzzBot } from './fuzz/run.ts';

// A handful; test/long has the long run, on both databases.
it('whatever arrives, the bot lives, answers once and in its own words, and stores all of it or nothing', async () => {
  await fuzzBot({ runs: 120 });
}, 180_000);
