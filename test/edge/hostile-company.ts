import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Context } from '../../src/context.ts';
import { saveProfile, upsertCustomers } from '../../src/customers/index.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { importFile } from '../../src/import/index.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  setManager,
  setMembership,
  setTeamSettings,
} from '../../src/people/index.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { personIdOf } from '../journeys/company.ts';
import { startRunningBot } from '../support/running-bot.ts';
import { logLines } from './log-lines.ts';

/** Where all that people, Slack and the CRM name is `hostile`, and commands arrive as they were typed. */
export async function startHostileCompany(hostile: string) {
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  for (const command of manifest.features.slash_commands) command.should_escape = false;
  const { log, lines } = logLines();
  const user = (name: string, locale: string) => ({
    name,
    real_name: `${name} ${hostile}`,
    email: `${name}@acme.example`,
    tz: 'Europe/Istanbul',
    locale,
    is_admin: name === 'nora',
  });
  const company = await startRunningBot({
    // What comes back is the answer, and no App Home that is drawn anew meanwhile.
    homesMs: 3_600_000,
    users: [user('nora', 'en-US'), user('mert', 'tr-TR'), user('ben', 'en-US'), user('ayse', 'tr-TR')],
    channels: [
      { name: 'general', members: ['nora', 'mert', 'ben', 'ayse'] },
      { name: 'east', members: ['nora', 'mert', 'ben', 'ayse'], with_bot: true },
    ],
    at: '2026-11-23T05:55:00Z',
    manifest,
    log,
    seed: (context, workspaceId, slack) => seed(context, workspaceId, slack, hostile),
  });
  return { company, lines };
}

async function seed(context: Context, workspaceId: string, slack: LocalSlack, hostile: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const [ben = '', ayse = '', mert = ''] = await Promise.all(
    ['ben', 'ayse', 'mert'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, `East ${hostile}`.slice(0, 500));
    await setTeamSettings(trx, change, {
      teamId,
      channelId: slack.channelId('east'),
      zone: 'Europe/Istanbul',
    });
    await launchTeam(trx, change, { teamId });
    await rememberCard(trx, workspaceId, teamId, '2026-W44', 'steady_sum');
    for (const personId of [ben, ayse]) {
      await setMembership(trx, change, { personId, teamId });
      await setManager(trx, change, { personId, managerId: mert });
    }
  });
  const cells = hostile.replace(/\p{Cc}/gu, ' ');
  await importDeals(context, workspaceId, cells.slice(0, 480));
  await inTransaction(context.db, async (trx) => {
    const name = cells.slice(0, 480).trim();
    const facts = { industry: cells.slice(0, 500), country: cells.slice(0, 500) };
    await upsertCustomers(trx, context, workspaceId, [{ name, ...facts }]);
    const names = Array.from({ length: 30 }, () => cells.slice(0, 80));
    await saveProfile(trx, change, {
      criteria: [
        { kind: 'industry', oneOf: names, weight: 1 },
        { kind: 'question', id: 'hostile', text: cells.slice(0, 120), weight: 1 },
      ],
      exclusions: [{ kind: 'named', oneOf: names }],
      threshold: 70,
    });
  });
}

/** Enough won deals for a median, two of them last week, and one that is open for far too long. */
async function importDeals(context: Context, workspaceId: string, hostile: string) {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const row = (id: number, stage: string, openedOn: string, closedOn: string) =>
    [String(id), 'ben@acme.example', hostile, hostile, stage, '1000', openedOn, closedOn].map(cell).join(',');
  const rows = Array.from({ length: 14 }, (_, index) =>
    index < 2
      ? row(index, 'Won', '2026-11-10', '2026-11-18')
      : row(index, 'Won', '2026-10-01', `2026-10-${String(index + 10)}`),
  );
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-hostile-'));
  const file = join(folder, 'deals.csv');
  const head = 'external_id,owner,customer,product,stage,amount,opened_on,closed_on';
  writeFileSync(file, [head, ...rows, row(99, 'Prospecting', '2026-03-02', '')].join('\n'));
  const refusals: string[] = [];
  const onRefused = (line: number, reason: string) => refusals.push(`${line}: ${reason}`);
  const report = await importFile(context, workspaceId, { kind: 'deals', file, onRefused });
  rmSync(folder, { recursive: true });
  if (report.created !== 15) throw new Error(`Of 15 deals ${report.created} came in: ${refusals.join('; ')}`);
}
