import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bot, startBot } from '../../src/bot.ts';
import type { Capability } from '../../src/capability.ts';
import { createFixedClock, machineClock, type VirtualClock } from '../../src/clock.ts';
import type { Context } from '../../src/context.ts';
import { createLogger, type Logger } from '../../src/log.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import type { SeedChannel, SeedUser } from '../../src/sandbox/server/types.ts';
import { Person } from './person.ts';
import { copyMigrated } from './template.ts';

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
  /** How the two talk: Socket Mode by default. Signed HTTP needs a `port`. */
  transport?: 'socket' | 'http';
  /** Of the bot's own web server; any free one by default. */
  port?: number;
  /** Of the app in Slack; the product's own by default. */
  manifest?: unknown;
  /** Capabilities beside the product's own. */
  extra?: readonly Capability[];
  /** How long changes are gathered before App Homes are drawn anew. */
  homesMs?: number;
  /** Silent by default. */
  log?: Logger;
};

/** Starts both; call `stop` at the end of the test. */
export async function startRunningBot(options: RunningBotOptions): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-bot-'));
  const clock = createFixedClock(new Date(options.at));
  const { transport = 'socket', port = 0 } = options;
  let bot: Bot | undefined;
  const slack = await startLocalSlack({
    manifest: options.manifest ?? parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0TEST', name: 'Acme', domain: 'acme', zone: options.zone ?? 'Europe/Istanbul' },
    users: options.users,
    channels: options.channels,
    businessClock: clock,
    machineClock,
    onMoveClock: async (to) => bot?.advance(clock, to),
    requestUrl: transport === 'http' ? `http://127.0.0.1:${port}/slack/events` : undefined,
  });
  const file = join(folder, 'bot.db');
  if (!options.databaseUrl) await copyMigrated(file);
  const { bot: botToken, app: appToken, signingSecret } = slack.tokens;
  bot = await startBot({
    config: {
      slack: { botToken, apiUrl: slack.apiUrl, ...(transport === 'http' ? { signingSecret } : { appToken }) },
      databaseUrl: options.databaseUrl ?? file,
      port,
      logLevel: 'silent',
    },
    log: options.log ?? createLogger('silent'),
    clock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    settleMs: 300,
    ...(options.homesMs === undefined ? {} : { homesMs: options.homesMs }),
    onLockLost: () => {},
    ...(options.extra ? { extra: options.extra } : {}),
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
