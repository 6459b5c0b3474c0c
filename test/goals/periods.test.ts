import { expect, it } from 'vitest';
import { acceptProposal } from '../../src/goals/actions/contract/accept.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { type GoalRequest, setGoal } from '../../src/goals/actions/set-goal.ts';
import { previewTeam } from '../../src/goals/actions/team-goals.ts';
import { plainRules, type YearRules } from '../../src/kernel/year-rules.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { setYear } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import type { Company } from '../support/fixtures.ts';
import { company } from './contract-company.ts';

const days = (personId: string, from: string, until: string, target: number | null): GoalRequest => ({
  subject: { personId },
  kpi: 'calls',
  periodKind: 'range',
  from,
  until,
  repeats: false,
  target,
  reason: 'The campaign.',
});

const recurring = (
  personId: string,
  periodKind: 'week' | 'quarter' | 'year',
  target: number,
): GoalRequest => ({
  subject: { personId },
  kpi: 'calls',
  periodKind,
  startsIn: 'this',
  repeats: true,
  target,
  reason: 'As agreed.',
});

function count(acme: Company, personId: string, counts: Readonly<Record<string, number>>) {
  return acme.change((trx) =>
    writeFacts(
      trx,
      acme.context,
      acme.workspace.id,
      Object.entries(counts).map(([date, amount]) => ({
        subject: { kind: 'person', id: personId },
        kpi: 'calls',
        date,
        occurredAt: new Date(`${date}T09:00:00Z`),
        amount,
        count: amount,
        currency: null,
        source: { kind: 'log', id: `${personId}-${date}` },
      })),
    ),
  );
}

onBothDatabases('goals for a year and for chosen days', (open) => {
  async function prepare(rules?: Partial<YearRules>) {
    const people = await company(open);
    const { acme, manager, rep } = people;
    if (rules) {
      await acme.change((trx, opened) =>
        setYear(trx, opened, { from: '1900-01-01', rules: { ...plainRules, ...rules } }),
      );
    }
    const boss = await acme.callerOf(manager);
    const set = (request: GoalRequest) => setGoal(acme.context, boss, request);
    const card = async () => (await myGoals(acme.context, await acme.callerOf(rep), rep)).lines;
    return { ...people, boss, set, card };
  }

  it('stand beside those of a week, longest last, chosen days at the end', async () => {
    const { rep, set, card } = await prepare();
    await set(days(rep, '2026-11-23', '2026-11-28', 10));
    await set(recurring(rep, 'year', 5000));
    await set(recurring(rep, 'week', 100));
    expect((await card()).map(({ period }) => [period.kind, period.start, period.end])).toEqual([
      ['week', '2026-11-23', '2026-11-30'],
      ['year', '2026-01-01', '2027-01-01'],
      ['range', '2026-11-23', '2026-11-28'],
    ]);
  });

  it('count what was done on the chosen days alone, and are gone after them', async () => {
    const { acme, rep, set, card } = await prepare();
    await count(acme, rep, { '2026-11-18': 50, '2026-11-19': 4, '2026-11-23': 3 });
    await set(days(rep, '2026-11-19', '2026-11-26', 20));
    const [line] = await card();
    // Thursday 19 to Wednesday 25 November: five weekdays, two of them before Monday the 23rd.
    expect(line).toMatchObject({ actual: 7, pace: { elapsedDays: 2, totalDays: 5, expected: 8 } });
    acme.context.clock.moveTo(new Date('2026-11-26T09:00:00Z'));
    expect(await card()).toEqual([]);
  });

  it('of other days are goals of their own; the same days again change theirs, and 0 ends it', async () => {
    const { rep, set, card } = await prepare();
    await set(days(rep, '2026-11-23', '2026-11-28', 10));
    const later = await set(days(rep, '2026-12-01', '2026-12-16', 40));
    expect(later.before).toBeNull();
    expect((await card()).map(({ goal }) => goal.target)).toEqual([10]);
    const again = await set(days(rep, '2026-11-23', '2026-11-28', 12));
    expect(again.before?.target).toBe(10);
    expect((await set(days(rep, '2026-11-23', '2026-11-28', 12))).changed).toBe(false);
    expect((await set(days(rep, '2026-11-23', '2026-11-28', null))).changed).toBe(true);
    expect(await card()).toEqual([]);
  });

  it('are agreed to like any other, as long as their days are not over', async () => {
    const { acme, rep, set } = await prepare();
    const { db } = acme;
    await set(days(rep, '2026-11-23', '2026-11-28', 10));
    const proposal = await db.selectFrom('goal_proposal').selectAll().executeTakeFirstOrThrow();
    const sheet = await acceptProposal(acme.context, await acme.callerOf(rep), proposal.id);
    expect(sheet.proposal.state).toBe('accepted');
    expect(sheet.first).toMatchObject({ period: { start: '2026-11-23', end: '2026-11-28' }, days: 5 });
  });

  it('are held against as many days before, when a number is suggested to a team', async () => {
    const { acme, rep, boss } = await prepare();
    await count(acme, rep, { '2026-11-09': 5, '2026-11-13': 6, '2026-11-20': 7 });
    const preview = await previewTeam(acme.context, boss, 'everyone', {
      kpi: 'calls',
      periodKind: 'range',
      from: '2026-12-01',
      until: '2026-12-08',
      repeats: false,
    });
    // Seven days before Monday, 23 November: the 16th to the 22nd.
    expect([preview.first.start, preview.period.start, preview.period.end]).toEqual([
      '2026-12-01',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(preview.people.find(({ person }) => person.id === rep)?.last).toBe(7);
  });

  it('of a fiscal year are paced by its own year and quarter', async () => {
    const { rep, set, card } = await prepare({ startsIn: 10, weekStartsOn: 7 });
    await set(recurring(rep, 'year', 2610));
    await set(recurring(rep, 'quarter', 660));
    await set(recurring(rep, 'week', 50));
    expect((await card()).map(({ period, pace }) => [period.start, period.end, pace.totalDays])).toEqual([
      ['2026-11-22', '2026-11-29', 5],
      ['2026-10-01', '2027-01-01', 66],
      ['2026-10-01', '2027-10-01', 261],
    ]);
  });
});
