import { describe, expect, it } from 'vitest';
import { findLowMonths } from '../../src/coaching/actions/find-low-months.ts';
import { lowMonthsWords } from '../../src/coaching/messages/low-months-words.ts';
import { lowMonthsNumbers } from '../../src/coaching/numbers.ts';
import { type ClosedMonth, lowMonths } from '../../src/coaching/rules/low-months.ts';
import { ADDED_UP } from '../../src/goals/rules/targets/types.ts';
import { addResults, type Result } from '../../src/goals/store/results.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { translate } from '../../src/locales/index.ts';
import { liveTeams, reportsOf } from '../../src/people/index.ts';
import { type SalesCompany, salesCompany } from '../nudges/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';

const CLOSED = new Date('2026-11-19T02:00:00Z');
const SINCE = new Date('2026-11-16T06:00:00Z');

const month = (date: string, actual: number, more: Partial<ClosedMonth> = {}): ClosedMonth => ({
  goalId: 'g1',
  kpi: 'demos',
  period: periodContaining('month', date),
  target: 20,
  actual,
  share: null,
  closedAt: CLOSED,
  ...more,
});

const onRamp = { fte: null, ramp: [50, 50] as [number, number], here: null, leaveDays: null };

describe('two low months in a row', () => {
  // 80% of 20 are 16: fifteen are low, sixteen are not.
  it.each<[string, ClosedMonth[], boolean]>([
    ['both below 80%', [month('2026-09-01', 15), month('2026-10-01', 12)], true],
    ['whatever order they are read in', [month('2026-10-01', 12), month('2026-09-01', 15)], true],
    ['the last at 80% exactly', [month('2026-09-01', 15), month('2026-10-01', 16)], false],
    ['the one before at 80% exactly', [month('2026-09-01', 16), month('2026-10-01', 12)], false],
    ['one month alone', [month('2026-10-01', 12)], false],
    ['a month between them without a goal', [month('2026-08-01', 12), month('2026-10-01', 12)], false],
    [
      'a good one after two low ones',
      [month('2026-08-01', 1), month('2026-09-01', 1), month('2026-10-01', 20)],
      false,
    ],
    ['of two goals', [month('2026-09-01', 12), month('2026-10-01', 12, { goalId: 'g2' })], false],
    ['one on ramp', [month('2026-09-01', 12, { share: onRamp }), month('2026-10-01', 12)], false],
    ['one without a number', [month('2026-09-01', 0, { target: 0 }), month('2026-10-01', 12)], false],
    [
      'closed longer ago than a week',
      [month('2026-09-01', 12), month('2026-10-01', 12, { closedAt: new Date('2026-11-16T05:59:59Z') })],
      false,
    ],
  ])('%s', (_case, months, isFound) => {
    expect(lowMonths(months, SINCE) !== null).toBe(isFound);
  });

  it('are told of the goal that was lowest', () => {
    const calls = { goalId: 'g2', kpi: 'calls' as const };
    const found = lowMonths(
      [
        month('2026-09-01', 12),
        month('2026-10-01', 12),
        month('2026-09-01', 9, calls),
        month('2026-10-01', 11, calls),
      ],
      SINCE,
    );
    expect(found?.last.kpi).toBe('calls');
  });
});

onBothDatabases('of whom a manager hears that two months were low', (open) => {
  async function question(company: SalesCompany, recipientId = company.manager) {
    const { db, workspace, context, manager } = company;
    const live = await liveTeams(db, workspace.id);
    const people = await reportsOf(db, workspace.id, manager, company.today());
    return {
      workspaceId: workspace.id,
      manager: await company.person(manager),
      recipientId,
      people: people.map((person) => ({
        person,
        liveOn: live.get(person.teamId ?? '')?.liveOn ?? '2026-11-10',
      })),
      now: context.clock.now(),
    };
  }

  /** Ada's September and October as they were closed, in rounds. */
  async function withResults(
    ...rounds: { date: string; actual: number; round: number; recordedAt: string }[]
  ) {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'demos', 'month', 20);
    const { id: goalId } = await company.db
      .selectFrom('goal')
      .select('id')
      .where('kpi', '=', 'demos')
      .executeTakeFirstOrThrow();
    const results = rounds.map(
      ({ date, recordedAt, ...more }): Result => ({
        goalId,
        subject: { personId: company.ada },
        kpi: 'demos',
        title: null,
        period: periodContaining('month', date),
        version: 1,
        ...ADDED_UP,
        agreed: 20,
        target: 20,
        share: null,
        behind: null,
        currency: null,
        outcome: 'missed',
        recordedAt: new Date(recordedAt),
        ...more,
      }),
    );
    await company.change((trx) => addResults(trx, company.workspace.id, results));
    return company;
  }

  const september = { date: '2026-09-01', actual: 15, round: 1, recordedAt: '2026-10-03T02:00:00Z' };
  const october = { date: '2026-10-01', actual: 11, round: 1, recordedAt: '2026-11-19T02:00:00Z' };

  it('is Ada, with both numbers, to her manager alone', async () => {
    const company = await withResults(september, october);
    const [found, ...others] = await findLowMonths(company.context, await question(company));
    expect(others).toEqual([]);
    expect(found?.subjectId).toBe(company.ada);
    expect(found?.severity).toBeCloseTo(9 / 20, 10);
    const numbers = lowMonthsNumbers.parse(found?.numbers);
    expect(lowMonthsWords(numbers, translate('en')).why).toBe(
      'Demos, two months running below 80%: September 2026 15 of 20 (75%); October 2026 11 of 20 (55%).',
    );
    expect(lowMonthsWords(numbers, translate('tr')).why).toBe(
      'Demolar, iki ay üst üste %80’in altında: Eylül 2026 15 / 20 (%75); Ekim 2026 11 / 20 (%55).',
    );
    expect(await findLowMonths(company.context, await question(company, company.can))).toEqual([]);
  });

  it('is nobody once a correction lifted the month', async () => {
    const corrected = { ...october, round: 2, actual: 17, recordedAt: '2026-11-20T02:00:00Z' };
    const company = await withResults(september, october, corrected);
    expect(await findLowMonths(company.context, await question(company))).toEqual([]);
  });

  it('is not said again in the next week, though a month was corrected meanwhile', async () => {
    const early = { ...october, recordedAt: '2026-11-12T02:00:00Z' };
    const corrected = { ...october, round: 2, actual: 10, recordedAt: '2026-11-20T02:00:00Z' };
    const company = await withResults(september, early, corrected);
    expect(await findLowMonths(company.context, await question(company))).toEqual([]);
  });
});
