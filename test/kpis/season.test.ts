import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYear } from '../../src/kernel/company-year.ts';
import { periodContaining, periodFromKey, rangeOf } from '../../src/kernel/period.ts';
import { seasonPreview, seasonSheet, setSeason } from '../../src/kpis/actions/season.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { seasonForm, seasonMessage, seasonPreviewView } from '../../src/kpis/messages/season.ts';
import { readSeason, seasonIn, seasonOfHistory } from '../../src/kpis/rules/season.ts';
import { translate } from '../../src/locales/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const period = (key: string) => {
  const found = periodFromKey(key);
  if (!found) throw new Error(key);
  return found;
};

/** 6 % in each month but the last three, which hold 10, 15 and 21. */
const CHRISTMAS = [6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 15, 21];

describe('a season', () => {
  const seasons = new Map([['', CHRISTMAS]]);
  const weightsOf = (key: string, kpi = 'calls', of: ReadonlyMap<string, readonly number[]> = seasons) =>
    seasonIn(of, kpi, plainYear, period(key))?.map(({ weight }) => weight) ?? null;

  it('gives a quarter and a year the months they are made of, and nothing else', () => {
    expect(weightsOf('2026-Q4')).toEqual([10, 15, 21]);
    const whole = seasonIn(seasons, 'calls', plainYear, periodContaining('year', '2026-05-01'));
    expect(whole?.map(({ weight }) => weight)).toEqual(CHRISTMAS);
    expect(weightsOf('2026-11')).toBeNull();
    expect(weightsOf('2026-W47')).toBeNull();
    expect(seasonIn(seasons, 'calls', plainYear, rangeOf('2026-10-01', '2027-01-01'))).toBeNull();
    expect(seasonIn(seasons, 'calls', plainYear, period('2026-Q4'))?.[2]).toMatchObject({ share: 0.21 });
  });

  it('is a KPI’s own where it has one', () => {
    const both = new Map([...seasons, ['calls', [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]]]);
    expect(weightsOf('2026-Q4', 'calls', both)).toEqual([2, 2, 2]);
    expect(weightsOf('2026-Q4', 'demos', both)).toEqual([10, 15, 21]);
    expect(weightsOf('2026-Q4', 'demos', new Map())).toBeNull();
  });

  it('that does not know a month of the year, or gives a quarter nothing, is none', () => {
    expect(weightsOf('2026-Q4', 'calls', new Map([['', [1, 1, 1]]]))).toBeNull();
    expect(weightsOf('2026-Q4', 'calls', new Map([['', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0]]]))).toBeNull();
  });

  it.each<[string, number, number[] | null]>([
    ['Jan 20\nFeb 30.5\nMar: 49,5 %', 3, [2000, 3050, 4950]],
    ['Ocak: %20\nŞubat: %0\n\nMart: 80', 3, [2000, 0, 8000]],
    ['Month 1 FY2026: 2\nMonth 2 FY2026: 3', 2, [200, 300]],
    ['1\n2', 3, null],
    ['1\n2\n-3', 3, null],
    ['0\n0\n0', 3, null],
    ['1\nlots\n3', 3, null],
    ['1\n2\n99999999', 3, null],
  ])('"%s" of %d months is %j', (text, months, season) => expect(readSeason(text, months)).toEqual(season));

  it('is worked out from whole years as each month’s sum over the years’ sum', () => {
    // 10 + 30 of 400, 90 + 270 of 400.
    expect(
      seasonOfHistory([
        [10, 90],
        [30, 270],
      ]),
    ).toEqual([1000, 9000]);
    // Not the mean of 50 % and 10 %: the larger year says more.
    expect(
      seasonOfHistory([
        [50, 50],
        [90, 810],
      ]),
    ).toEqual([1400, 8600]);
    expect(seasonOfHistory([[10, 90]])).toBeNull();
    expect(
      seasonOfHistory([
        [10, 90],
        [0, 0],
      ]),
    ).toBeNull();
    expect(seasonOfHistory([])).toBeNull();
  });

  it('of any history adds up to a whole year but for rounding', () => {
    const year = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const season = seasonOfHistory([one, other]) ?? [];
        const sum = season.reduce((all, weight) => all + weight, 0);
        expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

onBothDatabases('what a company says of its seasons', (open) => {
  it('is looked at first, worked out or written, kept until it says otherwise, and for admins', async () => {
    const acme = await createCompany(open);
    const { context } = acme;
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const ada = await acme.callerOf(await acme.addPerson({ name: 'Ada Rep' }));
    const ask = (from: 'typed' | 'history' | 'even', text = '', kpi = '') =>
      seasonPreview(context, nora, { kpi, from, text });
    expect(await refusalOf(seasonSheet(context, ada))).toContain('admins');
    expect(await refusalOf(setSeason(context, ada, { kpi: '', weights: CHRISTMAS }))).toContain('admins');
    expect(await refusalOf(ask('history'))).toContain('not 2 whole years');
    expect(await refusalOf(ask('typed', '1\n2'))).toContain('12 lines');
    expect(await refusalOf(ask('even', '', 'own_gone'))).not.toBe('');

    // Two years: 100 in each month, 300 in each December.
    const won = (date: string, amount: number) => ({
      subject: { kind: 'person', id: ada.personId } as const,
      kpi: 'revenue_won' as const,
      date,
      occurredAt: new Date(`${date}T12:00:00Z`),
      amount,
      count: 1,
      currency: 'USD',
      source: { kind: 'fact_import' as const, id: date },
    });
    const dates = [2024, 2025].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-15`),
    );
    await acme.change((trx, change) =>
      writeFacts(
        trx,
        change,
        acme.workspace.id,
        dates.map((date) => won(date, date.includes('-12-') ? 300 : 100)),
      ),
    );
    const preview = await ask('history');
    expect(preview.season).toEqual([...Array(11).fill(714), 2143]);
    const view = seasonPreviewView(preview, translate('en'));
    assertSlackLimits(view);
    expect(plainText(view)).toContain('December 21.4%');

    await setSeason(context, nora, { kpi: '', weights: preview.season });
    await setSeason(context, nora, { kpi: 'calls', weights: CHRISTMAS });
    await setSeason(context, nora, { kpi: '', weights: CHRISTMAS });
    const sheet = await seasonSheet(context, nora);
    expect([...sheet.seasons].toSorted()).toEqual([
      ['', CHRISTMAS],
      ['calls', CHRISTMAS],
    ]);
    for (const locale of ['en', 'tr'] as const) {
      assertSlackLimits(seasonMessage(sheet, translate(locale)));
      assertSlackLimits(seasonForm(sheet, translate(locale)));
    }
    expect(seasonMessage(sheet, translate('tr')).text).toContain('Aralık %21');
    await setSeason(context, nora, { kpi: '', weights: null });
    expect([...(await seasonSheet(context, nora)).seasons.keys()]).toEqual(['calls']);
  });
});
