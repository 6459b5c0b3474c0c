import { expect, it } from 'vitest';
import { goalCalendar } from '../../src/goals/actions/goal-calendar.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { pace } from '../../src/goals/rules/pace.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { plainRules } from '../../src/kernel/year-rules.ts';
import { setYear, teamById } from '../../src/people/index.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { teamWeekGoals } from '../../src/scorecards/actions/week-goals.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

const week = periodContaining('week', '2026-11-23');

onBothDatabases('a team’s goal for a week', (open) => {
  async function company() {
    const acme = await createCompany(open);
    const teamId = await acme.addTeam({ name: 'East' });
    const ada = await acme.addPerson({ name: 'Ada', teamId });
    const can = await acme.addPerson({ name: 'Can', teamId });
    const set = (
      subject: { personId: string } | { teamId: string },
      per: 'week' | 'month' | 'quarter' | 'year',
      target: number,
    ) =>
      acme.change((trx) =>
        addGoalVersion(
          trx,
          acme.workspace.id,
          { subject, kpi: 'calls', periodKind: per },
          {
            validFrom: '2026-10-01',
            validTo: null,
            target,
            currency: null,
            authorId: null,
            reason: 'Agreed.',
          },
          { newId: acme.context.newId, at: 0 },
        ),
      );
    const off = (personId: string, firstDay: string, endDay: string) =>
      acme.change((trx) =>
        insertTimeOff(
          trx,
          acme.workspace.id,
          { id: acme.context.newId(), personId, from: firstDay, until: endDay, halves: 3 },
          { by: null, source: 'cli', at: new Date(0) },
        ),
      );
    const read = async () => {
      const people = [await acme.person(ada), await acme.person(can)];
      const team = await teamById(acme.db, acme.workspace.id, teamId, acme.today());
      if (!team) throw new Error('No team');
      return (await teamWeekGoals(acme.db, acme.workspace.id, { team, people }, week, 'USD')).get('calls');
    };
    return { acme, teamId, ada, can, set, off, read };
  }

  it('is the sum of its people’s, once each of them has one', async () => {
    const { ada, can, set, read } = await company();
    await set({ personId: ada }, 'week', 100);
    // Can's calls count for the team too: measured against Ada's goal alone they would flatter it.
    expect(await read()).toBeUndefined();
    await set({ personId: can }, 'week', 60);
    expect(await read()).toBe(160);
  });

  it('is its own before its people’s', async () => {
    const { teamId, ada, can, set, read } = await company();
    await set({ personId: ada }, 'week', 100);
    await set({ personId: can }, 'week', 60);
    await set({ teamId }, 'week', 150);
    expect(await read()).toBe(150);
  });

  it('is the week’s share of a quarter by working days when nothing is agreed for the week', async () => {
    const { teamId, set, read } = await company();
    await set({ teamId }, 'quarter', 1_320);
    // 5 of the 66 weekdays from October to December.
    expect(await read()).toBe(100);
  });

  it('stays whole for somebody with days off, and asks nothing of somebody away all week', async () => {
    const { ada, can, set, off, read } = await company();
    await set({ personId: ada }, 'week', 100);
    await set({ personId: can }, 'week', 60);
    await off(ada, '2026-11-26', '2026-11-28');
    expect(await read()).toBe(160);
    await off(can, '2026-11-23', '2026-11-28');
    expect(await read()).toBe(100);
  });

  it('takes its share of people’s months by the days each of them works', async () => {
    const { ada, can, set, off, read } = await company();
    await set({ personId: ada }, 'month', 190);
    await set({ personId: can }, 'month', 210);
    // 5 of November's 21 weekdays: 45.2 and 50.
    expect(await read()).toBe(95);
    await off(ada, '2026-11-26', '2026-11-28');
    // Ada works 3 days of 19 then: 30.
    expect(await read()).toBe(80);
    await off(can, '2026-11-09', '2026-11-14');
    // A week that Can had off before leaves 5 of 16 days: 65.6.
    expect(await read()).toBe(96);
  });

  it('expects by its last day what the pace of each person expects', async () => {
    const { acme, ada, set, off } = await company();
    const goalOf = async () => {
      const people = [await acme.person(ada)];
      return (await teamWeekGoals(acme.db, acme.workspace.id, { people }, week, 'USD')).get('calls');
    };
    await set({ personId: ada }, 'month', 190);
    await off(ada, '2026-11-26', '2026-11-28');
    const period = periodContaining('month', '2026-11-26');
    const calendar = await goalCalendar(acme.db, await acme.person(ada), '2026-11-26');
    const expectedOn = (asOf: string) =>
      pace({ actual: 0, target: 190, period, asOf, calendar, kpiClass: 'activity' }).expected;
    expect(await goalOf()).toBe(expectedOn(week.end) - expectedOn(week.start));
  });

  it('is the share of a year of its own, where nothing shorter is agreed', async () => {
    const { acme, teamId, set, read } = await company();
    await acme.change((trx, opened) =>
      setYear(trx, opened, { from: '1900-01-01', rules: { ...plainRules, startsIn: 10 } }),
    );
    await set({ teamId }, 'year', 2610);
    // 5 of the 261 weekdays from October 2026 through September 2027.
    expect(await read()).toBe(50);
  });
});
