import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { addGoalVersion, goalsOn } from '../../src/goals/index.ts';
import { goalHistory } from '../../src/goals/store/goals.ts';
import { addDays } from '../../src/kernel/date.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { totals, writeFacts } from '../../src/kpis/index.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import {
  allActivePeople,
  membershipsBetween,
  membersOf,
  reportsOf,
  resolvePerson,
  setManager,
  setMembership,
  syncMembers,
  unmatchedMembers,
  upsertImportedPerson,
} from '../../src/people/index.ts';
import { strays } from '../../src/people/jobs.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany, slackMember } from '../support/fixtures.ts';

const followers = capabilities.flatMap((capability) => capability.onMerge ?? []);

const merge = (company: Company, from: string, into: string) =>
  company.change((trx, change) => mergePeople(trx, change, { from, into }, followers));

type Count = { personId: string; kpi?: KpiKey; date: string; amount: number };

const addCounts = (company: Company, counts: readonly Count[]) =>
  company.change((trx, change) =>
    writeFacts(
      trx,
      company.context,
      change.workspaceId,
      counts.map(({ personId, kpi = 'calls', date, amount }, index) => ({
        subject: { kind: 'person', id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T12:00:00Z`),
        amount,
        count: amount,
        currency: null,
        source: { kind: 'activity_import', id: `${personId} ${date} ${index}` },
      })),
    ),
  );

const sumOf = async (
  company: Company,
  subjectIds: readonly string[],
  from = '2020-01-01',
  until = '2030-01-01',
) =>
  (await totals(company.db, company.workspace.id, { subjectIds, from, until })).reduce(
    (sum, { amount }) => sum + amount,
    0,
  );

/** What a team's people brought on the days they belonged to it. */
async function teamSum(company: Company, teamId: string, from: string, until: string): Promise<number> {
  const spans = await membershipsBetween(company.db, company.workspace.id, teamId, from, until);
  let sum = 0;
  for (const span of spans) sum += await sumOf(company, [span.personId], span.from, span.until);
  return sum;
}

onBothDatabases('two people who are one', (open) => {
  it('have their names, numbers, deals, goals, team, manager and reports under the account', async () => {
    const company = await createCompany(open);
    const { workspace, db } = company;
    const rhine = await company.addTeam({ name: 'Rhine' });
    const boss = await company.addPerson({ name: 'Vera' });
    const report = await company.addPerson({ name: 'Tom' });
    const imported = await company.addPerson({
      name: 'M. Brandt',
      slackId: null,
      email: 'mb@crm.example',
      crmNames: ['Brandt (EMEA)'],
      managerId: boss,
      teamId: rhine,
      startedOn: '2026-01-05',
    });
    const account = await company.addPerson({ name: 'Markus Brandt', slackId: 'UMARKUS' });
    await company.change(async (trx, change) => {
      await setManager(trx, change, { personId: report, managerId: imported });
      await upsertDeals(
        trx,
        company.context,
        workspace.id,
        [
          {
            externalId: 'D1',
            ownerId: imported,
            stage: 'Won',
            status: 'won',
            amount: 5000,
            currency: 'USD',
            closedOn: '2026-11-20',
          },
        ],
        change.today,
      );
      for (const [kpi, target, personId] of [
        ['calls', 40, imported],
        ['demos', 4, imported],
        ['demos', 9, account],
      ] as const) {
        await addGoalVersion(
          trx,
          workspace.id,
          { subject: { personId }, kpi, periodKind: 'week' },
          { validFrom: '2026-11-02', validTo: null, target, currency: null, authorId: boss, reason: 'Plan' },
          { newId: company.context.newId, at: 0 },
        );
      }
    });
    await addCounts(company, [
      { personId: imported, date: '2026-11-16', amount: 7 },
      { personId: account, date: '2026-11-17', amount: 2 },
    ]);
    const before = await teamSum(company, rhine, '2026-11-01', '2026-12-01');

    await merge(company, imported, account);

    for (const name of ['M. Brandt', 'mb@crm.example', 'Brandt (EMEA)', 'Markus Brandt', '<@UMARKUS>']) {
      const found = await resolvePerson(db, workspace.id, name, company.today());
      expect([name, found.kind === 'one' && found.person.id]).toEqual([name, account]);
    }
    const person = await company.person(account);
    expect(person).toMatchObject({ teamId: rhine, managerId: boss, startedOn: '2026-01-05' });
    expect(person.email).toBe('mb@crm.example');
    expect((await reportsOf(db, workspace.id, account, '2026-11-10')).map(({ name }) => name)).toEqual([
      'Tom',
    ]);
    // 7 and 2 calls, a deal of 5000 and its count of 1; the two calls now count for the team as well.
    expect(await sumOf(company, [imported])).toBe(0);
    expect(await sumOf(company, [account])).toBe(7 + 2 + 5000 + 1);
    expect(await teamSum(company, rhine, '2026-11-01', '2026-12-01')).toBe(before + 2);
    const goals = await goalsOn(db, workspace.id, { personIds: [imported, account] }, '2026-11-23');
    expect(goals.map(({ kpi, target }) => `${kpi} ${target}`).toSorted()).toEqual(['calls 40', 'demos 9']);
    const calls = goals.find(({ kpi }) => kpi === 'calls');
    expect(await goalHistory(db, workspace.id, calls?.id ?? '')).toMatchObject([
      { authorId: boss, version: 1 },
    ]);
    expect((await allActivePeople(db, workspace.id, company.today())).map(({ id }) => id)).not.toContain(
      imported,
    );
    expect(await membersOf(db, workspace.id, rhine, '2026-11-10')).toHaveLength(2);
    expect(await unmatchedMembers(db, workspace.id, company.today())).toEqual([]);
    const audit = await db.selectFrom('audit').select('action').where('subject_id', '=', imported).execute();
    expect(audit.map(({ action }) => action)).toContain('person.merged');
  });

  it('are followed at night by what an import still wrote for the one who is gone, once', async () => {
    const company = await createCompany(open, { now: '2026-11-24T01:00:00Z' });
    const { workspace, db } = company;
    const imported = await company.addPerson({ name: 'M. Brandt', slackId: null });
    const account = await company.addPerson({ name: 'Markus Brandt' });
    for (const personId of [imported, account]) {
      await company.change((trx) =>
        addGoalVersion(
          trx,
          workspace.id,
          { subject: { personId }, kpi: 'calls', periodKind: 'week' },
          { validFrom: '2026-11-02', validTo: null, target: 5, currency: null, authorId: null, reason: '' },
          { newId: company.context.newId, at: 0 },
        ),
      );
    }
    await merge(company, imported, account);
    await addCounts(company, [{ personId: imported, date: '2026-11-20', amount: 4 }]);
    const rows = async () =>
      (
        await Promise.all([
          db.selectFrom('fact').select('id').execute(),
          db.selectFrom('goal_version').select('version').execute(),
        ])
      ).flat().length;
    const before = await rows();
    await strays(followers).run(company.context, company.context.clock.now());
    expect([await sumOf(company, [imported]), await sumOf(company, [account])]).toEqual([0, 4]);
    // The reversal, and the fact anew; the goal that had ended is left alone.
    expect(await rows()).toBe(before + 2);
    await db.deleteFrom('job_run').execute();
    await strays(followers).run(company.context, company.context.clock.now());
    expect(await rows()).toBe(before + 2);
  });

  it('are found as one when the CRM is imported again, which changes nothing', async () => {
    const company = await createCompany(open);
    const { workspace, db } = company;
    const imported = await company.addPerson({ name: 'M. Brandt', slackId: null, email: 'mb@crm.example' });
    const account = await company.addPerson({ name: 'Markus Brandt' });
    await merge(company, imported, account);
    const row = { name: 'M. Brandt', email: 'mb@crm.example' };
    const again = () => company.change((trx, change) => upsertImportedPerson(trx, change, row));
    expect((await again()).personId).toBe(account);
    expect(await again()).toEqual({ personId: account, created: false, changed: false });
    const deal = {
      externalId: 'D1',
      ownerId: account,
      stage: 'New',
      status: 'open',
      currency: 'USD',
    } as const;
    await company.change((trx, change) =>
      upsertDeals(trx, company.context, workspace.id, [deal], change.today),
    );
    const stored = await db.selectFrom('deal').select('owner_id').execute();
    expect(stored).toEqual([{ owner_id: account }]);
  });

  it('lose and double nothing, whatever each had and wherever they were', async () => {
    const day = (offset: number) => addDays('2026-11-02', offset);
    const facts = fc.array(
      fc.record({ who: fc.nat(3), day: fc.nat(13), amount: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 8 },
    );
    const moves = fc.array(fc.record({ who: fc.nat(3), day: fc.nat(13), team: fc.option(fc.nat(1)) }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(facts, moves, fc.boolean(), async (facts, moves, accountIsNew) => {
        const company = await createCompany(open);
        const { workspace, db } = company;
        const teams = [await company.addTeam({ name: 'A' }), await company.addTeam({ name: 'B' })];
        const ids: string[] = [];
        for (const name of ['Imported', 'Account', 'Cem', 'Dana']) {
          ids.push(await company.addPerson({ name, ...(name === 'Imported' ? { slackId: null } : {}) }));
        }
        const [from = '', into = ''] = ids;
        const idOf = (who: number) => ids[accountIsNew && who === 1 ? 2 : who] ?? '';
        await company.change(async (trx, change) => {
          for (const { who, day: at, team } of moves.toSorted((a, b) => a.day - b.day)) {
            const teamId = team === null ? null : (teams[team] ?? null);
            await setMembership(trx, change, { personId: idOf(who), teamId, from: day(at) });
          }
        });
        await addCounts(
          company,
          facts.map(({ who, day: at, amount }) => ({ personId: idOf(who), date: day(at), amount })),
        );
        const teamOn = async (personId: string, date: string) =>
          (
            await company.db
              .selectFrom('membership')
              .select(['team_id', 'valid_from', 'valid_to'])
              .where('person_id', '=', personId)
              .execute()
          ).find((row) => row.valid_from <= date && (!row.valid_to || row.valid_to > date))?.team_id;
        const expectedTeams: (string | undefined)[] = [];
        for (let at = 0; at < 15; at++) {
          expectedTeams.push((await teamOn(into, day(at))) ?? (await teamOn(from, day(at))));
        }
        const byDay = async (personIds: string[]) => {
          const sums: number[] = [];
          for (let at = 0; at < 14; at++) sums.push(await sumOf(company, personIds, day(at), day(at + 1)));
          return sums;
        };
        const teamSums = async () => [
          await teamSum(company, teams[0] ?? '', day(0), day(14)),
          await teamSum(company, teams[1] ?? '', day(0), day(14)),
        ];
        const all = await byDay(ids);
        const both = await byDay([from, into]);
        const teamsBefore = await teamSums();

        await merge(company, from, into);

        expect(await byDay(ids)).toEqual(all);
        expect(await byDay([into])).toEqual(both);
        expect(await byDay([from])).toEqual(both.map(() => 0));
        for (const [at, team] of expectedTeams.entries()) expect(await teamOn(into, day(at))).toBe(team);
        // The usual case: the account came with the sync and had neither team nor numbers.
        if (accountIsNew) expect(await teamSums()).toEqual(teamsBefore);
        const found = await resolvePerson(db, workspace.id, 'Imported', company.today());
        expect(found).toMatchObject({ kind: 'one', person: { id: into } });
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

onSqlite('merging', (open) => {
  it('leaves a name that two had ambiguous, and a later namesake a person of their own', async () => {
    const company = await createCompany(open);
    const first = await company.addPerson({ name: 'Ali Can', slackId: null, email: 'a1@x.example' });
    const second = await company.addPerson({ name: 'Ali Can', slackId: null, email: 'a2@x.example' });
    const account = await company.addPerson({ name: 'Ali Veli Can', slackId: 'UALI' });
    await merge(company, first, account);
    const found = await resolvePerson(company.db, company.workspace.id, 'Ali Can', company.today());
    expect(found.kind === 'many' && found.people.map(({ id }) => id).sort()).toEqual(
      [second, account].sort(),
    );

    const members = [
      slackMember({ slackUserId: 'UALI', name: 'Ali Veli Can' }),
      slackMember({ slackUserId: 'UNEW', name: 'Ali Can' }),
    ];
    await syncMembers(company.context, company.workspace.id, members);
    expect((await company.person(first)).isActive).toBe(false);
    expect((await company.person(account)).slackUserId).toBe('UALI');
  });

  it('leads from one to the next: who was merged before is found under the last', async () => {
    const company = await createCompany(open);
    const crm = await company.addPerson({ name: 'Brandt', slackId: null });
    const file = await company.addPerson({ name: 'M. Brandt', slackId: null });
    const account = await company.addPerson({ name: 'Markus Brandt' });
    await merge(company, crm, file);
    await merge(company, file, account);
    const found = await resolvePerson(company.db, company.workspace.id, 'brandt', company.today());
    expect(found).toMatchObject({ kind: 'one', person: { id: account } });
    await expect(merge(company, crm, account)).rejects.toThrow('refusal');
  });

  it('lets nobody report to themselves, and refuses a circle', async () => {
    const company = await createCompany(open);
    const imported = await company.addPerson({ name: 'A', slackId: null });
    const account = await company.addPerson({ name: 'B', managerId: imported });
    await merge(company, imported, account);
    expect((await company.person(account)).managerId).toBeNull();

    const upper = await company.addPerson({ name: 'C', slackId: null });
    const middle = await company.addPerson({ name: 'D', managerId: upper });
    const lower = await company.addPerson({ name: 'E', managerId: middle });
    await expect(merge(company, upper, lower)).rejects.toThrow('refusal');
    expect((await company.person(upper)).isActive).toBe(true);
    expect((await company.person(middle)).managerId).toBe(upper);
  });

  it('refuses two accounts, a guest who would lead, and one person twice', async () => {
    const company = await createCompany(open);
    const ana = await company.addPerson({ name: 'Ana' });
    const ben = await company.addPerson({ name: 'Ben' });
    const boss = await company.addPerson({ name: 'Boss', slackId: null });
    await company.addPerson({ name: 'Report', managerId: boss });
    const guest = await company.addPerson({ name: 'Gus', isGuest: true });
    await expect(merge(company, ana, ben)).rejects.toThrow('refusal');
    await expect(merge(company, boss, guest)).rejects.toThrow('refusal');
    await expect(merge(company, boss, boss)).rejects.toThrow('refusal');
  });

  it('takes days off and deputies along; nobody stands in for themselves', async () => {
    const company = await createCompany(open);
    const { workspace, db } = company;
    const imported = await company.addPerson({ name: 'A', slackId: null });
    const account = await company.addPerson({ name: 'B' });
    const other = await company.addPerson({ name: 'C' });
    const days = {
      workspace_id: workspace.id,
      first_day: '2026-12-01',
      end_day: '2026-12-05',
      recorded_at: 1,
    };
    await db
      .insertInto('time_off')
      .values({ ...days, id: 't', person_id: imported, source: 'import' })
      .execute();
    await db
      .insertInto('deputy')
      .values([
        { ...days, id: 'd1', manager_id: imported, deputy_id: other },
        { ...days, id: 'd2', manager_id: other, deputy_id: imported },
        { ...days, id: 'd3', manager_id: imported, deputy_id: account },
      ])
      .execute();
    await merge(company, imported, account);
    expect(await db.selectFrom('time_off').select('person_id').execute()).toEqual([{ person_id: account }]);
    const rows = await db
      .selectFrom('deputy')
      .select(['id', 'manager_id', 'deputy_id', 'cancelled_at'])
      .orderBy('id')
      .execute();
    expect(rows.slice(0, 2)).toEqual([
      { id: 'd1', manager_id: account, deputy_id: other, cancelled_at: null },
      { id: 'd2', manager_id: other, deputy_id: account, cancelled_at: null },
    ]);
    expect(rows[2]?.cancelled_at).not.toBeNull();
  });
});
