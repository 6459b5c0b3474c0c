import { expect, it } from 'vitest';
import { acceptProposal } from '../../src/goals/actions/contract/accept.ts';
import { counterProposal } from '../../src/goals/actions/contract/answer.ts';
import { believe } from '../../src/goals/actions/contract/believe.ts';
import { waitingFor } from '../../src/goals/actions/contract/waiting.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { previewTeam, proposeToTeam } from '../../src/goals/actions/team-goals.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { company, goal, holding, last, started, suggested } from './contract-company.ts';

onBothDatabases('how sure somebody is', (open) => {
  it('is kept of an agreed number, can be changed, and is the person’s own to say', async () => {
    const { acme, markus, lena, first } = await started(open);
    expect(await refusalOf(believe(acme.context, lena, first.id, 4))).toContain('not agreed');
    await acceptProposal(acme.context, lena, first.id);
    await believe(acme.context, lena, first.id, 4);
    await believe(acme.context, lena, first.id, 2);
    expect((await last(acme)).belief).toBe(2);
    expect(await refusalOf(believe(acme.context, markus, first.id, 5))).toContain('between the people');
  });
});

onBothDatabases('what waits for answers', (open) => {
  it('is shown to those who lead people: who has not answered, what was suggested, who is hardly sure', async () => {
    const { acme, rep, mate, manager, director, other, markus, lena, first } = await started(open);
    const can = await acme.callerOf(mate);
    await setGoal(acme.context, markus, goal(mate));
    acme.context.clock.moveTo(new Date('2026-11-26T08:00:00Z'));
    await setGoal(acme.context, can, goal(mate, { kpi: 'demos', periodKind: 'month' }));
    const names = async (personId: string) => {
      const found = await waitingFor(acme.context, await acme.callerOf(personId));
      const of = (list: { name: string; days: number }[] = []) =>
        list.map(({ name, days }) => `${name} ${days}`);
      return found && [of(found.notAnswered), of(found.suggested), of(found.worries)];
    };
    const all = [['Lena Rep 3', 'Can Mate 3'], ['Can Mate 0'], []];
    expect(await names(manager)).toEqual(all);
    expect(await names(director)).toEqual(all);
    for (const nobody of [rep, mate, other]) expect(await names(nobody)).toBeNull();

    await acceptProposal(acme.context, lena, first.id);
    await believe(acme.context, lena, first.id, 2);
    expect(await names(manager)).toEqual([['Can Mate 3'], ['Can Mate 0'], ['Lena Rep 3']]);
    await believe(acme.context, lena, first.id, 3);
    expect((await names(manager))?.[2]).toEqual([]);
    await believe(acme.context, lena, first.id, 1);
    await setGoal(acme.context, markus, goal(rep, { target: 90 }));
    expect(await names(manager)).toEqual([['Can Mate 3', 'Lena Rep 0'], ['Can Mate 0'], []]);
  });

  it('leaves out people who are not in Slack: they cannot answer', async () => {
    const { acme, manager, markus } = await started(open);
    const absent = await acme.addPerson({ name: 'Absent Rep', managerId: manager, slackId: null });
    await setGoal(acme.context, markus, goal(absent));
    const found = await waitingFor(acme.context, markus);
    expect(found?.notAnswered.map(({ name }) => name)).toEqual(['Lena Rep']);
  });

  it('marks the person’s own card until it is answered', async () => {
    const { acme, rep, lena, first } = await started(open);
    const open_ = async () =>
      [...(await myGoals(acme.context, lena, rep)).open.values()].map(({ target }) => target);
    expect(await open_()).toEqual([120]);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Fair.' });
    expect(await open_()).toEqual([100]);
    await acceptProposal(
      acme.context,
      await acme.callerOf((await last(acme)).askedId),
      (await last(acme)).id,
    );
    expect(await open_()).toEqual([]);
  });
});

onBothDatabases('goals for several people', (open) => {
  const request = { kpi: 'calls', periodKind: 'week', startsIn: 'next', repeats: true } as const;

  it('show what the last complete period brought each of them, and not whoever sets them', async () => {
    const { acme, manager, rep, team } = await company(open);
    await acme.change((trx) =>
      writeFacts(
        trx,
        acme.context,
        acme.workspace.id,
        [
          ['2026-11-15', 7],
          ['2026-11-16', 40],
          ['2026-11-22', 2],
          ['2026-11-23', 9],
        ].map(([date, amount]) => ({
          subject: { kind: 'person', id: rep },
          kpi: 'calls',
          date: String(date),
          occurredAt: new Date(`${date}T09:00:00Z`),
          amount: Number(amount),
          count: Number(amount),
          currency: null,
          source: { kind: 'log', id: String(date) },
        })),
      ),
    );
    const markus = await acme.callerOf(manager);
    const preview = await previewTeam(acme.context, markus, team, request);
    expect(preview.period.key).toBe('2026-W47');
    expect(preview.people.map(({ person, last: figure }) => [person.name, figure])).toEqual([
      ['Can Mate', 0],
      ['Lena Rep', 42],
    ]);
  });

  it('are suggested all or none', async () => {
    const { acme, manager, rep, mate, other } = await company(open);
    const markus = await acme.callerOf(manager);
    const numbers = [
      { personId: rep, target: 100 },
      { personId: mate, target: 90 },
    ];
    const ask = (more: typeof numbers) =>
      proposeToTeam(acme.context, markus, { ...request, reason: '' }, [...numbers, ...more]);
    for (const stranger of [other, manager]) {
      expect(await refusalOf(ask([{ personId: stranger, target: 5 }]))).toContain(
        'people and teams you lead',
      );
    }
    expect(await suggested(acme)).toEqual([]);
    const stored = await ask([]);
    expect(stored.map(({ name, set }) => [name, set.aim?.target, set.asked?.name])).toEqual([
      ['Lena Rep', 100, 'Lena Rep'],
      ['Can Mate', 90, 'Can Mate'],
    ]);
    expect(await holding(acme, rep)).toEqual([]);
    expect(await holding(acme, rep, '2026-11-30')).toEqual([100]);
  });
});
