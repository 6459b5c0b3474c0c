import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { machineClock } from '../../src/clock.ts';
import { startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { ONE_SIGNAL_MS } from '../../src/stop-on-signal.ts';
import { Person } from '../support/person.ts';
import { waitFor } from '../support/wait.ts';
import { freePort } from './signed-requests.ts';
import { spawnProgram, written } from './spawned-bot.ts';

/** The product's own process on a local Slack, talking at its most talkative. */
async function startProcess() {
  const slack = await startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0TEST', name: 'Acme', domain: 'acme', zone: 'Europe/Istanbul' },
    users: [{ name: 'ana', real_name: 'Ana Canary', tz: 'Europe/Istanbul', locale: 'en-US', is_admin: true }],
    channels: [{ name: 'general', members: ['ana'] }],
    businessClock: machineClock,
    machineClock,
  });
  onTestFinished(() => slack.close());
  const port = await freePort();
  const program = spawnProgram('src/main.ts', [], {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: 'bot.db',
    PORT: String(port),
    LOG_LEVEL: 'trace',
  });
  await written(program, 'Pacesetter is running');
  await waitFor('its line', () => slack.connections() === 2);
  return { slack, program, ana: new Person(slack.url, slack.userId('ana')), port };
}

it('a stop lets the handler that is running answer first, and never logs a secret or what people wrote', async () => {
  const { slack, program, ana, port } = await startProcess();
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()).toEqual({
    ready: true,
    waitingFor: [],
  });
  await ana.ask('general', '/log canary text 12 calls');
  slack.addFault({ method: 'views.open', kind: 'refuse', error: 'invalid_arguments' });
  expect((await ana.ask('general', '/log')).text).toMatch(/Something broke on our side .* [0-9A-F]{6}\./);
  slack.addFault({ method: 'views.open', kind: 'server_error', times: 1 });
  slack.addFault({ method: 'views.open', kind: 'slow', delay_ms: 700 });
  await ana.command('general', '/log');
  program.child.kill('SIGTERM');
  const startedAt = performance.now();
  expect(await program.ended).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(await ana.views()).toHaveLength(1);
  expect(program.isGroupAlive()).toBe(false);

  expect(program.output()).toContain('a request failed');
  for (const secret of [slack.tokens.bot, slack.tokens.app, slack.tokens.signingSecret, 'canary', 'Canary']) {
    expect(program.output()).not.toContain(secret);
  }
});

it('a second signal ends it at once', async () => {
  const { slack, program, ana, port } = await startProcess();
  slack.addFault({ method: 'views.open', kind: 'slow', delay_ms: 60_000 });
  await ana.command('general', '/log');
  program.child.kill('SIGTERM');
  // It still waits for the answer it owes, and takes nothing in any more.
  await waitFor('it to stop', async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 503);
  await new Promise((resolve) => setTimeout(resolve, ONE_SIGNAL_MS));
  expect(program.isGroupAlive()).toBe(true);
  const startedAt = performance.now();
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(1);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

it.each([
  { name: 'the whole group, as a terminal does', toGroup: true },
  { name: 'the launcher alone', toGroup: false },
])('Ctrl-C in the demo, told to $name, leaves no process behind', async ({ toGroup }) => {
  const program = spawnProgram('src/sandbox/demo.ts', ['--port', '0'], {});
  await written(program, 'demo is ready');
  const pid = program.child.pid ?? 0;
  process.kill(toGroup ? -pid : pid, 'SIGINT');
  expect(await program.ended).toBe(0);
  expect(program.isGroupAlive()).toBe(false);
});
