import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { type Database, isPostgresUrl, openDatabase } from '../../database/open.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { allTeams, allWorkspaces } from '../../people/index.ts';
import type { SlackProbe } from '../../slack/probe.ts';
import { examineBot } from './bot.ts';
import { channelsUnseen, examineChannels, examinePeople } from './company.ts';
import { examineBackups, examineTables, isMissing } from './database.ts';
import { examineDisk } from './disk.ts';
import { type Finding, note, ok, wrong } from './finding.ts';
import { BOT_TOKEN, examineSlack } from './slack.ts';

/**
 * Looks at everything an operator can put right: line to Slack, database, disk, the company's set-up. Changes nothing,
 * and can be used beside a running bot. `probe` is null when there are no Slack settings.
 */
export async function examine(config: Config, probe: SlackProbe | null, machine: Clock): Promise<Finding[]> {
  if (!config.slack || !probe) {
    const leftOut = 'left out: there are no Slack settings (SLACK_BOT_TOKEN, SLACK_APP_TOKEN).';
    return [note('Slack', leftOut), ...(await examineDatabase(config, null, machine.now()))];
  }
  const slack = await examineSlack(config.slack, probe);
  const isTokenGood = slack.some(({ about, verdict }) => about === BOT_TOKEN && verdict === 'ok');
  return [
    ok('settings', `${config.slack.appToken ? 'Socket Mode' : 'HTTP mode'}, complete.`),
    ...slack,
    ...(await examineDatabase(config, isTokenGood ? probe : null, machine.now())),
  ];
}

async function examineDatabase(config: Config, probe: SlackProbe | null, now: Date): Promise<Finding[]> {
  const url = config.databaseUrl;
  if (isMissing(url, isPostgresUrl(url)))
    return [note('database', `there is no file ${url} yet; the first start makes it.`)];
  let database: Database | undefined;
  try {
    database = openDatabase(url);
    const tables = await examineTables(database);
    return [
      tables,
      ...(tables.verdict === 'ok' ? await examineContent(database, probe, now) : []),
      ...(database.file === null ? [] : [examineDisk(database.file)]),
      await examineBot(database, config.port),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const fix = isPostgresUrl(url)
      ? 'look at DATABASE_URL and at the server.'
      : 'look at DATABASE_URL, or restore a backup: npm run cli -- restore FILE';
    return [wrong('database', `it cannot be used (${why}).`, fix)];
  } finally {
    await database?.close();
  }
}

async function examineContent(database: Database, probe: SlackProbe | null, now: Date): Promise<Finding[]> {
  const { db } = database;
  const findings = [await examineBackups(database, now)];
  for (const workspace of await allWorkspaces(db)) {
    const teams = await allTeams(db, workspace.id, localDateOf(now, 'UTC'));
    findings.push(...(await examinePeople(db, workspace, teams, now)));
    if (!probe || teams.length === 0 || workspace.slackTeamId === null) continue;
    try {
      findings.push(...(await examineChannels(teams, probe.channel)));
    } catch (error) {
      findings.push(channelsUnseen(error instanceof Error ? error.message : String(error)));
    }
  }
  return findings;
}
