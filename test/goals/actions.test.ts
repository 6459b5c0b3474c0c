import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { type GoalRequest, setGoal } from '../../src/goals/actions/set-goal.ts';
import { whyGoal } from '../../src/goals/actions/why-goal.ts';
import { goalsOn, goalsOnDays } from '../../src/goals/index.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { setMembership } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Monday 23 November 2026, 08:55 in Istanbul: 37 of the quarter's 66 weekdays have gone. */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const director = await acme.addPerson({ name: 'Deniz Director' });
  const manager = await acme.addPerson({ name: 'Mert Manager', managerId: director });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: team });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: team });
  const other = await acme.addPerson({ name: 'Oya Outsider' });
  const admin = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  return { acme, director, manager, team, rep, mate, other, admin };
}

const goal = (
  subject: GoalRequest['subject'],
  more: Partial<Extract<GoalRequest, { startsIn: unknown }>> = {},
): GoalRequest => ({
  subject,
  kpi: 'calls',
  periodKind: 'week',
  startsIn: 'this',
  repeats: true,
  target: 100,
  reason: 'Twenty a day.',
  ...more,
});

async function count(
  acme: Company,
  personId: string,
  kpi: KpiKey,
  date: string,
  amount: number,
  currency?: string,
) {
  await acme.change((trx) =>
    writeFacts(trx, acme.context, acme.workspace.id, [
      {
        subject: { kind: 'person', id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T09:00:00Z`),
        amount,
        count: currency ? 1 : amount,
        currency: currency ?? null,
        source: { kind: 'log', id: `${personId}-${kpi}-${date}-${amount}` },
      },
    ]),
  );
}

/** The sentence of the refusal, or what came back instead. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.sentence(translate('en')) : `no refusal: ${String(error)}`;
}

onBothDatabases('setting a goal', (open) => {
  it('stores every change as a new version with its author and reason', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    const first = await setGoal(acme.context, caller, goal({ personId: rep }));
    const second = await setGoal(
      acme.context,
      caller,
      goal({ personId: rep }, { target: 120, reason: 'Good quarter.' }),
    );
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(second.before?.target).toBe(100);
    const [current] = await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, '2026-11-25');
    expect(current).toMatchObject({ target: 120, version: 2, authorId: manager, reason: 'Good quarter.' });
  });

  it('writes nothing when the goal is already so', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }));
    const again = await setGoal(acme.context, caller, goal({ personId: rep }, { reason: 'Said twice.' }));
    expect(again).toMatchObject({ changed: false, version: 1 });
  });

  it('leaves earlier periods as they were', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }));
    await setGoal(acme.context, caller, goal({ personId: rep }, { target: 150, startsIn: 'next' }));
    const targetOn = async (date: string) =>
      (await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, date)).map((each) => each.target);
    expect(await targetOn('2026-11-22')).toEqual([]);
    expect(await targetOn('2026-11-29')).toEqual([100]);
    expect(await targetOn('2026-11-30')).toEqual([150]);
  });

  it('lets a goal for one period give way to the standing one afterwards', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }));
    await setGoal(acme.context, caller, goal({ personId: rep }, { target: 60, repeats: false }));
    const on = async (date: string) =>
      (await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, date))[0]?.target;
    expect([await on('2026-11-27'), await on('2026-12-01')]).toEqual([60, 100]);
  });

  it('is found for several days in one query, each day with what held on it', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }));
    await setGoal(acme.context, caller, goal({ personId: rep }, { target: 60, repeats: false }));
    await setGoal(acme.context, caller, goal({ personId: rep }, { target: 150, startsIn: 'next' }));
    const days = ['2026-12-01', '2026-11-22', '2026-11-27'];
    const found = await goalsOnDays(acme.db, acme.workspace.id, { personIds: [rep] }, days);
    expect(found.map((goals) => goals.map(({ target }) => target))).toEqual([[150], [], [60]]);
    expect(await goalsOnDays(acme.db, acme.workspace.id, {}, days)).toEqual([[], [], []]);
    expect(await goalsOnDays(acme.db, acme.workspace.id, { personIds: [rep] }, [])).toEqual([]);
  });

  it('ends a goal from a period on, and says when there is none to end', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    const ending = goal({ personId: rep }, { target: null, startsIn: 'next', reason: 'New role.' });
    expect(await setGoal(acme.context, caller, ending)).toMatchObject({ changed: false });
    await setGoal(acme.context, caller, goal({ personId: rep }));
    expect(await setGoal(acme.context, caller, ending)).toMatchObject({
      changed: true,
      aim: null,
      version: 2,
    });
    const on = (date: string) => goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, date);
    expect(await on('2026-11-29')).toHaveLength(1);
    expect(await on('2026-11-30')).toHaveLength(0);
  });

  it('is for oneself, for those who lead the person or team, and admins', async () => {
    const people = await company(open);
    const { acme, team, rep } = people;
    const outcomes: Record<string, string[]> = {};
    for (const role of ['rep', 'mate', 'manager', 'director', 'admin', 'other'] as const) {
      const caller = await acme.callerOf(people[role]);
      outcomes[role] = await Promise.all(
        [{ personId: rep }, { teamId: team }].map(async (subject) =>
          refusalOf(
            setGoal(acme.context, caller, goal(subject, { target: 10 + Object.keys(outcomes).length })),
          ),
        ),
      );
    }
    const no = 'You can set goals for yourself, and for the people and teams you lead.';
    const yes = 'no refusal: null';
    expect(outcomes).toEqual({
      rep: [yes, no],
      mate: [no, no],
      manager: [yes, yes],
      director: [yes, yes],
      admin: [yes, yes],
      other: [no, no],
    });
  });

  it('takes effect once for a delivery that Slack repeats', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager, 'view:V1:hash');
    await setGoal(acme.context, caller, goal({ personId: rep }));
    await expect(setGoal(acme.context, caller, goal({ personId: rep }, { target: 7 }))).rejects.toThrow(
      'took effect',
    );
    const [current] = await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, '2026-11-25');
    expect(current?.target).toBe(100);
  });
});

onBothDatabases('my goals', (open) => {
  it('measures money by the working days gone, through yesterday', async () => {
    const { acme, manager, rep } = await company(open);
    const request = goal({ personId: rep }, { kpi: 'revenue_won', periodKind: 'quarter', target: 6_600_000 });
    await setGoal(acme.context, await acme.callerOf(manager), request);
    for (const day of ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16']) {
      await count(acme, rep, 'revenue_won', `2026-10-${day}`, 400_000, 'USD');
    }
    const card = await myGoals(acme.context, await acme.callerOf(rep), rep);
    const [line] = card.lines;
    // 66 weekdays from 1 October to 31 December, 37 before Monday 23 November: 66,000 * 37 / 66 = 37,000 expected.
    expect(line?.pace).toMatchObject({ elapsedDays: 37, totalDays: 66, remainingDays: 29, gap: 300_000 });
    expect(line?.actual).toBe(4_000_000);
    // 26,000 left over 29 days, and 16.5 deals of 4,000 in the target are enough to judge: 40,000 / 37,000 = 1.08.
    expect(line?.pace.requiredPerDay).toBeCloseTo(2_600_000 / 29, 6);
    expect(line?.pace.status).toBe('on_track');
  });

  it('counts neither later dates nor other currencies, and says that there are some', async () => {
    const { acme, manager, rep } = await company(open);
    const request = goal({ personId: rep }, { kpi: 'revenue_won', periodKind: 'month', target: 1_000_000 });
    await setGoal(acme.context, await acme.callerOf(manager), request);
    await count(acme, rep, 'revenue_won', '2026-11-20', 300_000, 'USD');
    await count(acme, rep, 'revenue_won', '2026-11-27', 500_000, 'USD');
    await count(acme, rep, 'revenue_won', '2026-11-19', 70_000, 'EUR');
    const card = await myGoals(acme.context, await acme.callerOf(rep), rep);
    expect(card.lines[0]).toMatchObject({
      actual: 300_000,
      otherCurrencies: [{ currency: 'EUR', amount: 70_000 }],
    });
  });

  it('says once how much a team has in another currency, whoever brought it and when', async () => {
    const { acme, manager, team, rep, mate } = await company(open);
    await setGoal(
      acme.context,
      await acme.callerOf(manager),
      goal({ teamId: team }, { kpi: 'revenue_won', periodKind: 'quarter', target: 1_000_000 }),
    );
    await count(acme, rep, 'revenue_won', '2026-10-05', 70_000, 'EUR');
    await count(acme, mate, 'revenue_won', '2026-11-19', 30_000, 'EUR');
    await count(acme, mate, 'revenue_won', '2026-09-30', 5_000, 'EUR');
    await count(acme, mate, 'revenue_won', '2026-11-19', 20_000, 'USD');
    const card = await myGoals(acme.context, await acme.callerOf(rep), rep);
    expect(card.teams[0]?.lines[0]).toMatchObject({
      actual: 20_000,
      otherCurrencies: [{ currency: 'EUR', amount: 100_000 }],
    });
  });

  it('adds up a team from the days its people were in it', async () => {
    const { acme, manager, team, rep, mate } = await company(open);
    await setGoal(
      acme.context,
      await acme.callerOf(manager),
      goal({ teamId: team }, { periodKind: 'month' }),
    );
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: mate, teamId: null, from: '2026-11-16' }),
    );
    await count(acme, rep, 'calls', '2026-11-20', 10);
    await count(acme, mate, 'calls', '2026-11-13', 5);
    await count(acme, mate, 'calls', '2026-11-18', 7);
    const card = await myGoals(acme.context, await acme.callerOf(rep), rep);
    expect(card.teams.map(({ team: each, lines }) => [each.name, lines[0]?.actual])).toEqual([['East', 15]]);
  });

  it('shows this week and who sets goals to someone without any', async () => {
    const { acme, manager, rep } = await company(open);
    await count(acme, rep, 'calls', '2026-11-23', 4);
    await count(acme, rep, 'calls', '2026-11-22', 9);
    const card = await myGoals(acme.context, await acme.callerOf(rep), rep);
    expect(card.lines).toEqual([]);
    expect(card.week?.numbers.map(({ kpi, amount }) => [kpi.key, amount])).toEqual([['calls', 4]]);
    expect(card.week?.manager?.id).toBe(manager);
  });

  it('is for the person, those above them and admins; anyone else gets a kind refusal', async () => {
    const people = await company(open);
    const { acme, rep } = people;
    const outcome: Record<string, string> = {};
    for (const role of ['rep', 'mate', 'manager', 'director', 'admin', 'other'] as const) {
      outcome[role] = await refusalOf(myGoals(acme.context, await acme.callerOf(people[role]), rep));
    }
    const no =
      'These goals are between Ada Rep and their managers, so I keep them there. `/mygoals` shows yours.';
    const yes = 'no refusal: null';
    expect(outcome).toEqual({ rep: yes, mate: no, manager: yes, director: yes, admin: yes, other: no });
  });

  it('knows nobody of another workspace', async () => {
    const { acme, rep } = await company(open);
    const caller = { ...(await acme.callerOf(rep)), workspaceId: 'another', isAdmin: true };
    expect(await refusalOf(myGoals(acme.context, caller, rep))).toContain('Run `/mygoals` again');
  });
});

onBothDatabases('why a number is what it is', (open) => {
  it('lists the records behind it, newest first, and the goal’s own history', async () => {
    const { acme, manager, rep } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }, { periodKind: 'month' }));
    await setGoal(
      acme.context,
      caller,
      goal({ personId: rep }, { periodKind: 'month', target: 90, reason: 'Two days off.' }),
    );
    await count(acme, rep, 'calls', '2026-11-18', 12);
    await count(acme, rep, 'calls', '2026-11-20', 8);
    await count(acme, rep, 'calls', '2026-10-30', 99);
    const [stored] = await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, '2026-11-23');
    const why = await whyGoal(acme.context, await acme.callerOf(rep), stored?.id ?? '');
    expect(why.facts.map(({ fact }) => [fact.date, fact.amount])).toEqual([
      ['2026-11-20', 8],
      ['2026-11-18', 12],
    ]);
    expect(why.versions.map(({ goal: each, author }) => [each.target, author, each.reason])).toEqual([
      [90, 'Mert Manager', 'Two days off.'],
      [100, 'Mert Manager', 'Twenty a day.'],
    ]);
    expect(why.line.actual).toBe(20);
  });

  it('is closed to whoever may not see the goal', async () => {
    const { acme, manager, team, rep, mate, other } = await company(open);
    const caller = await acme.callerOf(manager);
    await setGoal(acme.context, caller, goal({ personId: rep }));
    await setGoal(acme.context, caller, goal({ teamId: team }));
    const goals = await goalsOn(
      acme.db,
      acme.workspace.id,
      { personIds: [rep], teamIds: [team] },
      '2026-11-23',
    );
    const idOf = (kind: 'personId' | 'teamId') => goals.find((each) => kind in each.subject)?.id ?? '';
    const ask = async (personId: string, id: string) =>
      refusalOf(whyGoal(acme.context, await acme.callerOf(personId), id));
    expect(await ask(mate, idOf('personId'))).toContain('between Ada Rep and their managers');
    expect(await ask(mate, idOf('teamId'))).toBe('no refusal: null');
    expect(await ask(other, idOf('teamId'))).toContain('for its members');
    expect(await ask(other, 'nonsense')).toContain('Run `/mygoals` again');
  });
});
