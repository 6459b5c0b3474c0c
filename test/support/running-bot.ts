import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bot, startBot } from '../../src/bot.ts';
import { createFixedClock, machineClock, type VirtualClock } from '../../src/clock.ts';
import type { Context } from '../../src/context.ts';
import { createLogger } from '../../src/log.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import type { SeedChannel, SeedUser } from '../../src/sandbox/server/types.ts';
import { Person } from './person.ts';

/** The real bot on a local Slack, with business time standing still until it is moved. */
export type RunningBot = {
  slack: LocalSlack;
  bot: Bot;
  context: Context;
  clock: VirtualClock;
  /** Someone of the workspace, by handle. */
  as(handle: string): Person;
  /** Moves business time forward through everything that is due. */
  moveTo(instant: string): Promise<void>;
  stop(): Promise<void>;
};

export type RunningBotOptions = {
  users: SeedUser[];
  channels: SeedChannel[];
  /** ISO instant at which business time stands. */
  at: string;
  zone?: string;
  /** Default: a SQLite file that is removed at the end. */
  databaseUrl?: string;
  seed?(context: Context, workspaceId: string, slack: LocalSlack): Promise<void>;
};

/** Starts both; call `stop` at the end of the test. */
export async function startRunningBot(options: RunningBotOptions): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-bot-'));
  const clock = createFixedClock(new Date(options.at));
  let bot: Bot | undefined;
  const slack = await startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0TEST', name: 'Acme', domain: 'acme', zone: options.zone ?? 'Europe/Istanbul' },
    users: options.users,
    channels: options.channels,
    businessClock: clock,
    machineClock,
    onMoveClock: async (to) => bot?.advance(clock, to),
  });
  bot = await startBot({
    config: {
      slack: { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl },
      databaseUrl: options.databaseUrl ?? join(folder, 'bot.db'),
      port: 0,
      logLevel: 'silent',
    },
    log: createLogger('silent'),
    clock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    settleMs: 300,
    onLockLost: () => {},
    seed: async (context, workspaceId) => options.seed?.(context, workspaceId, slack),
  });
  const running = bot;
  return {
    slack,
    bot: running,
    context: running.context,
    clock,
    as: (handle) => new Person(slack.url, slack.userId(handle)),
    moveTo: (instant) => running.advance(clock, new Date(instant)),
    async stop() {
      await running.stop();
      await slack.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
