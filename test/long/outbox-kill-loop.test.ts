import { expect, it } from 'vitest';
import { runKillLoop } from '../support/kill-loop/kill-loop.ts';

// KILL_LOOP_SEED repeats a run that failed; KILL_LOOP_KILLS makes it longer (hours, by hand).
const seed = Number(process.env.KILL_LOOP_SEED ?? Math.floor(Math.random() * 1e9));
const kills = Number(process.env.KILL_LOOP_KILLS ?? 50);

it.each([
  { title: 'SQLite', dialect: 'sqlite', workers: 1, rough: false },
  { title: 'PostgreSQL, three processes', dialect: 'postgres', workers: 3, rough: false },
  { title: 'PostgreSQL, three processes frozen and cut off', dialect: 'postgres', workers: 3, rough: true },
  { title: 'PostgreSQL that crashes', dialect: 'postgres', workers: 3, crashes: true },
] as const)(
  'kill -9 at random instants loses nothing and doubles nothing: $title',
  { timeout: 60_000 + kills * 10_000 },
  async ({ title, ...loop }) => {
    const report = await runKillLoop({ ...loop, kills, seed });
    console.log(title, JSON.stringify(report));
    expect(report).toMatchObject({ lost: [], doubled: [], stray: [] });
    expect(report.kills).toBeGreaterThanOrEqual(kills);
    expect(report.posts).toBeGreaterThanOrEqual(kills * 21);
    // A run whose kills all missed would prove nothing.
    expect(report.midPost).toBeGreaterThan(kills / 10);
  },
);
