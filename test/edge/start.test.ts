import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startBot } from '../../src/bot.ts';
import { machineClock } from '../../src/clock.ts';
import type { SlackConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/database/open.ts';
import { createLogger } from '../../src/log.ts';
import { startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { runCli } from '../cli/run-cli.ts';
import { json, scriptedSlack } from '../slack/scripted-slack.ts';
import { waitFor } from '../support/wait.ts';
import { freePort } from './signed-requests.ts';

const tokens = { botToken: 'xoxb-canary', appToken: 'xapp-canary' };

function start(slack: SlackConfig, port = 0, databaseUrl = ':memory:') {
  return startBot({
    config: { slack, databaseUrl, port, logLevel: 'silent' },
    log: createLogger('silent'),
    clock: machineClock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    onLockLost: () => {},
  });
}

/** How the start failed, and after how many milliseconds. */
async function failureOf(starting: Promise<unknown>): Promise<{ message: string; afterMs: number }> {
  const startedAt = performance.now();
  const message = await starting.then(
    () => 'It started',
    (error: Error) => error.message,
  );
  return { message, afterMs: performance.now() - startedAt };
}

it('a start without Slack ends within seconds, with one sentence for the operator (trap 12)', async () => {
  const apiUrl = `http://127.0.0.1:${await freePort()}/api/`;
  const { message, afterMs } = await failureOf(start({ ...tokens, apiUrl }));
  expect(message).toBe(
    `Slack cannot be reached at ${apiUrl}. Look at this machine's network, then start again.`,
  );
  expect(afterMs).toBeLessThan(20_000);
});

it('a start with a token that Slack refuses says which one, at once', async () => {
  const slack = await scriptedSlack(json({ ok: false, error: 'invalid_auth' }));
  const { message, afterMs } = await failureOf(start({ ...tokens, apiUrl: slack.apiUrl }));
  expect(message).toMatch(/^Slack refused SLACK_BOT_TOKEN \(invalid_auth\)\. .*api\.slack\.com\/apps/);
  expect(message).not.toContain('canary');
  expect(afterMs).toBeLessThan(5_000);
});

/** A local Slack with one person. */
async function localSlack(teamId = 'T0TEST') {
  const slack = await startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: teamId, name: 'Acme', domain: 'acme', zone: 'Europe/Istanbul' },
    users: [{ name: 'ana', real_name: 'Ana', tz: 'Europe/Istanbul', locale: 'en-US', is_admin: true }],
    channels: [],
    businessClock: machineClock,
    machineClock,
  });
  onTestFinished(() => slack.close());
  return slack;
}

it('a start with an app token that Slack refuses says so, instead of waiting deafly (trap 12)', async () => {
  const slack = await localSlack();
  const starting = start({ botToken: slack.tokens.bot, appToken: 'xapp-canary', apiUrl: slack.apiUrl });
  const { message } = await failureOf(starting);
  expect(message).toMatch(/^Slack refused SLACK_APP_TOKEN \(invalid_auth\)/);
  expect(message).not.toContain('canary');
});

it('without a line to Slack it runs and is not ready; with one it is (trap 12)', async () => {
  const slack = await localSlack();
  // As long as the outage lasts, each try meets it.
  slack.addFault({ method: 'apps.connections.open', kind: 'server_error', times: 1_000 });
  const port = await freePort();
  const startedAt = performance.now();
  const bot = await start(
    { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl },
    port,
  );
  onTestFinished(() => bot.stop());
  expect(performance.now() - startedAt).toBeLessThan(5_000);

  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: await response.json() };
  };
  expect(await ask('/healthz')).toEqual({ status: 200, body: { ok: true } });
  expect(await ask('/readyz')).toEqual({ status: 503, body: { ready: false, waitingFor: ['slack'] } });

  slack.clearFaults();
  await waitFor('readiness', async () => (await ask('/readyz')).status === 200, 10_000);
  expect((await ask('/readyz')).body).toEqual({ ready: true, waitingFor: [] });
});

it('a database that serves another Slack workspace is refused: two companies would be mixed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'bot.db');
  const access = async (teamId: string) => {
    const { tokens: given, apiUrl } = await localSlack(teamId);
    return { botToken: given.bot, appToken: given.app, apiUrl };
  };
  const first = await access('T0FIRST');
  await (await start(first, 0, file)).stop();

  const { message } = await failureOf(start(await access('T0SECOND'), 0, file));
  expect(message).toBe(
    'The database is that of another Slack workspace (T0FIRST). Give each its own: set DATABASE_URL to an empty one.',
  );
  const database = openDatabase(file);
  const workspaces = await database.db.selectFrom('workspace').select('slack_team_id').execute();
  await database.close();
  expect(workspaces).toEqual([{ slack_team_id: 'T0FIRST' }]);
});

it.each([
  'postgres://someone:canary@127.0.0.1:1/none',
  'postgres://someone:canary%zz@127.0.0.1/none',
  'postgres://someone:canary@:x/none',
])('a database that cannot be reached is told without its password: %s', async (url) => {
  const { tokens: given, apiUrl } = await localSlack();
  const { message } = await failureOf(start({ botToken: given.bot, appToken: given.app, apiUrl }, 0, url));
  expect(message).not.toBe('It started');
  expect(message).not.toContain('canary');
});

it('nor does the operator’s command line say the password', async () => {
  const cli = await runCli('postgres://someone:canary%zz@127.0.0.1/none', 'migrate');
  expect(cli.code).toBe(1);
  expect(cli.stdout + cli.stderr).toMatch(/^Something broke: ./);
  expect(cli.stdout + cli.stderr).not.toContain('canary');
});
