import { expect, it } from 'vitest';
import { mergeGoals } from '../../src/goals/actions/merge-goals.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('two people who are one', (open) => {
  it('are asked as the one that stays; of two goals for the same only theirs waits for an answer', async () => {
    const acme = await createCompany(open);
    const boss = await acme.addPerson({ name: 'Boss' });
    const from = await acme.addPerson({ name: 'M. Brandt', slackId: null, managerId: boss });
    const into = await acme.addPerson({ name: 'Markus Brandt', managerId: boss });
    const caller = await acme.callerOf(boss);
    const set = (personId: string, kpi: 'calls' | 'demos') =>
      setGoal(acme.context, caller, {
        subject: { personId },
        kpi,
        periodKind: 'week',
        startsIn: 'this',
        repeats: true,
        target: 10,
        reason: '',
      });
    await set(from, 'calls');
    await set(from, 'demos');
    await set(into, 'demos');
    const rows = () =>
      acme.db
        .selectFrom('goal_proposal')
        .innerJoin('goal', 'goal.id', 'goal_proposal.goal_id')
        .select(['goal.kpi', 'goal.person_id', 'asked_id', 'state'])
        .orderBy('goal.kpi')
        .orderBy('state')
        .execute();
    const merge = () => acme.change((trx, change) => mergeGoals(trx, change, { from, into }));
    await merge();
    const expected = [
      { kpi: 'calls', person_id: into, asked_id: into, state: 'proposed' },
      { kpi: 'demos', person_id: into, asked_id: into, state: 'proposed' },
      { kpi: 'demos', person_id: from, asked_id: into, state: 'superseded' },
    ];
    expect(await rows()).toEqual(expected);
    await merge();
    expect(await rows()).toEqual(expected);
  });
});
