import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createFixedClock } from '../../src/clock.ts';
import { createLogger } from '../../src/log.ts';
import { SCOPES } from '../../src/operations/doctor/scopes.ts';
import { examineSlack } from '../../src/operations/doctor/slack.ts';
import { lineOf } from '../../src/operations/index.ts';
import { createSlackProbe } from '../../src/slack/probe.ts';
import { json, scriptedSlack } from '../slack/scripted-slack.ts';

const NOON = new Date('2026-11-23T12:00:00Z');

/** What the doctor says of a Slack whose clock stands at noon, on a machine whose clock stands elsewhere. */
async function linesAt(machine: string, answer: object, settings: object = { signingSecret: 'secret-1' }) {
  const slack = await scriptedSlack(json(answer, 200, { date: NOON.toUTCString() }));
  const config = { botToken: 'xoxb-canary', apiUrl: slack.apiUrl, ...settings };
  const probe = createSlackProbe(config, createFixedClock(new Date(machine)), createLogger('silent'));
  return (await examineSlack(config, probe)).map(lineOf);
}

const ACCEPTED = { ok: true, team: 'Acme', user: 'pacesetter', team_id: 'T1', user_id: 'U1' };

describe('of the clock the doctor says', () => {
  it.each([
    ['2026-11-23T12:00:30Z', '✓ clock: within 30 seconds of Slack'],
    ['2026-11-23T11:59:30Z', '✓ clock: within 30 seconds of Slack'],
    ['2026-11-23T12:00:31Z', '✗ clock: this machine is 31 seconds ahead of Slack.'],
    ['2026-11-23T11:50:00Z', '✗ clock: this machine is 600 seconds behind Slack.'],
  ])('at %s, with Slack at noon', async (machine, line) => {
    expect((await linesAt(machine, ACCEPTED)).at(-1)).toContain(line);
  });

  it('the same when the token is refused', async () => {
    const lines = await linesAt('2026-11-23T11:50:00Z', { ok: false, error: 'token_revoked' });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Slack refuses SLACK_BOT_TOKEN (token_revoked)');
    expect(lines[1]).toContain('600 seconds behind');
    expect(lines.join()).not.toContain('canary');
  });
});

it('in HTTP mode the doctor asks no Socket Mode line, and says what it cannot try', async () => {
  const lines = await linesAt('2026-11-23T12:00:00Z', ACCEPTED);
  expect(lines.slice(0, 3)).toEqual([
    '✓ bot token: Pacesetter is pacesetter in Acme.',
    '· signing secret: cannot be tried from here (HTTP mode). A wrong one answers every request of Slack with 401.',
    '· scopes: Slack did not say which the bot token has.',
  ]);
});

it('the doctor knows every scope of the manifest, and what breaks without it', () => {
  const { bot } = parse(readFileSync('manifest.yml', 'utf8')).oauth_config.scopes;
  expect(new Set(Object.keys(SCOPES))).toEqual(new Set(bot));
});
