import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { machineClock } from '../../src/clock.ts';
import type { DialectName } from '../../src/database/open.ts';
import { addDays } from '../../src/kernel/date.ts';
import { type Period, periodContaining, shiftPeriod } from '../../src/kernel/period.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import type { LedgerEntry } from '../../src/sandbox/server/types.ts';
import { freshDatabase } from '../support/databases.ts';
import type { BotLife } from '../support/kill-loop/bot-life.ts';
import { seededRandom } from '../support/kill-loop/random.ts';

const TEAMS = ['North', 'South', 'East', 'West', 'Coast', 'Hills'];
const FIRST_MONDAY = '2026-11-23';
/** A life lasts at most so long, or so many times as long as the bot takes to start: a slow machine needs more of both. */
const LONGEST_LIFE_MS = 2_800;
const STARTS_IN_A_LIFE = 1.7;
// KILL_LOOP_SEED repeats a run that failed; KILL_LOOP_KILLS makes it longer.
const seed = Number(process.env.KILL_LOOP_SEED ?? Math.floor(Math.random() * 1e9));
const kills = Number(process.env.KILL_LOOP_KILLS ?? 30);

it.each<DialectName>(['sqlite', 'postgres'])(
  'every team has exactly one card and one thread a week, however often the bot is killed meanwhile: %s',
  { timeout: 60_000 + kills * 12_000 },
  async (dialect) => {
    console.log(`scorecard kill loop: ${dialect}, seed ${seed}`);
    const random = seededRandom(seed);
    const { database, url, remove } = await freshDatabase(dialect);
    const slack = await startSlack();
    let killed = 0;
    let midRun = 0;
    let weeks = 0;
    try {
      // A first, quiet life on the Sunday before: the company is set up and its schedules are made.
      const startedAt = performance.now();
      const quiet = startLife({ ...lifeOf(slack, url, 0), at: '2026-11-22T09:00:00Z' });
      await ready(quiet);
      const longestLife = Math.max(LONGEST_LIFE_MS, STARTS_IN_A_LIFE * (performance.now() - startedAt));
      await until(async () => {
        const rows = await database.db.selectFrom('scorecard_schedule').select('team_id').execute();
        return rows.length === TEAMS.length;
      });
      quiet.kill('SIGKILL');
      await exit(quiet);

      while (killed < kills) {
        const week = weekOf(weeks);
        slack.clearFaults();
        if (random() < 0.3)
          slack.addFault({ method: 'chat.postMessage', kind: 'drop_after_write', times: 1 });
        if (random() < 0.2)
          slack.addFault({ method: 'chat.postMessage', kind: 'rate_limited', retry_after: 1, times: 1 });
        const child = startLife(lifeOf(slack, url, weeks));
        const longest = pause(random() * longestLife);
        if (random() < 0.85) await ready(child);
        await longest;
        child.kill('SIGKILL');
        const [, signal] = await exit(child);
        expect(signal).toBe('SIGKILL');
        killed++;
        const posted = postsOf(slack.ledger(), week).length;
        if (posted > 0 && posted < TEAMS.length * 2) midRun++;
        if (posted >= TEAMS.length * 2) weeks++;
      }
      slack.clearFaults();
      const last = startLife(lifeOf(slack, url, weeks));
      await until(async () => postsOf(slack.ledger(), weekOf(weeks)).length >= TEAMS.length * 2);
      // Long enough for a post that was said twice to show up: settle time, search and a further turn.
      await pause(3_000);
      last.kill('SIGKILL');
      await exit(last);

      console.log(
        `${killed} kills, ${midRun} in the middle of a run, ${weeks + 1} weeks, ${slack.ledger().length} posts`,
      );
      for (let week = 0; week <= weeks; week++) expectOnce(slack, weekOf(week));
      expect(slack.ledger()).toHaveLength((weeks + 1) * TEAMS.length * 2);
      expect(midRun).toBeGreaterThan(kills / 10);
    } finally {
      await slack.close();
      await database.close();
      await remove();
    }
  },
);

function startSlack(): Promise<LocalSlack> {
  return startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0KILL', name: 'Acme', domain: 'acme', zone: 'UTC' },
    users: [{ name: 'nora', real_name: 'Nora Admin', tz: 'UTC', locale: 'en-US', is_admin: true }],
    channels: TEAMS.map((name) => ({ name: name.toLowerCase(), members: ['nora'], with_bot: true })),
    businessClock: machineClock,
    machineClock,
  });
}

/** The week a card is about that falls due on the nth Monday. */
const weekOf = (nth: number): Period => shiftPeriod(periodContaining('week', FIRST_MONDAY), nth - 1);

function lifeOf(slack: LocalSlack, databaseUrl: string, nth: number): BotLife {
  return {
    databaseUrl,
    slack: { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl },
    at: `${addDays(FIRST_MONDAY, nth * 7)}T09:00:30Z`,
    teams: TEAMS.map((name) => ({
      name,
      channelId: slack.channelId(name.toLowerCase()),
      rep: `${name} Rep`,
    })),
  };
}

function startLife(life: BotLife): ChildProcess {
  const script = join(import.meta.dirname, '../support/kill-loop/bot-life.ts');
  return fork(script, [JSON.stringify(life)], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

const ready = (child: ChildProcess) => Promise.race([once(child, 'message'), once(child, 'exit')]);

const exit = (child: ChildProcess) =>
  child.exitCode === null && child.signalCode === null
    ? once(child, 'exit')
    : [child.exitCode, child.signalCode];

/** Cards and threads of one week. */
function postsOf(ledger: readonly LedgerEntry[], week: Period): LedgerEntry[] {
  const label = `Week ${Number(week.key.slice(-2))}`;
  return ledger.filter((entry) => entry.text.includes(`${label} ·`) || entry.text.includes(`${label},`));
}

/** Judged by what Slack holds alone: one card in each team's channel, and one reply in that card's thread. */
function expectOnce(slack: LocalSlack, week: Period) {
  const posts = postsOf(slack.ledger(), week);
  for (const team of TEAMS) {
    const own = posts.filter((entry) => entry.channel === slack.channelId(team.toLowerCase()));
    const cards = own.filter((entry) => !entry.thread_ts);
    const replies = own.filter((entry) => entry.thread_ts);
    expect(`${team} ${week.key}: ${cards.length} card, ${replies.length} reply`).toBe(
      `${team} ${week.key}: 1 card, 1 reply`,
    );
    expect(cards[0]?.text).toContain(`${team} ·`);
    expect(replies[0]?.thread_ts).toBe(cards[0]?.ts);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isTrue: () => Promise<boolean>) {
  for (let waited = 0; !(await isTrue()); waited += 100) {
    if (waited > 60_000) throw new Error('A life did not do its work within a minute');
    await pause(100);
  }
}
