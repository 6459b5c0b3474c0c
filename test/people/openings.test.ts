import { expect, it } from 'vitest';
import { forgetJob } from '../../src/mydata/jobs.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { openersOf, recordGlance, recordOpening } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';

async function started(open: Parameters<typeof createCompany>[0]) {
  const company = await createCompany(open);
  const boss = await company.addPerson({ name: 'Mert' });
  const rep = await company.addPerson({ name: 'Ben', managerId: boss });
  return { company, boss, rep };
}

const openers = async ({ db, workspace }: Company, subjectId: string, from = '2026-01-01') =>
  (await openersOf(db, workspace.id, subjectId, from)).map(({ viewerId, what, times, lastAt }) =>
    [viewerId, what, times, lastAt.toISOString()].join(' '),
  );

onBothDatabases('who opened whose numbers', (open) => {
  it('counts a look at several people at once a day, beside what else was opened', async () => {
    const { company, boss, rep } = await started(open);
    const mert = await company.callerOf(boss);
    const glance = (today: string) =>
      recordGlance(
        company.context,
        mert,
        [rep, boss].map((personId) => ({ personId, today })),
        'goals',
      );
    await glance('2026-11-23');
    await glance('2026-11-23');
    await recordOpening(company.context, mert, rep, 'goals', '2026-11-23');
    await glance('2026-11-23');
    await glance('2026-11-24');
    const rows = await company.db
      .selectFrom('opening')
      .select(['subject_id', 'day', 'times'])
      .orderBy('day')
      .execute();
    expect(rows).toEqual([
      { subject_id: rep, day: '2026-11-23', times: 2 },
      { subject_id: rep, day: '2026-11-24', times: 1 },
    ]);
  });

  it('is one row for each kind and day, with how often and when last', async () => {
    const { company, boss, rep } = await started(open);
    const { context } = company;
    const mert = await company.callerOf(boss);
    await recordOpening(context, mert, rep, 'goals', '2026-11-23');
    context.clock.moveTo(new Date('2026-11-23T10:00:00Z'));
    await recordOpening(context, mert, rep, 'goals', '2026-11-23');
    await recordOpening(context, mert, rep, 'why', '2026-11-23');
    context.clock.moveTo(new Date('2026-11-24T10:00:00Z'));
    await recordOpening(context, mert, rep, 'goals', '2026-11-24');
    const rows = await company.db
      .selectFrom('opening')
      .select(['what', 'day', 'times'])
      .orderBy('day')
      .execute();
    expect(rows.map(({ what, day, times }) => `${day} ${what} ${times}`).sort()).toEqual([
      '2026-11-23 goals 2',
      '2026-11-23 why 1',
      '2026-11-24 goals 1',
    ]);
    expect(await openers(company, rep)).toEqual([
      `${boss} goals 3 2026-11-24T10:00:00.000Z`,
      `${boss} why 1 2026-11-23T10:00:00.000Z`,
    ]);
    expect(await openers(company, rep, '2026-11-24')).toEqual([`${boss} goals 1 2026-11-24T10:00:00.000Z`]);
  });

  it('leaves out what people look at of their own', async () => {
    const { company, rep } = await started(open);
    await recordOpening(company.context, await company.callerOf(rep), rep, 'goals', '2026-11-23');
    expect(await company.db.selectFrom('opening').selectAll().execute()).toEqual([]);
  });

  it('is forgotten after 400 days', async () => {
    const { company, boss, rep } = await started(open);
    const { context } = company;
    const mert = await company.callerOf(boss);
    const other = await addCompany(company.database, context, { slackTeamId: 'T2' });
    const [theirBoss, theirs] = [await other.addPerson({ name: 'A' }), await other.addPerson({ name: 'B' })];
    await recordOpening(context, await other.callerOf(theirBoss), theirs, 'goals', '2025-10-20');
    // Tuesday 24 November 2026, less 400 days: 20 October 2025.
    for (const day of ['2025-10-19', '2025-10-20']) await recordOpening(context, mert, rep, 'goals', day);
    await forgetJob.run(context, new Date('2026-11-24T00:30:00Z'));
    const rows = await company.db.selectFrom('opening').select(['subject_id', 'day']).execute();
    expect(rows.map((row) => `${row.subject_id} ${row.day}`).sort()).toEqual(
      [`${rep} 2025-10-20`, `${theirs} 2025-10-20`].sort(),
    );
  });

  it('follows two people who are one, and nobody has opened their own', async () => {
    const { company, boss, rep } = await started(open);
    const { context } = company;
    const from = await company.addPerson({ name: 'B. Crm', slackId: null });
    const mert = await company.callerOf(boss);
    await recordOpening(context, mert, rep, 'goals', '2026-11-23');
    context.clock.moveTo(new Date('2026-11-23T10:00:00Z'));
    await recordOpening(context, mert, from, 'goals', '2026-11-23');
    await recordOpening(context, await company.callerOf(from), rep, 'why', '2026-11-23');
    await recordOpening(context, await company.callerOf(from), boss, 'why', '2026-11-23');
    await company.change((trx, change) => mergePeople(trx, change, { from, into: rep }, []));
    expect(await openers(company, rep)).toEqual([`${boss} goals 2 2026-11-23T10:00:00.000Z`]);
    expect(await openers(company, boss)).toEqual([`${rep} why 1 2026-11-23T10:00:00.000Z`]);
    expect(await openers(company, from)).toEqual([]);
  });
});
