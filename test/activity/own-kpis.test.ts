import { describe, expect, it } from 'vitest';
import { addOwnKpi, changeOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import type { SaidOfOwn } from '../../src/kpis/index.ts';
import { buttonValue, deskOf } from './desk.ts';
import { openSqlite, salesCompany } from './sales-company.ts';

const visits = {
  name: 'Site visits',
  unit: 'count',
  source: 'by_hand',
  words: { en: ['site visit', 'site visits'], tr: ['saha ziyareti'] },
} as const;

async function companyWith(...own: readonly SaidOfOwn[]) {
  const company = await salesCompany(openSqlite);
  const deniz = await company.callerOf(company.deniz);
  const kpis = [];
  for (const said of own) kpis.push(await addOwnKpi(company.context, deniz, said));
  return { company, deniz, kpis, key: kpis[0]?.key ?? '' };
}

describe('/log of a company’s own KPI', () => {
  it('stores it, words it, lists it and takes it back like any other', async () => {
    const { company, key } = await companyWith(visits);
    const desk = deskOf(company, company.ana);
    const answer = await desk.log('12 calls 3 site visits yesterday');
    expect(answer.text).toContain('Stored for yesterday, 25 Nov 2026: *12 calls and 3 site visits*.');
    expect(answer.text).toContain('*Site visits*, this week: 0 → *3* (no goal of your own)');
    expect(await company.facts()).toContainEqual([key, '2026-11-25', 3]);
    expect((await desk.log('list')).text).toContain('12 calls and 3 site visits');
    expect(await desk.home()).toContain('*This week:* 12 calls and 3 site visits');
    expect((await desk.log('undo')).text).toContain(
      'Taken back for yesterday, 25 Nov 2026: 12 calls and 3 site',
    );
    expect(await company.facts()).toContainEqual([key, '2026-11-25', -3]);
  });

  it('is the same in Turkish', async () => {
    const { company } = await companyWith(visits);
    const answer = await deskOf(company, company.ana, 'tr').log('dün 3 saha ziyareti');
    expect(answer.text).toContain('Kaydedildi (dün, 25 Kas 2026): *3 saha ziyareti*.');
  });

  it('asks before it stores a number that is unusual, and stores it on Yes', async () => {
    const { company, key } = await companyWith(visits);
    const desk = deskOf(company, company.ana);
    const question = await desk.log('101 site visits');
    expect(question.text).toContain('101 site visits on that day; more than 100 a day');
    await desk.press('activity.confirm.v1', buttonValue(question.shown, 'activity.confirm.v1'));
    expect(await company.facts()).toEqual([[key, '2026-11-26', 101]]);
  });

  it('has a field of its own in the form, after those that come with the product', async () => {
    const { company, key } = await companyWith(visits);
    const desk = deskOf(company, company.ana);
    const form = await desk.log('');
    expect(form.text.indexOf('Site visits')).toBeGreaterThan(form.text.indexOf('Proposals'));
    const saved = await desk.submit(form.shown, { date: '2026-11-26', [key]: '4' });
    expect(saved.text).toContain('4 site visits');
    expect(await company.facts()).toEqual([[key, '2026-11-26', 4]]);
  });

  it('is not for a KPI that others enter, in words or by an old button, nor for one of another company', async () => {
    const { company, deniz, key, kpis } = await companyWith(visits);
    const desk = deskOf(company, company.ana);
    const old = buttonValue((await desk.log('101 site visits')).shown, 'activity.confirm.v1');
    const { name, direction, words } = kpis[0] ?? { ...visits, direction: 'up' };
    await changeOwnKpi(company.context, deniz, key, { name, direction, words, enteredBy: 'manager' });
    expect((await desk.log('3 site visits')).text).toContain('your manager records this one for you');
    expect((await desk.log('')).text).not.toContain('Site visits');
    await expect(desk.press('activity.confirm.v1', old)).rejects.toThrow();
    const forged = JSON.stringify({ b: 'b1', d: '2026-11-26', e: [['own_elsewhere', 3]] });
    await expect(desk.press('activity.confirm.v1', forged)).rejects.toThrow();
    expect(await company.facts()).toEqual([]);
  });

  it('fits Slack with as many as a company may think of', async () => {
    const many = Array.from({ length: 26 }, (_, nth) => ({
      ...visits,
      name: `Kind of visit ${String.fromCharCode(97 + nth).repeat(30)}`,
      words: null,
    }));
    const { company, kpis } = await companyWith(...many);
    const desk = deskOf(company, company.ana);
    const form = await desk.log('');
    const values = Object.fromEntries(kpis.map(({ key }) => [key, '101']));
    const question = await desk.submit(form.shown, { date: '2026-11-26', ...values });
    expect(question.text).toContain('that is a lot');
  });
});
