import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { machineClock } from '../../../src/clock.ts';
import type { Database, DialectName } from '../../../src/database/open.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/sandbox/server/local-slack.ts';
import { freshDatabase } from '../databases.ts';
import type { WorkerOrder } from './worker.ts';
import type { SlackAccess } from './worker-outbox.ts';

const WORKSPACE = 'w1';
const CHANNELS = ['north', 'south', 'east'];

const MANIFEST = {
  display_information: { name: 'Pacesetter' },
  oauth_config: { scopes: { bot: ['chat:write', 'channels:history', 'channels:read'] } },
};

/** A database, a local Slack and the processes between them. */
export type World = {
  database: Database;
  url: string;
  workspaceId: string;
  slack: LocalSlack;
  access: SlackAccess;
  /** Channel ids. */
  channels: readonly string[];
  /** Starts a worker process on the work given; resolves once it is about to plan. */
  startWorker(
    order: Pick<WorkerOrder, 'work' | 'settleMs' | 'timeoutMs' | 'design'>,
    trouble?: Trouble,
  ): Promise<Worker>;
  close(): Promise<void>;
};

/** What happens to a worker: see worker.ts for `failpoint`; no file of its may grow beyond `mostBytes`. */
export type Trouble = { failpoint?: string; mostBytes?: number };

export type Worker = {
  process: ChildProcess;
  /** Resolves when it has planned its work and begins to send, or has ended before. */
  planned: Promise<unknown>;
  /** Resolves when it asks Slack for its first post, or has ended before. */
  posting: Promise<unknown>;
  /** Resolves to the signal that ended it, or null when it ended by itself. */
  ended: Promise<NodeJS.Signals | null>;
};

export async function createWorld(dialect: DialectName): Promise<World> {
  const { database, url, remove } = await freshDatabase(dialect);
  await inTransaction(database.db, (trx) =>
    trx
      .insertInto('workspace')
      .values({
        id: WORKSPACE,
        slack_team_id: 'T1',
        name: 'Acme',
        zone: 'UTC',
        locale: 'en',
        currency: 'USD',
        created_at: 0,
      })
      .execute(),
  );
  const slack = await startLocalSlack({
    manifest: MANIFEST,
    workspace: { id: 'T1', name: 'Acme', domain: 'acme' },
    users: [],
    channels: CHANNELS.map((name) => ({ name, members: [], with_bot: true })),
    businessClock: machineClock,
    machineClock,
  });
  const access = { apiUrl: slack.apiUrl, token: slack.tokens.bot, botUserId: slack.app.botUserId };
  const workers = new Set<ChildProcess>();

  return {
    database,
    url,
    workspaceId: WORKSPACE,
    slack,
    access,
    channels: CHANNELS.map(slack.channelId),
    async startWorker(parts, { failpoint = '', mostBytes } = {}) {
      const order: WorkerOrder = { databaseUrl: url, workspaceId: WORKSPACE, slack: access, ...parts };
      const node = [process.execPath, join(import.meta.dirname, 'worker.ts'), JSON.stringify(order)];
      // Only the soft limit, which can be lifted again.
      const limit = mostBytes === undefined ? [] : ['prlimit', `--fsize=${mostBytes}:`];
      const [command = '', ...rest] = [...limit, ...node];
      const child = spawn(command, rest, {
        env: { ...process.env, FAILPOINT: failpoint },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      workers.add(child);
      const ended = once(child, 'exit').then(([, signal]) => {
        workers.delete(child);
        return signal as NodeJS.Signals | null;
      });
      const told = (what: string) =>
        new Promise<void>((resolve) => child.on('message', (message) => message === what && resolve()));
      const planned = Promise.race([told('planned'), ended]);
      const posting = Promise.race([told('posting'), ended]);
      await Promise.race([told('ready'), ended]);
      return { process: child, planned, posting, ended };
    },
    async close() {
      for (const worker of workers) worker.kill('SIGKILL');
      await slack.close();
      await database.close();
      await remove();
    },
  };
}
