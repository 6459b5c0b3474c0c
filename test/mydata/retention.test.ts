import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { seedDemo } from '../../db/seeds/demo.ts';
import type { Reader } from '../../src/database/open.ts';
import { addDays } from '../../src/kernel/date.ts';
import { countWordsOver, forgetWhatIsOver } from '../../src/mydata/actions/forget.ts';
import { forgetJob } from '../../src/mydata/jobs.ts';
import type { TableName } from '../../src/mydata/rules/columns.ts';
import { erasures } from '../../src/mydata/rules/erasure.ts';
import { type Retention, WORDS_YEARS, type WordsYears } from '../../src/mydata/rules/how-long.ts';
import { retentions } from '../../src/mydata/rules/retention.ts';
import { keepWordsYears } from '../../src/mydata/store/retention-setting.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { recorded } from './company.ts';

const listed = Object.entries(retentions) as [TableName, Retention][];

/** What the night does on a day of a company in Istanbul. */
const nightOf = (acme: Company, today: string) => ({
  ...{ workspaceId: acme.workspace.id, zone: 'Europe/Istanbul', today },
});
const choose = (acme: Company, years: WordsYears) =>
  acme.change((trx, { workspaceId }) => keepWordsYears(trx, workspaceId, years, new Date(0)));

/** Numbers that are added up, and what goals came to. */
async function totals(db: Reader) {
  const all = (table: 'daily_total' | 'fact' | 'goal_result' | 'deal' | 'goal_version') =>
    db.selectFrom(table).selectAll().execute();
  return [
    await all('daily_total'),
    await all('fact'),
    await all('goal_result'),
    await all('deal'),
    await all('goal_version'),
  ];
}

async function demo(open: OpenFresh) {
  const acme = await createCompany(open, { now: '2026-11-30T05:55:00Z', zone: 'Europe/Istanbul' });
  await seedDemo(acme.context, acme.workspace.id, {
    userId: (handle) => `U000DEMO${handle.toUpperCase()}`,
    channelId: (name) => `C0${name.toUpperCase().replace('-', '')}`,
  });
  return acme;
}

const countOf = async (db: Reader, table: TableName, which = sql<boolean>`1 = 1`) => {
  const { rows } = await sql<{
    count: number | string;
  }>`select count(*) as count from ${sql.table(table)} where ${which}`.execute(db);
  return Number(rows[0]?.count);
};

onBothDatabases('what is kept no longer', (open) => {
  it('goes from the whole demo company after years, words with what hangs on them, and every total stays', async () => {
    const acme = await demo(open);
    const { db, context } = acme;
    const before = await totals(db);
    const written: TableName[] = [
      'feedback',
      'promise',
      'sales_call',
      'call_review',
      'one_on_one_item',
      'ask',
    ];
    for (const table of written) expect(await countOf(db, table), table).toBeGreaterThan(0);
    expect(await countOf(db, 'skill_rating', sql`evidence <> ''`)).toBeGreaterThan(0);
    const ratings = await countOf(db, 'skill_rating');
    await choose(acme, 1);
    await forgetWhatIsOver(context, nightOf(acme, '2036-11-30'));
    expect(await totals(db)).toEqual(before);
    for (const table of [
      'feedback',
      'feedback_request',
      'sales_call',
      'call_review',
      'roleplay',
      'ask',
    ] as const)
      expect(await countOf(db, table), table).toBe(0);
    expect(await countOf(db, 'promise', sql`state <> 'open'`)).toBe(0);
    expect(await countOf(db, 'skill_rating', sql`evidence <> ''`)).toBe(0);
    expect(await countOf(db, 'skill_rating')).toBe(ratings);
    // Nothing is left to do, so nothing is written.
    const after = await everyRow(db);
    expect(await forgetWhatIsOver(context, nightOf(acme, '2036-11-30'))).toEqual({});
    expect(await everyRow(db)).toBe(after);
  });

  it('is nothing of what people wrote as long as they work here, unless the company says otherwise', async () => {
    const { acme } = await recorded(open);
    await forgetWhatIsOver(acme.context, nightOf(acme, '2036-11-30'));
    expect(await countOf(acme.db, 'feedback')).toBe(4);
    expect(await countOf(acme.db, 'nudge_decision')).toBe(0);
    await choose(acme, 2);
    expect(await countWordsOver(acme.context, nightOf(acme, '2036-11-30'), 2)).toBe(6);
    const deleted = await forgetWhatIsOver(acme.context, nightOf(acme, '2036-11-30'));
    expect(deleted).toEqual({ feedback: 4, goal_note: 2 });
    const audit = acme.db.selectFrom('audit').select('detail').where('action', '=', 'retention.deleted');
    expect((await audit.execute()).map(({ detail }) => JSON.parse(detail))).toEqual([
      expect.objectContaining({ nudge_decision: 1 }),
      { feedback: 4, goal_note: 2 },
    ]);
  });

  it('takes a reply before the message that it stands below, and nothing that is still to be sent', async () => {
    const acme = await createCompany(open);
    const row = (id: string, state: 'sent' | 'pending', parent: string | null) => ({
      ...{ workspace_id: acme.workspace.id, id, kind: 'k', period: id, target: 't', params: '{}' },
      ...{ parent_id: parent, position: 0, due_at: 1, expires_at: 2, state, next_at: 0, attempt: 0 },
      ...{ slack_ts: '1.1', created_at: 1 },
    });
    await acme.db
      .insertInto('delivery')
      .values(row('parent', 'sent', null))
      .execute();
    await acme.db
      .insertInto('delivery')
      .values(row('reply', 'sent', 'parent'))
      .execute();
    await acme.db
      .insertInto('delivery')
      .values(row('waits', 'pending', null))
      .execute();
    expect(await forgetWhatIsOver(acme.context, nightOf(acme, '2026-11-24'))).toEqual({ delivery: 2 });
    expect((await acme.db.selectFrom('delivery').select('id').execute()).map(({ id }) => id)).toEqual([
      'waits',
    ]);
  });

  it('is what was written to and about somebody a year after they left, and not their name and numbers', async () => {
    const { acme, rep, lena } = await recorded(open);
    await acme.db
      .updateTable('person')
      .set({ is_active: 0, ended_on: '2026-11-24' })
      .where('id', '=', rep)
      .execute();
    const before = await totals(acme.db);
    const night = (today: string) => forgetWhatIsOver(acme.context, nightOf(acme, today));
    expect((await night('2027-11-23')).people_who_left).toBeUndefined();
    expect((await night('2027-11-24')).people_who_left).toBe(1);
    expect((await night('2027-11-25')).people_who_left).toBeUndefined();
    const after = await everyRow(acme.db);
    expect(after).not.toMatch(/To Lena|Lena asks|ed by Lena: (situation|impact)/);
    expect(after).toContain('Given by Lena: impact');
    expect(after).toContain(lena.name);
    // Why a number was agreed on was written to her; the number stays.
    const numbers = (all: Awaited<ReturnType<typeof totals>>) => all.slice(0, 4);
    expect(numbers(await totals(acme.db))).toEqual(numbers(before));
  });

  it('can be emptied in every column that is to be emptied', async () => {
    const { db } = await open();
    const found = new Map(
      (await db.introspection.getTables()).map(({ name, columns }) => [
        name,
        new Map(columns.map((column) => [column.name, column.isNullable])),
      ]),
    );
    const toEmpty = [
      ...listed.map(([table, each]) => [table, 'empties' in each ? (each.empties ?? {}) : {}] as const),
      ...Object.entries(erasures).flatMap(([table, steps]) =>
        steps === 'stays'
          ? []
          : steps.map((step) => [table, 'empties' in step ? step.empties : {}] as [string, object]),
      ),
    ];
    for (const [table, empties] of toEmpty)
      for (const [column, empty] of Object.entries(empties))
        expect(empty !== null || found.get(table)?.get(column), `${table}.${column}`).toBe(true);
  });
});

onSqlite('the years of words', (open) => {
  // Given on 23 November 2026 at 08:55 in Istanbul; a year is 365 days, and 2028 has one more.
  it.each([
    [1, '2027-11-23', 4],
    [1, '2027-11-24', 0],
    [2, '2028-11-22', 4],
    [2, '2028-11-23', 0],
    [3, '2029-11-22', 4],
    [3, '2029-11-23', 0],
  ] as const)('%i: on %s %i pieces of feedback are left', async (years, today, left) => {
    const { acme } = await recorded(open);
    await choose(acme, years);
    await forgetWhatIsOver(acme.context, nightOf(acme, today));
    expect(await countOf(acme.db, 'feedback')).toBe(left);
  });

  it('are looked at every night at 03:30 on the company’s clocks, once, and later when the program was away', async () => {
    const { acme } = await recorded(open);
    await choose(acme, 1);
    const { context } = acme;
    const next = await forgetJob.nextDue(context, new Date('2027-12-01T00:30:00Z'));
    expect(next?.toISOString()).toBe('2027-12-02T00:30:00.000Z');
    await forgetJob.run(context, new Date('2027-12-01T00:29:59Z'));
    expect(await countOf(acme.db, 'feedback')).toBe(4);
    await forgetJob.run(context, new Date('2027-12-01T09:00:00Z'));
    expect(await countOf(acme.db, 'feedback')).toBe(0);
    const after = await everyRow(acme.db);
    await forgetJob.run(context, new Date('2027-12-01T09:01:00Z'));
    expect(await everyRow(acme.db)).toBe(after);
  });
});

it('what refers to a row stands before it, and what goes with one goes with one that ends', () => {
  const order = listed.map(([table]) => table);
  for (const [table, retention] of listed) {
    if (retention.kept !== 'with') continue;
    expect(order.indexOf(table), table).toBeLessThan(order.indexOf(retention.record));
    expect(retentions[retention.record].kept, table).toMatch(/days|words/);
  }
  expect(order.indexOf('feedback_request')).toBeLessThan(order.indexOf('feedback'));
});

it('a reason has one number of days, and a request never outlives the feedback that came of it', () => {
  const byReason = Map.groupBy(listed, ([, { why }]) => why);
  for (const [why, all] of byReason) {
    const days = all.flatMap(([, each]) => (each.kept === 'days' ? [each.days] : []));
    expect(new Set(days).size, why).toBeLessThanOrEqual(1);
  }
  const { feedback_request: request } = retentions;
  expect(request).toMatchObject({ kept: 'days', days: 365 });
  expect(Math.min(...WORDS_YEARS) * 365).toBe(365);
  expect(addDays('2026-11-24', 365)).toBe('2027-11-24');
});
