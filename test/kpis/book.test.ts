import { describe, expect, it } from 'vitest';
import { bookOf, kpiBook } from '../../src/kpis/book.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';
import { draftOwn, type OwnKpi } from '../../src/kpis/index.ts';
import { saveOwnKpi } from '../../src/kpis/own-store.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../src/kpis/wording.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { own } from './own.ts';

const visits = own('own_visits', { name: 'Site visits', unit: 'count', source: 'by_hand' });
const renewed = own('own_renewed', { name: 'Renewed', unit: 'percent', source: 'imported' });
const old = own('own_old', { name: 'Letters', unit: 'count', source: 'by_hand' }, { endedOn: '2026-11-10' });

describe('the book of a workspace’s KPIs', () => {
  const book = bookOf([
    visits,
    { ...visits, version: 2, name: 'Visits', validFrom: '2026-11-20' },
    old,
    renewed,
  ]);

  it('lists what runs: what comes with the product first, then the company’s own in the order they were defined', () => {
    expect(book.running.map(({ key }) => key)).toEqual([
      ...catalogue.map(({ key }) => key),
      'own_visits',
      'own_renewed',
    ]);
  });

  it('still knows an ended one by its key, and none that nobody ever defined', () => {
    expect(book.get('own_old')).toMatchObject({ endedOn: '2026-11-10', name: { en: { title: 'Letters' } } });
    expect(book.get('calls')).toMatchObject({ fedBy: 'activity', dailyCap: 300 });
    expect(book.find('own_nothing')).toBeUndefined();
    expect(book.find('toString')).toBeUndefined();
    expect(() => book.get('own_nothing')).toThrow('own_nothing');
  });

  it('tells a KPI as it is now, and as it was on a day', () => {
    expect(kpiHeading(book.get('own_visits'), 'en')).toBe('Visits');
    const on = (date: string) => kpiHeading(book.on('own_visits', date), 'en');
    expect(['2026-10-01', '2026-11-19', '2026-11-20'].map(on)).toEqual([
      'Site visits',
      'Site visits',
      'Visits',
    ]);
    expect(book.on('calls', '2026-11-19')).toBe(book.get('calls'));
  });

  it('sorts by place', () => {
    const keys = ['own_renewed', 'own_nothing', 'own_visits', 'revenue_won', 'calls'];
    const sorted = keys.toSorted((a, b) => book.position(a) - book.position(b));
    expect(sorted).toEqual(['calls', 'revenue_won', 'own_visits', 'own_renewed', 'own_nothing']);
  });
});

describe('a number of any KPI in words', () => {
  const days = own('own_days', { name: 'Days to set up', unit: 'days', source: 'by_hand' });
  const score = own('own_score', { name: 'Call quality', unit: 'score', source: 'by_hand' });
  const onTime = own('own_time', { name: 'On time', unit: 'bool', source: 'by_hand' });
  const book = bookOf([visits, renewed, days, score, onTime]);

  it.each<[string, number, string, string, string]>([
    ['calls', 12, '12', '12 calls', '12 arama'],
    ['own_visits', 3, '3', '3 Site visits', '3 Site visits'],
    ['revenue_won', 46_230_000, '$462,300', '$462,300', '$462.300'],
    ['own_renewed', 0.825, '82.5%', '82.5%', '%82,5'],
    ['own_time', 1, '100%', '100%', '%100'],
    ['own_days', 12.44, '12.4', '12.4 days', '12,4 gün'],
    ['own_days', 1, '1', '1 day', '1 gün'],
    ['own_score', 4.25, '4.3', '4.3', '4,3'],
  ])('%s %d is "%s", "%s" and "%s"', (key, amount, number, english, turkish) => {
    const kpi = book.get(key);
    const currency = kpi.unit === 'money' ? 'USD' : null;
    expect(kpiNumber(kpi, amount, currency, 'en')).toBe(number);
    expect(kpiAmount(kpi, amount, currency, 'en')).toBe(english);
    expect(kpiAmount(kpi, amount, currency, 'tr')).toBe(turkish);
  });
});

onBothDatabases('the book', (open) => {
  it('is read with the latest version of each, the oldest KPI first', async () => {
    const acme = await createCompany(open);
    await acme.change(async (trx, change) => {
      const by = null;
      const save = (before: OwnKpi | null, name: string, from: string) => {
        acme.context.clock.moveTo(new Date(acme.context.clock.now().getTime() + 1000));
        const draft = draftOwn({ name, unit: 'count', source: 'by_hand' });
        return saveOwnKpi(trx, change, acme.workspace.id, { before, draft, from, by });
      };
      const first = await save(null, 'Visits', '2026-11-01');
      await save(null, 'Audits', '2026-11-01');
      await save(first, 'Site visits', '2026-11-20');
    });
    const book = await kpiBook(acme.db, acme.workspace.id);
    const own = book.running.slice(catalogue.length);
    expect(own.map((kpi) => [kpiHeading(kpi, 'en'), kpi.version])).toEqual([
      ['Site visits', 2],
      ['Audits', 1],
    ]);
    expect(kpiHeading(book.on(own[0]?.key ?? '', '2026-11-19'), 'en')).toBe('Visits');
  });
});
