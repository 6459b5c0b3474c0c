import { expect, it } from 'vitest';
import { closedGoals } from '../../src/goals/actions/closing/closed-goals.ts';
import { mergeGoals } from '../../src/goals/actions/merge-goals.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { closingJob } from '../../src/goals/jobs.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('two people who are one', (open) => {
  it('have the closed goals of both, once and for all', async () => {
    const acme = await createCompany(open, { now: '2026-11-25T08:00:00Z' });
    const from = await acme.addPerson({ name: 'M. Brandt', slackId: null });
    const into = await acme.addPerson({ name: 'Markus Brandt' });
    await acme.change((trx) =>
      addGoalVersion(
        trx,
        acme.workspace.id,
        { subject: { personId: from }, kpi: 'calls', periodKind: 'week' },
        {
          validFrom: '2026-11-16',
          validTo: null,
          target: 10,
          currency: null,
          authorId: null,
          reason: '',
        },
        { newId: acme.context.newId, at: 0 },
      ),
    );
    await closingJob.run(acme.context, acme.context.clock.now());
    const closed = async () => {
      const { results } = await closedGoals(acme.context, await acme.callerOf(into), into);
      return results.flat().map(({ period, round, outcome }) => [period.key, round, outcome]);
    };
    expect(await closed()).toEqual([]);
    await acme.change((trx, change) => mergeGoals(trx, change, { from, into }));
    expect(await closed()).toEqual([['2026-W47', 1, 'missed']]);
    acme.context.clock.moveTo(new Date('2026-11-26T08:00:00Z'));
    await closingJob.run(acme.context, acme.context.clock.now());
    expect(await closed()).toEqual([['2026-W47', 1, 'missed']]);
  });
});
