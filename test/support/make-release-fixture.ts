/**
 * Writes the database that this release leaves behind into test/migrations/fixtures, for later releases to open: a
 * small company that has done something of everything. Made once for a release, never again.
 *
 *   node src/launch.mjs test/support/make-release-fixture.ts
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { migrations } from '../../db/migrations/index.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { importFile } from '../../src/import/index.ts';
import { plan } from '../../src/outbox/index.ts';
import {
  ensureTeam,
  openChange,
  personById,
  setTeamSettings,
  setWorkSchedule,
  teamByName,
} from '../../src/people/index.ts';
import { personIdOf, startCompany } from '../journeys/company.ts';
import type { RunningBot } from './running-bot.ts';

const DEALS = `external_id,owner,customer,product,stage,amount,opened_on,closed_on
D-1,Ayşe Yılmaz,Çelik A.Ş.,Basic,Won,1250.50,2026-10-01,2026-11-18
D-2,Ayşe Yılmaz,O'Neill Ltd,Pro,Proposal,800,2026-11-02,
D-3,Mert Manager,,Basic,Lost,300,2026-10-05,2026-11-19
`;

const name = Object.keys(migrations).at(-1);
const target = `test/migrations/fixtures/${name}.sql`;
if (existsSync(target)) throw new Error(`${target} exists: what a release left behind does not change`);
const folder = mkdtempSync(join(tmpdir(), 'pacesetter-fixture-'));
const file = join(folder, 'pacesetter.db');
await live();
writeFileSync(target, dump(file));
rmSync(folder, { recursive: true });

/** From Friday 20 November 2026 to the Monday after: logs, goals, deals, a card that was posted and one that was not. */
async function live() {
  const running = await startCompany({ at: '2026-11-20T07:00:00Z', databaseUrl: file });
  const ben = running.as('ben');
  await ben.ask('general', '/log 12 calls 3 meetings');
  await running.moveTo('2026-11-20T07:01:00Z');
  await ben.ask('general', '/log 2 demos');
  await ben.ask('general', '/log undo');
  await running.as('ayse').ask('general', '/pacesetter language en');
  await setUp(running);
  await running.moveTo('2026-11-23T06:05:00Z');
  await planLater(running);
  await running.stop();
}

async function setUp(running: RunningBot) {
  const { context, slack } = running;
  const workspaceId = await workspaceOf(running);
  const [nora, ben] = await Promise.all([
    personIdOf(context, workspaceId, slack, 'nora'),
    personIdOf(context, workspaceId, slack, 'ben'),
  ]);
  const change = await openChange(context.db, context, workspaceId, { actorId: nora, source: 'cli' });
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, 'West');
    // The bot is not in it: its card fails.
    await setTeamSettings(trx, change, { teamId, channelId: slack.channelId('general'), locale: 'tr' });
    await setWorkSchedule(trx, change, { personId: ben, workWeek: [1, 2, 3, 4] });
  });
  const deals = join(folder, 'deals.csv');
  writeFileSync(deals, DEALS);
  await importFile(context, workspaceId, { kind: 'deals', file: deals });

  const asking = await personById(context.db, workspaceId, nora, change.today);
  if (!asking) throw new Error('Nora is gone');
  const caller = { ...asking, personId: nora, source: 'slack' as const };
  const goal = {
    periodKind: 'week',
    startsIn: 'this',
    repeats: true,
    reason: "Agreed in the 1:1, Ayşe's way",
  } as const;
  await setGoal(context, caller, { ...goal, subject: { personId: ben }, kpi: 'calls', target: 30 });
  await setGoal(context, caller, { ...goal, subject: { personId: ben }, kpi: 'calls', target: 40 });
  const east = await teamByName(context.db, workspaceId, 'East', change.today);
  await setGoal(context, caller, {
    ...goal,
    subject: { teamId: east?.id ?? '' },
    kpi: 'revenue_won',
    periodKind: 'month',
    target: 1_000_000,
  });
}

/** Something that waits to be said. */
async function planLater(running: RunningBot) {
  const workspaceId = await workspaceOf(running);
  const east = await teamByName(running.context.db, workspaceId, 'East', '2026-11-23');
  await inTransaction(running.context.db, (trx) =>
    plan(trx, running.context, workspaceId, [
      {
        kind: 'scorecard.card.v1',
        period: '2026-W48',
        target: east?.id ?? '',
        params: { teamId: east?.id ?? '' },
        dueAt: new Date('2026-11-30T06:00:00Z'),
        expiresAt: new Date('2026-12-01T06:00:00Z'),
      },
    ]),
  );
}

async function workspaceOf({ context }: RunningBot): Promise<string> {
  const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  return id;
}

/** Tables, indexes and rows as SQL, as `sqlite3 .dump` writes them: parents may come after children. */
function dump(path: string): string {
  const db = new SqliteDatabase(path, { readonly: true });
  const objects = db
    .prepare<[], { type: string; name: string; sql: string }>(
      "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid",
    )
    .all();
  const rows = objects
    .filter(({ type }) => type === 'table')
    .flatMap(({ name: table }) =>
      db
        .prepare(`select * from "${table}"`)
        .raw()
        .all()
        .map((row) => `insert into "${table}" values (${(row as unknown[]).map(literal).join(', ')});`),
    );
  db.close();
  return ['pragma foreign_keys = off;', ...objects.map(({ sql }) => `${sql};`), ...rows, ''].join('\n');
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
