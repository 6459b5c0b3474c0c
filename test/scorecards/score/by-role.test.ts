import { expect, it } from 'vitest';
import { addOwnKpi } from '../../../src/kpis/actions/define-kpi.ts';
import { recordNumber } from '../../../src/kpis/actions/record.ts';
import type { FactKey } from '../../../src/kpis/index.ts';
import { setSalesRole, workspaceById } from '../../../src/people/index.ts';
import { explainedWeek } from '../../../src/scorecards/actions/score/explained-score.ts';
import { scoreCard } from '../../../src/scorecards/actions/score/score-card.ts';
import { teamCardOf } from '../../../src/scorecards/actions/team-card.ts';
import { addRoleCard } from '../../../src/scorecards/index.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { period } from '../weeks.ts';
import { inPercent, scoredCompany, standings } from './company.ts';

onBothDatabases('a score of different roles', (open) => {
  /** Two who open business, one who closes it, and one of whom nobody said what she sells as. */
  async function mixed() {
    const made = await scoredCompany(open);
    const { acme, east, goal, did } = made;
    const mert = await acme.addPerson({ name: 'Mert' });
    const add = async (name: string, role: string | null) => {
      const id = await acme.addPerson({ name, teamId: east, managerId: mert });
      if (role) await acme.change((trx, change) => setSalesRole(trx, change, { personId: id, name: role }));
      return id;
    };
    const ada = await add('Ada', 'SDR');
    const can = await add('Can', 'sdr');
    const eli = await add('Eli', 'AE');
    const zoe = await add('Zoe', null);
    const choose = (
      role: string,
      weights: Partial<Record<FactKey, number>>,
      more: { from?: string; version?: number } = {},
    ) =>
      acme.change((trx) =>
        addRoleCard(trx, acme.workspace.id, {
          id: acme.context.newId(),
          teamId: east,
          roleKey: role.toLowerCase(),
          role,
          version: more.version ?? 1,
          validFrom: more.from ?? '2026-07-01',
          measures: Object.entries(weights).map(([kpi, weight = 0]) => ({
            kpi: kpi as FactKey,
            weight,
            stated: null,
          })),
          authorId: mert,
          recordedAt: 0,
        }),
      );
    await choose('SDR', { calls: 60, demos: 40 });
    for (const id of [ada, can]) {
      await goal({ personId: id }, 'calls', 'week', 100);
      await goal({ personId: id }, 'demos', 'week', 5);
    }
    await goal({ personId: eli }, 'demos', 'week', 10);
    await goal({ personId: eli }, 'revenue_won', 'week', 1000_00);
    await did(ada, 'calls', { '2026-11-17': 100 });
    await did(can, 'calls', { '2026-11-17': 50 });
    await did(ada, 'demos', { '2026-11-17': 5 });
    await did(eli, 'demos', { '2026-11-18': 5 });
    await did(eli, 'revenue_won', { '2026-11-18': 500_00 });
    // Neither is scored by calls.
    await did(eli, 'calls', { '2026-11-18': 400 });
    await did(zoe, 'calls', { '2026-11-18': 300 });
    const workspace = await workspaceById(acme.db, acme.workspace.id);
    return { ...made, workspace, mert, ada, can, eli, zoe, choose };
  }
  const WEEK_47 = '2026-11-22';

  it('counts of each measure those whose card carries it, weighed by how many they are', async () => {
    const { teamScore, choose, east } = await mixed();
    await choose('AE', { demos: 50, revenue_won: 50 });
    const score = await teamScore(east, 'week', WEEK_47);
    expect(standings(score)).toEqual({
      calls: '150/200',
      demos: '10/20',
      revenue_won: '50000/100000',
    });
    // Calls 2 × 60, demos 2 × 40 + 50, revenue 50, of 300: (120 × 0.75 + 130 × 0.5 + 50 × 0.5) / 300.
    expect(inPercent(score)).toBe(60);
    expect(score.byRole?.groups.map(({ role, people }) => `${role} ${people}`)).toEqual(['SDR 2', 'AE 1']);
    expect(score.byRole?.outside).toBe(1);
  });

  it('has those without a role in it once there is a card for everybody else', async () => {
    const { teamScore, choose, east, zoe, goal } = await mixed();
    await choose('', { calls: 100 });
    await goal({ personId: zoe }, 'calls', 'week', 200);
    // Eli has no goal for calls, which the card for everybody else asks of him, so nobody's can be added up.
    const score = await teamScore(east, 'week', WEEK_47);
    expect(standings(score)).toEqual({ calls: 'no_target', demos: '5/10' });
    await goal({ teamId: east }, 'calls', 'week', 1700);
    // The team's own goal counts everybody: 100 + 50 + 400 + 300 = 850.
    const withGoal = await teamScore(east, 'week', WEEK_47);
    expect(standings(withGoal)).toEqual({ calls: '850/1700', demos: '5/10' });
    expect(inPercent(withGoal)).toBe(50);
    expect(withGoal.byRole?.outside).toBe(0);
  });

  it('says whose part is how large to those above the team, and to the team only what it comes to', async () => {
    const { acme, choose, east, mert, zoe } = await mixed();
    await choose('AE', { demos: 50, revenue_won: 50 });
    const above = await explainedWeek(acme.context, await acme.callerOf(mert), east, '2026-W47');
    expect(above.lines.find(({ line }) => line.kpi.key === 'calls')?.parts).toEqual([
      { name: 'Ada', amount: 100 },
      { name: 'Can', amount: 50 },
    ]);
    const mate = await explainedWeek(acme.context, await acme.callerOf(zoe), east, '2026-W47');
    expect(mate.lines.map(({ parts, records }) => [...parts, ...records])).toEqual([[], [], []]);
    const stranger = await acme.callerOf(await acme.addPerson({ name: 'Stranger' }));
    await expect(explainedWeek(acme.context, stranger, east, '2026-W47')).rejects.toThrow();
    await expect(explainedWeek(acme.context, await acme.callerOf(mert), east, '2026-W52')).rejects.toThrow();
  });

  it('stands on the card of a team that chose, beside the week before, and on nobody else’s', async () => {
    const { acme, workspace, choose, east, did, goal, ada, can, eli } = await mixed();
    const west = await acme.addTeam({ name: 'West' });
    const wes = await acme.addPerson({ name: 'Wes', teamId: west });
    await goal({ personId: wes }, 'calls', 'week', 10);
    await did(wes, 'calls', { '2026-11-17': 10 });
    const today = '2026-11-23';
    const onCard = async (teamId: string) =>
      (await teamCardOf(acme.context, workspace.id, teamId, period('2026-W47'), { through: today }))?.card
        .score;
    expect(await onCard(west)).toBeNull();
    await choose('AE', { demos: 50, revenue_won: 50 });
    // Nothing was recorded in week 46.
    expect(await onCard(east)).toMatchObject({ points: 60, uncapped: null, change: null, outside: 1 });
    await did(ada, 'calls', { '2026-11-10': 100 });
    await did(can, 'demos', { '2026-11-10': 0 });
    await did(eli, 'demos', { '2026-11-10': 10 });
    // (120 × 0.5 + 130 × 0.5 + 50 × 0) / 300 = 41.67.
    expect(await onCard(east)).toMatchObject({ points: 60, change: 18 });
  });

  it('is not held against a week that other weights were counted in', async () => {
    const { acme, workspace, choose, east, did, ada } = await mixed();
    await choose('AE', { demos: 50, revenue_won: 50 });
    await did(ada, 'calls', { '2026-11-10': 100 });
    await choose('SDR', { calls: 100 }, { from: '2026-11-16', version: 2 });
    const found = await teamCardOf(acme.context, workspace.id, east, period('2026-W47'), {
      through: '2026-11-23',
    });
    // Calls 200 × 0.75, demos 50 × 0.5, revenue 50 × 0.5, of 300.
    expect(found?.card.score).toMatchObject({ points: 67, change: null });
  });

  it('is worked out anew for the company from all teams’ counters, never as a mean of rates', async () => {
    const made = await scoredCompany(open);
    const { acme, east, goal } = made;
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora', isAdmin: true }));
    const west = await acme.addTeam({ name: 'West' });
    const ada = await acme.addPerson({ name: 'Ada', teamId: east });
    const wes = await acme.addPerson({ name: 'Wes', teamId: west });
    const renewed = await addOwnKpi(acme.context, nora, {
      name: 'Renewed',
      unit: 'percent',
      source: 'by_hand',
    });
    const record = async (who: string, amount: number, of: number) =>
      recordNumber(acme.context, await acme.callerOf(who), {
        key: renewed.key,
        amount,
        of,
        date: '2026-11-17',
      });
    const company = async () =>
      (await scoreCard(acme.context, nora, { kind: 'company' }, { kind: 'month', ago: 0 })).score;
    await goal({ personId: ada }, renewed.key, 'quarter', 400_000, { type: 'at_least' });
    await record(ada, 1, 10);
    // West has no goal for it yet.
    expect(standings(await company())).toEqual({});
    await goal({ personId: wes }, renewed.key, 'quarter', 200_000, { type: 'at_least' });
    await record(wes, 3, 30);
    // 4 of 40 is 10 %; exactly on their targets they would come to (4 + 6) of 40, which is 25 %.
    const [line] = (await company()).score.lines;
    expect(line?.reading).toMatchObject({ kind: 'level', k: 4, n: 40 });
    expect(line?.aim).toMatchObject({ type: 'at_least', target: 250_000 });
    expect(inPercent(await company())).toBe(40);
    // 1 of 10 and 60 of 190 are 30.5 % together; the mean of both rates would be 20.8 %.
    await record(wes, 57, 160);
    const [later] = (await company()).score.lines;
    expect(later?.reading).toMatchObject({ k: 61, n: 200 });
    expect(later?.aim?.target).toBe(210_000);
    expect(inPercent(await company())).toBe(100);
  });
});
