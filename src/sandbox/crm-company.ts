import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { inTransaction } from '../database/transaction.ts';
import { importFile } from '../import/index.ts';
import { allTeams, launchTeam, openChange, setTeamSettings } from '../people/index.ts';
import type { LocalSlack } from './server/local-slack.ts';
import type { Company } from './start-demo.ts';

const TEAMS = 'sales_teams.csv';
const DEALS = 'sales_pipeline.csv';

/** How the files' columns are called; the same words as `npm run cli -- import … --map`. */
const TEAM_COLUMNS = ['name=sales_agent', 'manager=manager', 'team=manager'];
const DEAL_COLUMNS = [
  'external_id=opportunity_id',
  'owner=sales_agent',
  'customer=account',
  'stage=deal_stage',
  'opened_on=engage_date',
  'closed_on=close_date',
  'amount=close_value',
];

const ZONE = 'America/New_York';
const OPERATIONS = 'Sales Operations';

const Rows = z.array(z.object({ sales_agent: z.string().min(1), manager: z.string().min(1) }));

/**
 * A company made from CRM files: everyone in them is in Slack, each manager's team has a channel, and the bot is told
 * of people and deals by the same import an operator runs. Throws when the files are not there or not readable.
 */
export function crmCompany(directory: string): Company {
  for (const file of [TEAMS, DEALS]) {
    if (!existsSync(join(directory, file))) throw new Error(`There is no ${file} in ${directory}.`);
  }
  const rows = Rows.parse(
    parse(readFileSync(join(directory, TEAMS)), { columns: true, trim: true, bom: true }),
  );
  const managers = [...new Set(rows.map((row) => row.manager))];
  const people = [OPERATIONS, ...managers, ...new Set(rows.map((row) => row.sales_agent))];
  return {
    workspace: { id: 'T0CRM', name: 'CRM company', domain: 'crm', zone: ZONE },
    users: people.map((name) => ({
      name: handleOf(name),
      real_name: name,
      title: titleOf(name, rows),
      tz: ZONE,
      locale: 'en-US',
      is_admin: name === OPERATIONS,
    })),
    channels: [
      { name: 'general', members: people.map(handleOf) },
      ...managers.map((manager) => ({
        name: channelOf(manager),
        members: [
          OPERATIONS,
          manager,
          ...rows.filter((row) => row.manager === manager).map((row) => row.sales_agent),
        ].map(handleOf),
        with_bot: true,
      })),
    ],
    seed: (context, workspaceId, slack) => importCompany(context, workspaceId, slack, directory),
    extra: () => [],
  };
}

async function importCompany(context: Context, workspaceId: string, slack: LocalSlack, directory: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'import' });
  if ((await allTeams(context.db, workspaceId, change.today)).length > 0) return;
  await importFile(context, workspaceId, {
    kind: 'people',
    file: join(directory, TEAMS),
    mappings: TEAM_COLUMNS,
  });
  await importFile(context, workspaceId, {
    kind: 'deals',
    file: join(directory, DEALS),
    mappings: DEAL_COLUMNS,
  });
  const teams = await allTeams(context.db, workspaceId, change.today);
  await inTransaction(context.db, async (trx) => {
    for (const team of teams) {
      const channelId = slack.channelId(channelOf(team.name));
      await setTeamSettings(trx, change, { teamId: team.id, channelId, zone: ZONE });
      await launchTeam(trx, change, { teamId: team.id });
    }
  });
}

function titleOf(name: string, rows: z.infer<typeof Rows>): string {
  if (name === OPERATIONS) return 'Admin';
  if (rows.some((row) => row.manager === name)) return 'Sales manager';
  return `Team ${rows.find((row) => row.sales_agent === name)?.manager ?? ''}`;
}

const handleOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '.');
const channelOf = (manager: string) => `team-${handleOf(manager).replaceAll('.', '-')}`;
