import { expect, it } from 'vitest';
import { periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { sinceEver } from '../../src/kernel/date.ts';
import { plainRules, type YearRules } from '../../src/kernel/year-rules.ts';
import { companyYear, setYear } from '../../src/people/index.ts';
import { comingPeriods, withChange } from '../../src/people/rules/year-change.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

const october: YearRules = { ...plainRules, startsIn: 10 };
const sundays: YearRules = { ...plainRules, weekStartsOn: 7 };

it('shows the running periods and the next, and which is shorter between two ways of counting', () => {
  const february = withChange(plainYear, { from: '2026-12-01', rules: { ...plainRules, startsIn: 2 } });
  const quarters = comingPeriods(february, '2026-12-01').find(({ kind }) => kind === 'quarter');
  expect(quarters?.periods.map(({ period, isShort }) => [period.start, period.end, isShort])).toEqual([
    ['2026-10-01', '2027-01-01', false],
    ['2027-01-01', '2027-02-01', true],
    ['2027-02-01', '2027-05-01', false],
    ['2027-05-01', '2027-08-01', false],
    ['2027-08-01', '2027-11-01', false],
  ]);
});

it('the last word replaces what was planned for later', () => {
  const planned = withChange(plainYear, { from: '2027-01-01', rules: october });
  expect(withChange(planned, { from: '2026-12-01', rules: sundays })).toEqual([
    ...plainYear,
    { from: '2026-12-01', rules: sundays },
  ]);
});

onBothDatabases("a company's year", (open) => {
  async function prepare() {
    const { db, workspace, change } = await createCompany(open);
    const set = (from: string, rules: YearRules) =>
      change((trx, opened) => setYear(trx, opened, { from, rules }));
    return { db, set, year: () => companyYear(db, workspace.id) };
  }

  it('is the plain calendar until somebody says otherwise, and saying that writes nothing', async () => {
    const { db, set, year } = await prepare();
    expect(await year()).toEqual(plainYear);
    expect(await set('2026-12-01', plainRules)).toBe(false);
    expect(await db.selectFrom('company_year').selectAll().execute()).toEqual([]);
  });

  it('is kept with the days from which it holds, and once', async () => {
    const { db, set, year } = await prepare();
    expect(await set('2026-12-01', october)).toBe(true);
    expect(await set('2026-12-01', { ...october })).toBe(false);
    expect(await set('2027-06-01', { ...october, weekStartsOn: 7 })).toBe(true);
    expect((await year()).map(({ from, rules }) => [from, rules.startsIn, rules.weekStartsOn])).toEqual([
      ['1900-01-01', 1, 1],
      ['2026-12-01', 10, 1],
      ['2027-06-01', 10, 7],
    ]);
    const audit = await db.selectFrom('audit').selectAll().where('action', '=', 'year.set').execute();
    expect(audit).toHaveLength(2);
  });

  it('holds for all time when it is said so', async () => {
    const { set, year } = await prepare();
    await set('2026-12-01', october);
    await set(sinceEver, sundays);
    expect(await year()).toEqual([{ from: sinceEver, rules: sundays }]);
    expect(periodOf(await year(), 'week', '2020-01-01').start).toBe('2019-12-29');
  });

  it('keeps months of a file with their names', async () => {
    const { set, year } = await prepare();
    const month = {
      kind: 'month',
      name: 'P1',
      start: '2026-11-02',
      end: '2026-11-30',
      year: 2027,
      number: 1,
    } as const;
    await set(sinceEver, { ...october, filed: [month] });
    expect(periodOf(await year(), 'month', '2026-11-29')).toMatchObject({ name: 'P1', start: '2026-11-02' });
  });

  it('is not set for a day that nobody can mean', async () => {
    const { set } = await prepare();
    expect(await refusalOf(set('2036-12-01', october))).toContain('within two years');
  });
});
