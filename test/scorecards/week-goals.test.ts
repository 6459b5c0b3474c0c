import { expect, it } from 'vitest';
import { addGoalVersion } from '../../src/goals/index.ts';
import { periodContaining } from '../../src/kernel/period.ts';
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
      per: 'week' | 'quarter',
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
    const read = async () =>
      (await teamWeekGoals(acme.db, acme.workspace.id, { teamId, personIds: [ada, can] }, week, 'USD')).get(
        'calls',
      );
    return { teamId, ada, can, set, read };
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
});
