import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, readConfig, requireSlack } from '../src/config.ts';

const BOT = 'xoxb-1-canary';
const APP = 'xapp-1-canary';
const SECRET = 'canary-signing-secret';

/** The sentences of the ConfigError that reading these settings leads to. */
function problemsOf(environment: Record<string, string>): string {
  try {
    requireSlack(readConfig(environment));
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted');
}

describe('the settings', () => {
  it('take Socket Mode when there is an app token', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP })).toEqual({
      slack: { botToken: BOT, appToken: APP, apiUrl: 'https://slack.com/api/' },
      databaseUrl: 'db/data/pacesetter.db',
      port: 3000,
      logLevel: 'info',
    });
  });

  it('take everything that can be set', () => {
    const environment = {
      SLACK_BOT_TOKEN: BOT,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
      DATABASE_URL: 'postgres://localhost/pacesetter',
      PORT: '8080',
      PUBLIC_URL: 'https://pacesetter.example',
      LOG_LEVEL: 'warn',
    };
    expect(readConfig(environment)).toEqual({
      slack: { botToken: BOT, signingSecret: SECRET, apiUrl: 'http://127.0.0.1:4000/api/' },
      databaseUrl: 'postgres://localhost/pacesetter',
      port: 8080,
      publicUrl: 'https://pacesetter.example',
      logLevel: 'warn',
    });
  });

  it.each(['mysql', 'postgress', 'sqlite', 'http'])(
    'refuse a database address of another kind (%s), which would make a file named after the password',
    (scheme) => {
      const problem = problemsOf({
        SLACK_BOT_TOKEN: BOT,
        SLACK_APP_TOKEN: APP,
        DATABASE_URL: `${scheme}://someone:canary@db.example/pacesetter`,
      });
      expect(problem).toContain('DATABASE_URL must be a file, or start with postgres://');
      expect(problem).not.toContain('canary');
    },
  );

  it('may be left empty, which counts as not set', () => {
    const empty = Object.fromEntries(
      readFileSync('.env.example', 'utf8')
        .split('\n')
        .filter((line) => /^\w+=/.test(line))
        .map((line) => [line.split('=')[0] ?? '', '']),
    );
    expect(Object.keys(empty).length).toBeGreaterThan(5);
    expect(readConfig(empty)).toMatchObject({ slack: null, port: 3000, logLevel: 'info' });
  });

  it.each([
    { given: {}, names: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'npm run demo'] },
    { given: { SLACK_BOT_TOKEN: BOT }, names: ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] },
    { given: { SLACK_APP_TOKEN: APP }, names: ['SLACK_BOT_TOKEN'] },
    { given: { SLACK_SIGNING_SECRET: SECRET }, names: ['SLACK_BOT_TOKEN'] },
    {
      given: { SLACK_BOT_TOKEN: 'xoxp-1-canary' },
      names: [
        'SLACK_BOT_TOKEN must start with xoxb-',
        'SLACK_APP_TOKEN (starts',
        'SLACK_SIGNING_SECRET (for',
      ],
    },
    {
      given: { SLACK_APP_TOKEN: 'xoxb-1-canary' },
      names: ['SLACK_APP_TOKEN must start with xapp-', 'SLACK_BOT_TOKEN (starts'],
    },
    {
      given: { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: 'short' },
      names: ['SLACK_SIGNING_SECRET is too short'],
    },
    {
      given: {
        SLACK_BOT_TOKEN: BOT,
        SLACK_APP_TOKEN: APP,
        PORT: 'x',
        LOG_LEVEL: 'loud',
        SLACK_API_URL: 'nowhere',
      },
      names: ['PORT', 'LOG_LEVEL', 'SLACK_API_URL must be a web address'],
    },
  ])('name everything at once that is missing or wrong: $given', ({ given, names }) => {
    const message = problemsOf(given);
    for (const name of names) expect(message).toContain(name);
    expect(message).not.toContain('canary');
  });

  it.each(['-1', '65536', '3.5', '0x10', ' ', 'Infinity'])('refuse %j as a port', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/PORT/);
  });
});

describe('npm start', () => {
  /** Runs it in an empty folder, with these settings in its `.env`. */
  function start(dotEnv: string) {
    const folder = mkdtempSync(join(tmpdir(), 'pacesetter-start-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, '.env'), dotEnv);
    const { PATH = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('src/launch.mjs'), 'src/main.ts'],
      { cwd: folder, env: { PATH }, encoding: 'utf8', timeout: 15_000 },
    );
    return { status, stdout, stderr };
  }

  it('without tokens says in one message what is missing and where to get it, and ends with 1', () => {
    const { status, stdout, stderr } = start('');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`The settings are not complete:
  - SLACK_BOT_TOKEN (starts with xoxb-): api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token
  - SLACK_APP_TOKEN (starts with xapp-, for Socket Mode): api.slack.com/apps > your app > Basic Information > App-Level Tokens, scope connections:write
    or SLACK_SIGNING_SECRET (for HTTP instead of Socket Mode): api.slack.com/apps > your app > Basic Information > App Credentials
  - Put them into a file named .env (copy .env.example), or try Pacesetter without Slack: npm run demo
`);
  });

  it('with a wrong token names it without showing it', () => {
    const { status, stderr } = start(`SLACK_BOT_TOKEN=xoxp-canary\nSLACK_APP_TOKEN=${APP}\n`);
    expect(status).toBe(1);
    expect(stderr).toContain('SLACK_BOT_TOKEN must start with xoxb-');
    expect(stderr).not.toContain('canary');
  });
});
