import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { enterNumbers, listMonths, monthSheet } from '../../src/kpis/actions/month-numbers.ts';
import { companyNumbers, replaceCompanyNumbers } from '../../src/kpis/index.ts';
import { monthlyNumbers, type NumberKey } from '../../src/kpis/numbers.ts';
import {
  impossibleNumber,
  type MonthNumbers,
  monthsOf,
  overMonths,
  sumOverMonths,
} from '../../src/kpis/rules/months.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

const numbersOf = (some: Partial<Record<NumberKey, number>>) =>
  Object.fromEntries(monthlyNumbers.map(({ key }) => [key, some[key] ?? null])) as MonthNumbers;

describe('the numbers of several months', () => {
  it('are those of a quarter’s three', () => {
    expect(monthsOf({ start: '2026-10-01', end: '2027-01-01' })).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
  });

  it('are none of a period that is not made of whole months, which has no numbers then', () => {
    expect(monthsOf({ start: '2026-02-01', end: '2026-03-01' })).toEqual(['2026-02-01']);
    for (const [start, end] of [
      ['2026-02-01', '2026-03-02'],
      ['2026-02-02', '2026-03-01'],
      ['2026-02-01', '2026-02-28'],
    ] as const) {
      expect(monthsOf({ start, end })).toEqual([]);
    }
    const numbers = [{ key: 'recurring_start' as const, date: '2026-02-01', amount: 5 }];
    expect(overMonths([], numbers)).toEqual(new Map());
    expect(sumOverMonths('recurring_start', [], numbers)).toBeNull();
  });

  it('add up what flows, take the start from the first, and leave out what a month lacks', () => {
    const months = ['2026-10-01', '2026-11-01'];
    const whole = overMonths(months, [
      { key: 'new_customers', date: '2026-10-01', amount: 3 },
      { key: 'new_customers', date: '2026-11-01', amount: 4 },
      { key: 'customers_start', date: '2026-11-01', amount: 110 },
      { key: 'customers_start', date: '2026-10-01', amount: 100 },
      { key: 'csat_positive', date: '2026-10-01', amount: 9 },
    ]);
    expect([...whole]).toEqual([
      ['new_customers', 7],
      ['customers_start', 100],
    ]);
    const starts = months.map((date, nth) => ({
      key: 'customers_start' as const,
      date,
      amount: 100 + 10 * nth,
    }));
    expect(sumOverMonths('customers_start', months, starts)).toBe(210);
    expect(sumOverMonths('customers_start', months, starts.slice(1))).toBeNull();
  });

  it.each<[string, Partial<Record<NumberKey, number>>, NumberKey | null]>([
    ['nothing', {}, null],
    ['fewer left than there were', { customers_start: 5, customers_lost: 5 }, null],
    ['more left than there were', { customers_start: 5, customers_lost: 6 }, 'customers_lost'],
    [
      'more lost than there was',
      { recurring_start: 10, recurring_downsell: 6, recurring_churn: 5 },
      'recurring_churn',
    ],
    ['more positive answers than answers', { csat_positive: 2, csat_responses: 1 }, 'csat_positive'],
    ['positive answers of an unknown whole', { csat_positive: 2 }, null],
  ])('can be: %s', (_words, some, expected) => expect(impossibleNumber(numbersOf(some))).toBe(expected));
});

onBothDatabases('the company’s numbers', (open) => {
  async function company() {
    const acme = await createCompany(open);
    const admin = await acme.callerOf(await acme.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const month = '2026-10-01';
    const enter = async (some: Partial<Record<NumberKey, number>>, said?: number) =>
      enterNumbers(acme.context, admin, {
        month,
        said: said ?? (await monthSheet(acme.context, admin, month)).said,
        numbers: numbersOf(some),
      });
    const standing = async () =>
      (await companyNumbers(acme.db, acme.workspace.id, { from: month, until: '2026-11-01' })).map(
        ({ key, amount, currency }) => [key, amount, currency],
      );
    return { acme, admin, month, enter, standing };
  }

  it('are listed by month, the running one first', async () => {
    const { acme, admin, enter } = await company();
    await enter({ new_customers: 3, csat_responses: 0 });
    const months = await listMonths(acme.context, admin);
    expect(months).toHaveLength(12);
    expect(months.slice(0, 3)).toEqual([
      { month: '2026-11-01', entered: 0 },
      { month: '2026-10-01', entered: 2 },
      { month: '2026-09-01', entered: 0 },
    ]);
    expect(months.at(-1)?.month).toBe('2025-12-01');
  });

  it('are corrected by taking back and writing anew, and nothing is written that is the same', async () => {
    const { acme, admin, month, enter, standing } = await company();
    expect(await enter({ new_customers: 3, sales_marketing_spend: 500_000 })).toEqual({ changed: 2 });
    expect(await enter({ new_customers: 3, sales_marketing_spend: 500_000 })).toEqual({ changed: 0 });
    expect(await enter({ new_customers: 4 })).toEqual({ changed: 2 });
    expect(await standing()).toEqual([['new_customers', 4, null]]);
    const rows = await acme.db.selectFrom('company_fact').selectAll().execute();
    const lines = rows.map(({ kpi, turn, amount, currency, reverses_id }) =>
      [kpi, turn, amount, currency ?? '-', reverses_id ? 'reversal' : 'number'].join(' '),
    );
    expect(lines.toSorted()).toEqual([
      'new_customers 1 -3 - reversal',
      'new_customers 1 3 - number',
      'new_customers 2 4 - number',
      'sales_marketing_spend 1 -500000 USD reversal',
      'sales_marketing_spend 1 500000 USD number',
    ]);
    expect(rows.every((row) => row.recorded_by === admin.personId && row.date === month)).toBe(true);
    expect((await monthSheet(acme.context, admin, month)).numbers).toMatchObject({
      new_customers: 4,
      sales_marketing_spend: null,
    });
    const audit = await acme.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'company.numbers_entered')
      .execute();
    expect(audit.map(({ detail }) => JSON.parse(detail))).toEqual([
      { month, new_customers: 3, sales_marketing_spend: 500_000 },
      { month, new_customers: 4, sales_marketing_spend: null },
    ]);
  });

  it('can be said again after they were taken back', async () => {
    const { enter, standing } = await company();
    await enter({ new_customers: 3 });
    await enter({});
    expect(await standing()).toEqual([]);
    await enter({ new_customers: 3 });
    expect(await standing()).toEqual([['new_customers', 3, null]]);
  });

  it('are not overwritten from a form that was opened before somebody else’s', async () => {
    const { enter, standing } = await company();
    await enter({ new_customers: 3 }, 0);
    expect(await refusalOf(enter({ csat_responses: 9 }, 0))).toContain(
      'Somebody changed this month’s numbers',
    );
    expect(await standing()).toEqual([['new_customers', 3, null]]);
  });

  it('are never doubled by two who write at the same moment', async () => {
    const { acme, admin, month, standing } = await company();
    const write = [{ key: 'new_customers', date: month, amount: 3, currency: null } as const];
    const say = () =>
      inTransaction(acme.db, (trx) =>
        replaceCompanyNumbers(trx, acme.context, acme.workspace.id, {
          by: admin.personId,
          reverse: [],
          write,
        }),
      );
    await Promise.allSettled([say(), say()]);
    const [number] = await companyNumbers(acme.db, acme.workspace.id, { from: month, until: '2026-11-01' });
    if (!number) throw new Error('Nothing stands');
    const takeBack = () =>
      inTransaction(acme.db, (trx) =>
        replaceCompanyNumbers(trx, acme.context, acme.workspace.id, {
          by: null,
          reverse: [number],
          write: [],
        }),
      );
    await takeBack();
    await expect(takeBack()).rejects.toThrow('at the same moment');
    expect((await standing()).length).toBeLessThanOrEqual(1);
  });

  it('are for admins, for months that have begun, and possible', async () => {
    const { acme, admin, enter, standing } = await company();
    const rep = await acme.callerOf(await acme.addPerson({ name: 'Ben Rep' }));
    expect(await refusalOf(listMonths(acme.context, rep))).toContain('entered by Pacesetter admins');
    expect(await refusalOf(monthSheet(acme.context, rep, '2026-10-01'))).toContain(
      'entered by Pacesetter admins',
    );
    for (const month of ['2026-12-01', '2026-10-02', '2024-01-01', 'x', '']) {
      expect(await refusalOf(monthSheet(acme.context, admin, month)), month).toContain('older message');
    }
    expect(await refusalOf(enter({ csat_positive: 2, csat_responses: 1 }))).toContain(
      'more positive answers',
    );
    expect(await standing()).toEqual([]);
  });

  it('belong to their workspace', async () => {
    const { acme, enter } = await company();
    await enter({ new_customers: 3 });
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const admin = await other.callerOf(await other.addPerson({ name: 'Zoe', isAdmin: true }));
    expect((await monthSheet(acme.context, admin, '2026-10-01')).said).toBe(0);
  });
});
