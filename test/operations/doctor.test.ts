import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import type { SlackConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { createLogger } from '../../src/log.ts';
import { backUp, examine, lineOf } from '../../src/operations/index.ts';
import { ensureTeam, openChange, setTeamSettings, upsertImportedPerson } from '../../src/people/index.ts';
import { createSlackProbe } from '../../src/slack/probe.ts';
import { freePort } from '../edge/signed-requests.ts';
import { personIdOf, startCompany } from '../journeys/company.ts';
import type { RunningBot, RunningBotOptions } from '../support/running-bot.ts';
import { makeFolder } from './files.ts';

const MONDAY = '2026-11-23T05:55:00Z';

/** The manifest without some of its scopes. */
function manifestWithout(...scopes: string[]) {
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const { bot } = manifest.oauth_config.scopes;
  manifest.oauth_config.scopes.bot = bot.filter((scope: string) => !scopes.includes(scope));
  return manifest;
}

/** A company whose bot runs, and the doctor on it. */
async function company(more: Partial<RunningBotOptions> = {}) {
  const file = join(makeFolder(), 'sales.db');
  const port = await freePort();
  const running = await startCompany({ databaseUrl: file, port, ...more });
  onTestFinished(() => running.stop());
  const { slack } = running;
  const own = { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl };
  /** The lines, but for those about this machine and its clock, which no test can hold still. */
  const ask = async (settings: Partial<SlackConfig> | null = {}) => {
    const config = {
      slack: settings && { ...own, ...settings },
      databaseUrl: file,
      port,
      logLevel: 'silent',
    } as const;
    const probe = config.slack && createSlackProbe(config.slack, machineClock, createLogger('silent'));
    const findings = await examine(config, probe, createFixedClock(new Date(MONDAY)));
    return findings.filter(({ about }) => about !== 'disk' && about !== 'clock').map(lineOf);
  };
  return { ...running, file, ask };
}

/** What is wrong. */
const faults = (lines: readonly string[]) => lines.filter((line) => line.startsWith('✗'));

async function addTeam({ context }: RunningBot, name: string, channelId: string | null) {
  const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, name);
    await setTeamSettings(trx, change, { teamId, channelId });
  });
}

describe('the doctor', () => {
  it('finds nothing wrong with a company that is well, beside its bot', async () => {
    const { ask, file } = await company();
    const backup = await backUp(file, 'by-hand', new Date(MONDAY));
    utimesSync(backup, new Date('2026-11-23T00:55:00Z'), new Date('2026-11-23T00:55:00Z'));
    expect(await ask()).toEqual([
      '✓ settings: Socket Mode, complete.',
      '✓ bot token: Pacesetter is pacesetter in Acme.',
      '✓ app token: Slack opens a Socket Mode connection with it.',
      '✓ scopes: all 12 are granted.',
      '✓ database: it has the tables of this release and is sound (quick_check).',
      '✓ backup: the newest is 5 hours old.',
      '✓ time zones: all are known.',
      '✓ people: everyone in a team has a Slack account, or is known to have none.',
      '✓ channels: 1 of 1 teams have one that works.',
      '✓ bot: it is running, and its line to Slack stands.',
    ]);
  });

  it('looks at what is local when there is no Slack', async () => {
    const { ask } = await company();
    const lines = await ask(null);
    expect(lines[0]).toBe(
      '· Slack: left out: there are no Slack settings (SLACK_BOT_TOKEN, SLACK_APP_TOKEN).',
    );
    expect(lines).toContain('✓ database: it has the tables of this release and is sound (quick_check).');
    expect(faults(lines)).toEqual([]);
  });

  it('names a token that Slack refuses, and where to get another', async () => {
    const { ask } = await company();
    expect(faults(await ask({ botToken: 'xoxb-wrong' }))).toEqual([
      '✗ bot token: Slack refuses SLACK_BOT_TOKEN (invalid_auth). Fix: copy the Bot User OAuth Token again from api.slack.com/apps > your app > OAuth & Permissions.',
    ]);
    expect(faults(await ask({ appToken: 'xapp-wrong' }))).toEqual([
      '✗ app token: Slack refuses SLACK_APP_TOKEN (invalid_auth). Fix: make one at api.slack.com/apps > your app > Basic Information > App-Level Tokens, with the scope connections:write.',
    ]);
  });

  it('says that Slack cannot be reached, and goes on with the rest', async () => {
    const { ask } = await company();
    const apiUrl = `http://127.0.0.1:${await freePort()}/api/`;
    const lines = await ask({ apiUrl });
    expect(faults(lines)[0]).toMatch(
      /^✗ Slack: http:\/\/127\.0\.0\.1:\d+\/api\/ cannot be reached \(.*\)\. Fix: look at this machine's network\.$/,
    );
    expect(lines).toContain('✓ bot: it is running, and its line to Slack stands.');
  });

  it('names each scope that is missing, with what breaks', async () => {
    const { ask } = await company({ manifest: manifestWithout('groups:history', 'channels:read') });
    const lines = await ask();
    const fix =
      'Fix: paste manifest.yml again at api.slack.com/apps > your app > App Manifest, then Install App > Reinstall to Workspace.';
    expect(faults(lines)).toEqual([
      `✗ scopes: channels:read is missing, so nobody checks whether the bot is in a team's channel before its card is due. ${fix}`,
      `✗ scopes: groups:history is missing, so in private channels a post whose answer was lost is left for a person to look at. ${fix}`,
    ]);
    expect(lines.find((line) => line.includes('channels:'))).toMatch(/missing_scope|channels:read/);
  });

  it('names each team whose channel does not work, and why', async () => {
    const running = await company({
      channels: [
        { name: 'general', members: ['nora'] },
        { name: 'east', members: ['nora'], with_bot: true },
        { name: 'old', members: ['nora'], with_bot: true, is_archived: true },
        { name: 'fair', members: ['nora'], with_bot: true, is_shared: true },
      ],
    });
    await addTeam(running, 'North', running.slack.channelId('general'));
    await addTeam(running, 'Old', running.slack.channelId('old'));
    await addTeam(running, 'Fair', running.slack.channelId('fair'));
    await addTeam(running, 'Lost', 'C0NOWHERE');
    await addTeam(running, 'Quiet', null);
    const lines = await running.ask();
    const elsewhere = 'pick another under /pacesetter > Teams.';
    expect(faults(lines)).toEqual([
      `✗ channel of Fair: #fair is shared with another company, which would read the team's figures. Fix: ${elsewhere}`,
      `✗ channel of Lost: Slack shows the bot no channel C0NOWHERE: it is gone, or private without the bot. Fix: /invite @Pacesetter in it, or ${elsewhere}`,
      '✗ channel of North: the bot is not in #general, so the card cannot be posted. Fix: type /invite @Pacesetter in #general.',
      `✗ channel of Old: #old is archived, so nothing can be posted. Fix: ${elsewhere}`,
    ]);
    expect(lines).toContain('· channel of Quiet: none is picked, so its card is not posted.');
    expect(lines).toContain('✓ channels: 1 of 6 teams have one that works.');
  });

  it('names people of teams whom Slack does not have, and zones that do not exist', async () => {
    const running = await company();
    const { context, slack } = running;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
    await inTransaction(context.db, async (trx) => {
      const { teamId } = await ensureTeam(trx, change, 'East');
      await upsertImportedPerson(trx, change, { name: 'Zeynep Import', teamId });
      await upsertImportedPerson(trx, change, { name: 'No Team' });
    });
    const ben = await personIdOf(context, id, slack, 'ben');
    await context.db
      .updateTable('work_schedule')
      .set({ zone: 'Mars/Olympus' })
      .where('person_id', '=', ben)
      .execute();
    expect(faults(await running.ask())).toEqual([
      "✗ time zones: unknown to this machine: Mars/Olympus (Ben <!channel> & Co). Fix: correct them under /pacesetter > Teams or People, the company's with npm run cli -- workspace --zone.",
      "✗ people: in a team, but without a Slack account we know: Zeynep Import. Fix: press Match people on Pacesetter's Home tab in Slack, or import people again with the e-mail or slack_id they have there.",
    ]);
  });

  it('sees a bot that is not there, and one without a line to Slack', async () => {
    const running = await company();
    running.slack.addFault({ method: 'apps.connections.open', kind: 'server_error', times: 1_000 });
    running.slack.disconnect({ reason: 'warning', hard: true });
    await expect
      .poll(async () => faults(await running.ask(null)), { timeout: 10_000 })
      .toEqual([
        '✗ bot: it is running without a line to Slack. Fix: mend what stands above; else look into its log.',
      ]);
    await running.bot.stop();
    expect(await running.ask(null)).toContain(
      '· bot: none is running on this database; npm start starts it.',
    );
  });
});
