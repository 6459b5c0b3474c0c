import { expect, it } from 'vitest';
import { addOwnKpi } from '../../../src/kpis/actions/define-kpi.ts';
import { recordNumber } from '../../../src/kpis/actions/record.ts';
import { setMembership, setRamp, setSalesRole } from '../../../src/people/index.ts';
import { addRoleCard, type CardMeasure } from '../../../src/scorecards/index.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { inPercent, type ScoredCompany, scoredCompany, standings } from './company.ts';

const weigh = (
  kpi: CardMeasure['kpi'],
  weight: number,
  stated: CardMeasure['stated'] = null,
): CardMeasure => ({
  kpi,
  weight,
  stated,
});

onBothDatabases('a score', (open) => {
  async function company() {
    const made = await scoredCompany(open);
    const { acme, east } = made;
    const nora = await acme.addPerson({ name: 'Nora', isAdmin: true });
    const ada = await acme.addPerson({ name: 'Ada', teamId: east });
    const can = await acme.addPerson({ name: 'Can', teamId: east });
    return { ...made, nora, ada, can };
  }
  let versions = 0;
  const choose = (
    { acme }: ScoredCompany,
    authorId: string,
    measures: readonly CardMeasure[],
    more: { teamId?: string; roleKey?: string; validFrom?: string } = {},
  ) =>
    acme.change((trx) =>
      addRoleCard(trx, acme.workspace.id, {
        id: acme.context.newId(),
        teamId: more.teamId ?? null,
        roleKey: more.roleKey ?? '',
        role: more.roleKey ?? '',
        version: ++versions,
        validFrom: more.validFrom ?? '2026-07-01',
        measures,
        authorId,
        recordedAt: 0,
      }),
    );

  it('weighs every measure with a goal the same while nobody has chosen', async () => {
    const { goal, did, ada, personScore } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    await goal({ personId: ada }, 'demos', 'week', 4);
    await did(ada, 'calls', { '2026-11-24': 50 });
    await did(ada, 'demos', { '2026-11-25': 4 });
    const score = await personScore(ada, 'week', '2026-11-29');
    expect(score.chosen).toBeNull();
    expect(standings(score)).toEqual({ calls: '50/100', demos: '4/4' });
    expect(inPercent(score)).toBe(75);
  });

  it('weighs as was chosen for what somebody sells as, and last month as it was then', async () => {
    const made = await company();
    const { acme, goal, did, ada, nora, east, personScore } = made;
    await goal({ personId: ada }, 'calls', 'month', 100);
    await goal({ personId: ada }, 'demos', 'month', 10);
    await did(ada, 'calls', { '2026-10-06': 50, '2026-11-10': 50 });
    await did(ada, 'demos', { '2026-10-07': 10, '2026-11-11': 10 });
    await choose(made, nora, [weigh('calls', 100)], { validFrom: '2026-10-01' });
    await choose(made, nora, [weigh('calls', 20), weigh('demos', 80)], {
      teamId: east,
      roleKey: 'sdr',
      validFrom: '2026-11-01',
    });
    expect(inPercent(await personScore(ada, 'month', '2026-11-30'))).toBe(50);
    await acme.change((trx, change) =>
      setSalesRole(trx, change, { personId: ada, name: 'SDR', from: '2026-09-01' }),
    );
    expect(inPercent(await personScore(ada, 'month', '2026-11-30'))).toBe(90);
    expect(inPercent(await personScore(ada, 'month', '2026-10-31'))).toBe(50);
  });

  it('holds a team by its people’s role when all of them sell as that', async () => {
    const made = await company();
    const { acme, goal, did, ada, can, nora, east, teamScore } = made;
    await goal({ teamId: east }, 'calls', 'week', 100);
    await goal({ teamId: east }, 'demos', 'week', 10);
    await did(ada, 'calls', { '2026-11-24': 100 });
    await choose(made, nora, [weigh('calls', 90), weigh('demos', 10)], { roleKey: 'sdr' });
    await acme.change((trx, change) => setSalesRole(trx, change, { personId: ada, name: 'SDR' }));
    // Of Can it is not known, so Ada's card alone counts; there were demos of nobody.
    await did(can, 'demos', { '2026-11-17': 1 });
    const unknown = await teamScore(east, 'week', '2026-11-29');
    expect([inPercent(unknown), unknown.byRole?.outside]).toEqual([90, 1]);
    await acme.change((trx, change) => setSalesRole(trx, change, { personId: can, name: 'sdr' }));
    const known = await teamScore(east, 'week', '2026-11-29');
    expect([inPercent(known), known.byRole]).toEqual([90, null]);
  });

  it('leaves out what nobody in the team has ever counted, and is none where nothing was recorded', async () => {
    const { goal, did, ada, can, personScore } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    await goal({ personId: ada }, 'revenue_won', 'week', 100_00);
    await did(ada, 'calls', { '2026-11-24': 80 });
    expect(standings(await personScore(ada, 'week', '2026-11-29'))).toEqual({
      calls: '80/100',
      revenue_won: 'no_data',
    });
    // Once a colleague sells, none is zero: whoever never sells is not better off.
    await did(can, 'revenue_won', { '2026-11-24': 5_00 });
    const score = await personScore(ada, 'week', '2026-11-29');
    expect(standings(score).revenue_won).toBe('0/10000');
    expect(inPercent(score)).toBe(40);
    const before = await personScore(ada, 'week', '2026-11-22');
    expect([before.hasAny, before.score.uncapped]).toEqual([false, null]);
  });

  it('is zero for everybody at zero who recorded anything', async () => {
    const { goal, did, ada, can, east, personScore, teamScore } = await company();
    for (const personId of [ada, can]) {
      await goal({ personId }, 'demos', 'week', 4);
      await did(personId, 'demos', { '2026-11-17': 1 });
      await did(personId, 'emails', { '2026-11-24': 3 });
    }
    expect(inPercent(await personScore(ada, 'week', '2026-11-29'))).toBe(0);
    expect(inPercent(await teamScore(east, 'week', '2026-11-29'))).toBe(0);
  });

  it('asks nothing where the target is nothing, as in the first month of a ramp', async () => {
    const { acme, goal, did, ada, personScore } = await company();
    await goal({ personId: ada }, 'calls', 'month', 100);
    await did(ada, 'calls', { '2026-11-10': 30, '2026-12-10': 30 });
    await acme.change((trx, change) =>
      setRamp(trx, change, { personId: ada, from: '2026-11-01', percents: [0, 50] }),
    );
    const first = await personScore(ada, 'month', '2026-11-30');
    expect(standings(first)).toEqual({ calls: 'no_target' });
    expect(first.score.uncapped).toBeNull();
    const second = await personScore(ada, 'month', '2026-12-31');
    expect(standings(second)).toEqual({ calls: '30/50' });
    expect(second.targets.get('calls')?.parts[0]?.counting.why?.ramp).toEqual([50, 50]);
  });

  it('counts somebody in each of two teams on the days they were in it, and in their own card on all', async () => {
    const { acme, goal, did, ada, can, east, personScore, teamScore } = await company();
    const west = await acme.addTeam({ name: 'West' });
    await goal({ teamId: east }, 'calls', 'month', 100);
    await goal({ teamId: west }, 'calls', 'month', 100);
    await goal({ personId: can }, 'calls', 'month', 100);
    await did(ada, 'calls', { '2026-11-03': 1 });
    await did(can, 'calls', { '2026-11-12': 20, '2026-11-13': 3, '2026-11-16': 40 });
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: can, teamId: west, from: '2026-11-13' }),
    );
    expect(standings(await teamScore(east, 'month', '2026-11-30')).calls).toBe('21/100');
    expect(standings(await teamScore(west, 'month', '2026-11-30')).calls).toBe('43/100');
    expect(standings(await personScore(can, 'month', '2026-11-30')).calls).toBe('63/100');
  });

  it('counts a running period through today', async () => {
    const { goal, did, ada, personScore } = await company();
    await goal({ personId: ada }, 'calls', 'month', 100);
    await did(ada, 'calls', { '2026-11-23': 10, '2026-11-24': 20, '2026-11-25': 40 });
    const score = await personScore(ada, 'month', '2026-11-24');
    expect(score.runningThrough).toBe('2026-11-24');
    expect(standings(score).calls).toBe('30/100');
  });

  it('takes a stated number where there is no goal, ramped as a goal would be', async () => {
    const made = await company();
    const { acme, goal, did, ada, can, nora, east, personScore, teamScore } = made;
    await choose(made, nora, [weigh('demos', 100, { target: 10, per: 'month' })]);
    await did(ada, 'demos', { '2026-11-10': 5 });
    await did(can, 'demos', { '2026-11-10': 6 });
    await acme.change((trx, change) =>
      setRamp(trx, change, { personId: can, from: '2026-11-01', percents: [50] }),
    );
    expect(standings(await personScore(ada, 'month', '2026-11-30')).demos).toBe('5/10');
    expect(standings(await personScore(can, 'month', '2026-11-30')).demos).toBe('6/5');
    expect(standings(await teamScore(east, 'month', '2026-11-30')).demos).toBe('11/15');
    await goal({ personId: ada }, 'demos', 'month', 20);
    expect(standings(await personScore(ada, 'month', '2026-11-30')).demos).toBe('5/20');
    expect(standings(await teamScore(east, 'month', '2026-11-30')).demos).toBe('11/25');
    await goal({ teamId: east }, 'demos', 'month', 44);
    expect(inPercent(await teamScore(east, 'month', '2026-11-30'))).toBe(25);
  });

  it('holds a level against the same bound whatever the period, and says when there are too few', async () => {
    const { acme, goal, nora, ada, can, east, personScore, teamScore } = await company();
    const asAda = await acme.callerOf(ada);
    const won = await addOwnKpi(acme.context, await acme.callerOf(nora), {
      name: 'Renewed',
      unit: 'percent',
      source: 'by_hand',
    });
    const record = (amount: number, of: number, date: string) =>
      recordNumber(acme.context, asAda, { key: won.key, amount, of, date });
    await goal({ personId: ada }, won.key, 'quarter', 500_000, { type: 'at_least' });
    const none = await personScore(ada, 'month', '2026-11-30', '2026-11-23');
    expect(standings(none)).toEqual({ [won.key]: 'no_data' });
    await record(1, 4, '2026-11-17');
    await record(2, 4, '2026-11-19');
    // 3 of 8 are three quarters of one half; in the week alone the same.
    expect(inPercent(await personScore(ada, 'month', '2026-11-30', '2026-11-23'))).toBe(75);
    expect(inPercent(await personScore(ada, 'week', '2026-11-22'))).toBe(75);
    // Only one of the two has the aim, so the team has none; its own holds.
    expect(standings(await teamScore(east, 'month', '2026-11-30', '2026-11-23'))).toEqual({});
    await goal({ personId: can }, won.key, 'quarter', 500_000, { type: 'at_least' });
    expect(inPercent(await teamScore(east, 'month', '2026-11-30', '2026-11-23'))).toBe(75);
    await goal({ teamId: east }, won.key, 'quarter', 375_000, { type: 'at_least' });
    expect(inPercent(await teamScore(east, 'month', '2026-11-30', '2026-11-23'))).toBe(100);
  });
});
