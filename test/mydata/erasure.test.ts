import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Caller } from '../../src/context.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase, type Reader } from '../../src/database/open.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { erasable, erase } from '../../src/mydata/actions/erase.ts';
import { personById, syncMembers } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import type { Company } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { recorded } from './company.ts';

/** Lena's Slack account is closed. */
async function leave(acme: Company, personId: string): Promise<void> {
  await acme.db
    .updateTable('person')
    .set({ is_active: 0, ended_on: '2026-11-21', email: 'lena@acme.example' })
    .where('id', '=', personId)
    .execute();
}

const nameOf = async (acme: Company, id: string) =>
  (await personById(acme.db, acme.workspace.id, id, '2026-11-24'))?.name;

/** What is added up, by person and KPI. */
const totals = (db: Reader) =>
  db
    .selectFrom('daily_total')
    .select(['subject_id', 'kpi', 'date', 'amount', 'count'])
    .orderBy('subject_id')
    .orderBy('kpi')
    .orderBy('date')
    .execute();

onBothDatabases('somebody who left', (open) => {
  /** The company of `recorded`, which Lena has left; Nil is its admin. */
  async function withoutLena() {
    const people = await recorded(open);
    await leave(people.acme, people.rep);
    return people;
  }

  const eraseLena = (acme: Company, nil: Caller, rep: string) =>
    erase(acme.context, nil, { personId: rep, typed: 'lena  rep' });

  it('is known by nothing of theirs once they are erased, and nothing written to or about them is left', async () => {
    const { acme, nil, rep } = await withoutLena();
    const before = await everyRow(acme.db);
    for (const personal of [
      'Lena Rep',
      'lena@acme.example',
      'To Lena',
      'Lena asks',
      'Opened by Lena',
      'told to Markus alone',
    ])
      expect(before, personal).toContain(personal);

    expect(await eraseLena(acme, nil, rep)).toBe('Former colleague 1');

    const after = await everyRow(acme.db);
    expect(after).not.toMatch(
      /Lena Rep|lena rep|lena@acme|To Lena|Lena asks|(Opened|Unopened) by Lena|told to Markus alone/,
    );
    expect(await nameOf(acme, rep)).toBe('Former colleague 1');
  });

  it('leaves what they wrote to others, and what others have between them', async () => {
    const { acme, nil, rep } = await withoutLena();
    await eraseLena(acme, nil, rep);
    const after = await everyRow(acme.db);
    for (const others of [
      'Given by Lena: impact',
      'Between Markus and Can: impact',
      'To Can, from Markus',
      'Can asks Markus',
    ])
      expect(after, others).toContain(others);
  });

  it('leaves every total as it was: 22 calls of theirs, and a deal of $1,250.50', async () => {
    const { acme, nil, rep } = await withoutLena();
    const before = await totals(acme.db);
    await eraseLena(acme, nil, rep);
    expect(await totals(acme.db)).toEqual(before);
    const theirs = before.filter(({ subject_id }) => subject_id === rep);
    expect(theirs.filter(({ kpi }) => kpi === 'calls')).toMatchObject([{ amount: 22 }]);
    expect(theirs.filter(({ kpi }) => kpi === 'revenue_won')).toMatchObject([{ amount: 125_050 }]);
  });

  it('keeps what they sold under no name, though the CRM’s next file names somebody for it', async () => {
    const { acme, nil, rep } = await withoutLena();
    await eraseLena(acme, nil, rep);
    const again = await acme.addPerson({ name: 'Lena Rep' });
    const before = await totals(acme.db);
    const deal = {
      ...{ externalId: 'd1', ownerId: again, customer: 'Acme', stage: 'Won', status: 'won' as const },
      ...{ amount: 125_050, currency: 'USD', openedOn: '2026-11-02', closedOn: '2026-11-20' },
    };
    await acme.change((trx, change) =>
      upsertDeals(trx, acme.context, change.workspaceId, [deal], '2026-11-24'),
    );
    expect(await totals(acme.db)).toEqual(before);
    const rows = await acme.db.selectFrom('deal').select(['owner_id', 'customer']).execute();
    expect(rows).toEqual([{ owner_id: rep, customer: 'Acme' }]);
  });

  it('is not brought back by Slack, which goes on listing closed accounts', async () => {
    const { acme, nil, rep } = await withoutLena();
    await eraseLena(acme, nil, rep);
    const names = () => acme.db.selectFrom('person').select(['id', 'name']).orderBy('id').execute();
    const before = await names();
    await syncMembers(acme.context, acme.workspace.id, [
      {
        ...{ slackUserId: 'U0LENA', name: 'Lena Rep', email: 'lena@acme.example', zone: 'Europe/Berlin' },
        ...{ locale: 'en-US', isActive: false, isGuest: false, isSlackAdmin: false },
      },
    ]);
    expect(await names()).toEqual(before);
    expect(before).toContainEqual({ id: rep, name: 'Former colleague 1' });
  });

  it('is erased once; the next one has the next number', async () => {
    const { acme, nil, rep, mate } = await withoutLena();
    await eraseLena(acme, nil, rep);
    expect(await refusalOf(eraseLena(acme, nil, rep))).toMatch(/erased already/);
    await leave(acme, mate);
    expect(await erase(acme.context, nil, { personId: mate, typed: 'Can Mate' })).toBe('Former colleague 2');
  });

  it('is erased by admins alone, by the right name, and never while they are here', async () => {
    const { acme, nil, lena, markus, rep } = await recorded(open);
    await acme.db
      .insertInto('alias')
      .values({ workspace_id: acme.workspace.id, kind: 'slack', value: 'U0LENA9', person_id: rep })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const before = await everyRow(acme.db);
    const attempt = (caller: Caller, typed = 'Lena Rep', personId = rep) =>
      refusalOf(erase(acme.context, caller, { personId, typed }));
    expect(await attempt(nil)).toMatch(/Deactivate it in Slack first/);
    expect(await attempt(nil, 'Nil Admin', nil.personId)).toMatch(/cannot erase yourself/);
    expect(await attempt(markus)).toMatch(/Only Pacesetter admins/);
    expect(await attempt(lena)).toMatch(/Only Pacesetter admins/);
    expect(await refusalOf(erasable(acme.context, markus, 'Lena Rep'))).toMatch(/Only Pacesetter admins/);
    expect(await everyRow(acme.db)).toBe(before);

    await leave(acme, rep);
    const left = await everyRow(acme.db);
    expect(await attempt(nil, 'Lena')).toBe('That is another name. Type it as it stands: Lena Rep');
    expect(await refusalOf(erasable(acme.context, nil, 'Nobody'))).toMatch(/I know nobody called “Nobody”/);
    expect((await erasable(acme.context, nil, 'lena rep')).id).toBe(rep);
    expect(await everyRow(acme.db)).toBe(left);
  });
});

it('their words leave the file of the database itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-erasure-'));
  const file = join(folder, 'acme.db');
  const database = openDatabase(file);
  await migrate(database.db, database.dialect);
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const { acme, nil, rep } = await recorded(async () => database);
  await leave(acme, rep);
  const bytes = () => [file, `${file}-wal`].map((path) => readFileSync(path, 'latin1')).join('');
  expect(bytes()).toContain('Opened by Lena: impact');
  await erase(acme.context, nil, { personId: rep, typed: 'Lena Rep' });
  expect(bytes()).not.toMatch(/Opened by Lena|Lena asks Markus|To Lena, from/);
  expect(bytes()).toContain('Between Markus and Can: impact');
});
