import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { demoDays, seedDemo } from '../../db/seeds/demo.ts';
import { demoPeople, demoTeams } from '../../db/seeds/organisation.ts';
import { type Bot, startBot } from '../bot.ts';
import type { Capability } from '../capability.ts';
import { createRunningClock, machineClock, type VirtualClock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Logger } from '../log.ts';
import { openKeptTime } from './kept-time.ts';
import { type LocalSlack, startLocalSlack } from './server/local-slack.ts';
import type { SeedChannel, SeedUser } from './server/types.ts';

/** A company to demonstrate: its people and channels in Slack, and what the bot is told of them. */
export type Company = {
  workspace: { id: string; name: string; domain: string; zone: string };
  users: SeedUser[];
  channels: SeedChannel[];
  /** Fills a fresh database once Slack's members are known; does nothing a second time. */
  seed(context: Context, workspaceId: string, slack: LocalSlack): Promise<void>;
  /** What the demo adds to the product while it runs. */
  extra(slack: LocalSlack): Capability[];
};

export type DemoOptions = {
  company: Company;
  /** 0: any free port. */
  port: number;
  /** Where business time starts. */
  at: Date;
  /** Where the database and Slack's state are kept between runs; null: in memory. */
  dataFile: string | null;
  pageDirectory?: string;
  log: Logger;
};

/** A running demo: the local Slack and the real bot in one process. */
export type Demo = { slack: LocalSlack; bot: Bot; clock: VirtualClock; stop(): Promise<void> };

const MANIFEST = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

/** A post of unknown fate is soon known here: the local Slack answers at once. */
const SETTLE_MS = 2_000;

/** The local Slack takes whatever comes: a month of messages is there in seconds. */
const NO_LIMITS = {
  pace: { workspace: { start: 500, most: 500, least: 100 }, channelGapMs: 0, readGapMs: 0 },
  looksInAMinute: 1_000_000,
};

/** Starts the local Slack, then the real bot on it over Socket Mode. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { company, dataFile, log } = options;
  const kept = openKeptTime(dataFile);
  const clock = createRunningClock(kept.startAt(options.at));
  kept.keep(clock.now());
  // The page is there before the bot is; a jump asked for meanwhile waits for it.
  const started = Promise.withResolvers<Bot>();
  const slack = await startLocalSlack({
    port: options.port,
    manifest: parse(readFileSync(MANIFEST, 'utf8')),
    workspace: company.workspace,
    users: company.users,
    channels: company.channels,
    businessClock: clock,
    machineClock,
    stateFile: dataFile ? `${dataFile}.slack.json` : undefined,
    pageDirectory: options.pageDirectory,
    onMoveClock: async (to) => {
      const running = await started.promise;
      await running.advance(clock, to);
      kept.keep(clock.now());
    },
  });
  try {
    const bot = await startBot({
      config: {
        slack: { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl },
        databaseUrl: dataFile ?? ':memory:',
        port: 0,
        logLevel: 'warn',
      },
      log,
      clock,
      machine: machineClock,
      newId: randomUUID,
      random: Math.random,
      settleMs: SETTLE_MS,
      isPublicHere: true,
      onLockLost: () => {},
      seed: (context, workspaceId) => company.seed(context, workspaceId, slack),
      extra: company.extra(slack),
      ...NO_LIMITS,
    });
    started.resolve(bot);
    return {
      slack,
      bot,
      clock,
      async stop() {
        kept.keep(clock.now());
        await bot.stop();
        await slack.close();
      },
    };
  } catch (error) {
    await slack.close();
    throw error;
  }
}

/**
 * The invented company the demo starts with: three teams, fourteen people, twelve weeks of history. `fresh`: its people
 * and channels are in Slack, and nothing is set up; what people do is counted from the first day on.
 */
export function demoCompany({ fresh = false }: { fresh?: boolean } = {}): Company {
  return {
    workspace: { id: 'T0ACME', name: 'Acme Sales', domain: 'acme', zone: 'Europe/Istanbul' },
    users: demoPeople.map((person) => ({
      id: `U0ACME${person.handle.toUpperCase()}`,
      name: person.handle,
      real_name: person.name,
      email: `${person.handle}@acme.example`,
      title: person.title,
      tz: person.zone,
      locale: person.locale === 'tr' ? 'tr-TR' : 'en-US',
      is_admin: person.role === 'admin',
    })),
    channels: [
      {
        id: 'C0ACMEGENERAL',
        name: 'general',
        members: demoPeople.map((person) => person.handle),
        with_bot: false,
      },
      ...demoTeams.map((team) => ({
        id: `C0ACME${team.name.toUpperCase()}`,
        name: team.channel,
        members: demoPeople
          .filter((person) => person.team === team.name || person.role === 'admin')
          .map((person) => person.handle),
        with_bot: !fresh,
      })),
    ],
    seed: fresh ? async () => {} : seedDemo,
    extra: (slack) => [demoDays(slack)],
  };
}
