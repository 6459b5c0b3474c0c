import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { makeFolder } from '../operations/files.ts';
import { freshDatabase } from '../support/databases.ts';
import { addCompany, createTestContext } from '../support/fixtures.ts';
import { runCli } from './run-cli.ts';

it('npm run cli -- export writes files for their owner alone, again and again, and says how much is in them', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const company = await addCompany(database, createTestContext(database.db));
  const ayse = await company.addPerson({ name: 'Ayşe Yılmaz' });
  await setGoal(company.context, await company.callerOf(ayse), {
    ...{ subject: { personId: ayse }, kpi: 'revenue_won', periodKind: 'quarter', startsIn: 'this' },
    ...{ repeats: false, target: 12_500_050, reason: '+20% on last year' },
  });
  await database.close();

  const folder = join(makeFolder(), 'export');
  const first = await runCli(url, 'export', folder);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout.split('\n')).toEqual([
    `${join(folder, 'goals.csv')}: 1 row`,
    `${join(folder, 'answers.csv')}: 0 rows`,
    `${join(folder, 'history.csv')}: 0 rows`,
    `${join(folder, 'people.csv')}: 1 row`,
    `${join(folder, 'teams.csv')}: 0 rows`,
    '',
  ]);
  writeFileSync(join(folder, 'goals.csv'), 'old');
  expect((await runCli(url, 'export', folder)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    'answers.csv',
    'goals.csv',
    'history.csv',
    'people.csv',
    'teams.csv',
  ]);
  expect(statSync(folder).mode & 0o077).toBe(0);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  expect(readFileSync(join(folder, 'goals.csv'), 'utf8')).toBe(
    [
      '\uFEFFperson,team,kpi,period,version,from,until,target,currency,author,reason,set_at,answer,answered_by,answered_at,name,type,start,upper',
      "Ayşe Yılmaz,,revenue_won,quarter,1,2026-10-01,2026-12-31,125000.50,USD,Ayşe Yılmaz,'+20% on last year,2026-11-23T05:55:00.000Z,,,,Revenue won,cumulative,,",
      '',
    ].join('\r\n'),
  );

  const again = openDatabase(url);
  const kept = await again.db
    .selectFrom('audit')
    .select(['source', 'actor_id'])
    .where('action', '=', 'workspace.exported')
    .execute();
  expect(kept).toEqual(Array(2).fill({ source: 'cli', actor_id: null }));
  await again.close();
  await remove();
});

it('npm run cli -- export has a sentence for a database without a company, and for two', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  expect(await runCli(url, 'export', makeFolder())).toMatchObject({
    code: 1,
    stderr: 'There is nothing to export yet.\n',
  });
  const context = createTestContext(database.db);
  await addCompany(database, context, { name: 'Acme' });
  await addCompany(database, context, { name: 'Other', slackTeamId: 'T2' });
  expect((await runCli(url, 'export', makeFolder())).stderr).toContain('add --workspace NAME');
  expect((await runCli(url, 'export', makeFolder(), '--workspace', 'Other')).code).toBe(0);
  await database.close();
  await remove();
});
