import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { capabilities as standard } from './app.ts';
import type { Capability } from './capability.ts';
import type { Clock, VirtualClock } from './clock.ts';
import { type Config, requireSlack } from './config.ts';
import type { Context } from './context.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { createHeartbeat } from './heartbeat.ts';
import { describeError, type Logger } from './log.ts';
import { undisturbed } from './nudges/undisturbed.ts';
import { withinBudget } from './nudges/within-budget.ts';
import { backUpBeforeUpgrade } from './operations/index.ts';
import { createOutbox, type PaceSettings, takeOwnership } from './outbox/index.ts';
import { ensureWorkspace, refuseOtherWorkspaces, syncMembers } from './people/index.ts';
import { offeringLanguage } from './people/offer-language.ts';
import { respectingSettings } from './people/respect-settings.ts';
import { sealPictures } from './pictures/sealed.ts';
import { createPseudonyms } from './pseudonym.ts';
import { createConnection, createReadingClient, type SlackConnection } from './slack/connection.ts';
import { createDirectory } from './slack/directory.ts';
import { createFileSender } from './slack/file-sender.ts';
import { createHttpServer } from './slack/http-server.ts';
import { readIdentity } from './slack/identity.ts';
import { createLookupPace } from './slack/lookup-pace.ts';
import { routePayloads } from './slack/router.ts';
import { createSender } from './slack/sender.ts';

/** A running bot. */
export type Bot = {
  context: Context;
  /** Moves business time forward through every due instant; for the demo and for tests. */
  advance(clock: VirtualClock, to: Date): Promise<void>;
  /** Does what is due now; the heartbeat does the same every minute. */
  tick(): Promise<void>;
  /** Settles when nothing that came from Slack is under way; for tests. */
  idle(): Promise<void>;
  /** Takes nothing more in, finishes what is under way, closes everything. */
  stop(): Promise<void>;
};

/** What a bot is started with; the defaults are a real one's. */
export type BotOptions = {
  config: Config;
  log: Logger;
  clock: Clock;
  machine: Clock;
  newId(): string;
  random(): number;
  /** Told when the right to send was lost to another process: this one must end. */
  onLockLost(reason: string): void;
  /** How long a post of unknown fate may still turn up in Slack; the default suits Slack, a local one is faster. */
  settleMs?: number;
  /** How fast Slack may be written to, and how often a minute it is asked about channels; a local one takes more. */
  pace?: PaceSettings;
  looksInAMinute?: number;
  /** How long changes are gathered before App Homes are drawn anew for those who may be looking. */
  homesMs?: number;
  /** Whoever looks at what the bot shows is on this machine, as in the demo: they reach `port` without a public address. */
  isPublicHere?: boolean;
  /** Further capabilities: the demo brings one that adds its own working days. */
  extra?: readonly Capability[];
  /** Puts a demo's or test's organisation into the database, once Slack's members are known. */
  seed?(context: Context, workspaceId: string): Promise<void>;
};

/** How long a start waits for the line to Slack before it goes on without. */
const OPENING_MS = 2_000;

/**
 * Starts the bot: database to today's schema, Slack's people, jobs, outbox, and only then its ears.
 * Throws a ConfigError for missing settings, or an Error for the operator when the database or Slack refused.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, log, clock, machine } = options;
  const slack = requireSlack(config);
  const identity = await readIdentity(slack, log);
  const capabilities = [...standard, ...(options.extra ?? [])];
  const database = openDatabase(config.databaseUrl);
  const ownership = await takeOwnership(database, config.databaseUrl, options.onLockLost);
  const backup = await backUpBeforeUpgrade(database, machine.now());
  if (backup) log.info({ backup }, 'the database is backed up, and upgraded now');
  await migrate(database.db, database.dialect);

  const reader = createReadingClient(slack, log);
  const directory = createDirectory(reader, {
    mayLook: createLookupPace(machine, options.looksInAMinute),
    mayAskDnd: createLookupPace(machine, options.looksInAMinute),
    mayAskStatus: createLookupPace(machine, options.looksInAMinute),
    now: () => clock.now(),
  });
  const pictures = sealPictures({ secret: slack.botToken, machine });
  let publicUrl = config.publicUrl;
  const context: Context = {
    db: database.db,
    clock,
    machine,
    newId: options.newId,
    random: options.random,
    pseudonym: createPseudonyms(slack.botToken),
    log,
    directory,
    pictures: () => (publicUrl ? (picture) => new URL(pictures.pathOf(picture), publicUrl).href : null),
  };
  await refuseOtherWorkspaces(context.db, identity.teamId);
  const workspace = await ensureWorkspace(context, { slackTeamId: identity.teamId, name: identity.teamName });
  await syncMembers(context, workspace.id, await directory.members());
  await options.seed?.(context, workspace.id);

  const outbox = createOutbox({
    context,
    ownership,
    kinds: capabilities
      .flatMap((capability) => capability.deliveries ?? [])
      .map(offeringLanguage)
      .map(respectingSettings)
      .map(undisturbed)
      .map(withinBudget),
    sender: createSender({ token: slack.botToken, apiUrl: slack.apiUrl, log, botUserId: identity.botUserId }),
    ...(options.settleMs === undefined ? {} : { settleMs: options.settleMs }),
    ...(options.pace === undefined ? {} : { pace: options.pace }),
  });
  const heartbeat = createHeartbeat({
    context,
    jobs: capabilities.flatMap((capability) => capability.jobs ?? []),
    drain: () => outbox.drain(),
    nextDelivery: (after) => outbox.nextDue(after),
  });

  const connection = createConnection(slack, log);
  const files = createFileSender({ token: slack.botToken, apiUrl: slack.apiUrl, log, directory });
  const work = routePayloads(connection.app, context, capabilities, files, {
    ...(options.homesMs === undefined ? {} : { homesMs: options.homesMs }),
  });
  const server = createHttpServer({
    intake: connection.intake,
    machine,
    pictures,
    readiness: () => ({
      ready: connection.isConnected(),
      waitingFor: connection.isConnected() ? [] : ['slack'],
    }),
  });
  await open(connection, log);
  await listen(server, config.port);
  if (options.isPublicHere) publicUrl = `http://127.0.0.1:${portOf(server)}`;
  heartbeat.start();
  outbox.start();
  // What fell due while we were away does not wait for the next full minute.
  void heartbeat.tick();

  return {
    context,
    advance: heartbeat.advance,
    tick: heartbeat.tick,
    idle: work.idle,
    async stop() {
      connection.pause();
      work.stopHomes();
      // Together: a tick may wait for the outbox, which waits no longer once it is stopped.
      await Promise.all([work.idle(), heartbeat.stop(), outbox.stop()]);
      await connection.stop();
      await close(server);
      await ownership.release();
      await database.close();
    },
  };
}

/**
 * Throws when Slack refuses the app token. A Slack that is away is waited for in the background, and /readyz tells
 * when the line stands.
 */
async function open(connection: SlackConnection, log: Logger): Promise<void> {
  const opening = connection.start();
  opening.catch((error) => log.error({ error: describeError(error) }, 'no line to Slack'));
  const patience = new Promise<void>((resolve) => setTimeout(resolve, OPENING_MS).unref());
  await Promise.race([opening, patience]);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** An answer on its way gets a second to arrive. */
function close(server: Server): Promise<void> {
  setTimeout(() => server.closeAllConnections(), 1_000).unref();
  return new Promise((resolve) => server.close(() => resolve()));
}
