import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthlyNumbers } from '../../src/kpis/numbers.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

describe('the KPIs, from the question to what each of them means', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await addCounts(company, 'ben', 'calls', { '2026-11-20': 40, '2026-10-05': 7 });
    await addCounts(company, 'ayse', 'calls', { '2026-11-20': 2 });
  });
  afterAll(() => company.stop());

  it('shows a rep their own, with the reason beside what cannot be worked out', async () => {
    const sheet = await company.as('ben').ask('general', '/pacesetter kpis');
    expect(sheet.ephemeral).toBe(true);
    expect(sheet.text).toContain('Your KPIs');
    expect(sheet.text).toContain('*Calls*: *40* · before: 7');
    expect(sheet.text).toContain('*Win rate*: n/a because no deal was closed · before: the same');
  });

  it('goes from the month to the quarter and to the team in place', async () => {
    const mert = company.as('mert');
    const team = await mert.ask('general', '/pacesetter kpis');
    expect(team.text).toContain('KPIs of East');
    expect(team.text).toContain('*Calls*: *42* · before: 7');
    await mert.pressLabelled(team, 'By quarter');
    const quarter = await mert.waitForMessage('general', 'Now: 1 Oct');
    expect(quarter.text).toContain('*Calls*: *49* · before: 0');
    await mert.press(quarter, 'measures.whose.v1', { value: 'quarter self' });
    await mert.waitForMessage('general', 'Your KPIs');
  });

  it('says what a KPI is', async () => {
    const nora = company.as('nora');
    const sheet = await nora.ask('general', '/pacesetter kpis company month');
    expect(sheet.text).toContain('KPIs of the whole company');
    await nora.press(sheet, 'measures.meaning.v1', { value: 'pipeline_velocity' });
    const view = await nora.waitForView();
    expect(plainText(view)).toContain('open deals × win rate × average deal');
    await nora.closeView(view);
  });

  it('speaks Turkish, and knows its words whatever their case', async () => {
    const ayse = company.as('ayse');
    const sheet = await ayse.ask('general', '/pacesetter KPI BEN ÇEYREK');
    expect(sheet.text).toContain('KPI’ların');
    expect(sheet.text).toContain('*Aramalar*: *2* · önce: 0');
    expect(sheet.text).toContain('*Kazanma oranı*: yok, çünkü kapanan satış yok · önce de öyle');
  });

  it('refuses the company to who is no admin, and does not guess a team', async () => {
    const ben = company.as('ben');
    expect((await ben.ask('general', '/pacesetter kpis company')).text).toContain('are for admins');
    const unknown = await ben.ask('general', '/pacesetter kpis <!channel>');
    expect(unknown.text).toContain('I know no team called');
    expect(unknown.text).not.toContain('<!channel>');
  });
});

describe('the company’s numbers, from the form to what they come to', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  it('are asked for by month, wrong ones under their field, and nothing is stored of a form with one', async () => {
    const nora = company.as('nora');
    const sheet = await nora.ask('general', '/pacesetter kpis');
    expect(sheet.text).toContain('*Customer acquisition cost*: n/a because its numbers are not entered yet');
    await nora.pressLabelled(sheet, 'Company’s numbers');
    const months = await nora.waitForMessage('general', 'October 2026: nothing yet');
    await nora.press(months, 'kpis.month.v1', {
      value: '2026-10-01',
      blockId: blockOf(months, '2026-10-01'),
    });
    const form = await nora.waitForView();
    expect(form.blocks.filter(({ type }) => type === 'input')).toHaveLength(monthlyNumbers.length);
    const refused = await nora.submit(form, {
      new_customers: 'many',
      sales_marketing_spend: '1.200',
      nps_passives: '3',
    });
    expect(Object.keys(refused.errors ?? {})).toEqual(['sales_marketing_spend', 'new_customers']);
    const impossible = await nora.submit(form, {
      new_customers: null,
      sales_marketing_spend: null,
      nps_passives: null,
      customers_start: '5',
      customers_lost: '6',
    });
    expect(impossible.errors).toEqual({ customers_lost: 'More left than there were at the start.' });
    expect(await company.context.db.selectFrom('company_fact').selectAll().execute()).toEqual([]);

    // 60,000 / 12 a customer; 45 of 60 answers; 50 % less 20 %.
    await nora.submit(form, {
      customers_start: null,
      customers_lost: null,
      sales_marketing_spend: '60,000',
      new_customers: '12',
      csat_positive: '45',
      csat_responses: '60',
      nps_promoters: '50',
      nps_passives: '30',
      nps_detractors: '20',
    });
    await nora.waitForView((view) => plainText(view).includes('October 2026: 7 numbers stored'));
    const card = await nora.ask('general', '/pacesetter kpis company');
    expect(card.text).toContain('before: *$5,000* ($60,000, 12 customers)');
    expect(card.text).toContain('before: *75%* (45 of 60)');
    expect(card.text).toContain('before: *30* (50 promoters less 20 detractors of 100)');
    expect(card.text).toContain(
      '*Customer retention*: n/a because its numbers are not entered yet · before: the same',
    );
  });

  it('are corrected in the same form, which begins with what stands', async () => {
    const nora = company.as('nora');
    const months = await nora.ask('general', '/pacesetter numbers');
    expect(months.text).toContain('October 2026: 7 of 15 numbers');
    await nora.press(months, 'kpis.month.v1', {
      value: '2026-10-01',
      blockId: blockOf(months, '2026-10-01'),
    });
    const form = await nora.waitForView((view) => view.callback_id === 'kpis.month_form.v1');
    const spend = form.blocks.find(
      (block) => (block as { block_id?: string }).block_id === 'sales_marketing_spend',
    );
    expect(spend).toMatchObject({ element: { initial_value: '60000' } });
    await nora.submit(form, { new_customers: '15' });
    await nora.waitForView((view) => plainText(view).includes('1 number stored'));
    expect((await nora.ask('general', '/pacesetter kpis')).text).toContain(
      '*$4,000* ($60,000, 15 customers)',
    );
  });

  it('are nobody else’s', async () => {
    const answer = await company.as('mert').ask('general', '/pacesetter numbers');
    expect(answer.text).toContain('entered by Pacesetter admins');
  });
});

describe('a KPI of the company’s own, from its name to the number behind it', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('is defined in a short form, and a name that is taken is told under it', async () => {
    const nora = company.as('nora');
    const sheet = await nora.ask('general', '/pacesetter kpis');
    await nora.pressLabelled(sheet, 'New KPI');
    const form = await nora.waitForView();
    const rest = { unit: 'percent', direction: 'up', source: 'by_hand' };
    expect((await nora.submit(form, { name: '123', ...rest })).errors).toEqual({
      name: 'Please give it a name with a letter in it.',
    });
    expect((await nora.submit(form, { name: 'aramalar', ...rest })).errors).toEqual({
      name: 'There is a KPI called “aramalar” already.',
    });
    await nora.submit(form, { name: 'Kept <!channel> promises', ...rest });
    const saved = await nora.waitForView((view) => plainText(view).includes('is there'));
    expect(plainText(saved)).not.toContain('<!channel>');
  });

  it('takes a person’s numbers in their language, and gives them back', async () => {
    const ayse = company.as('ayse');
    const sheet = await ayse.ask('general', '/pacesetter kpi');
    expect(sheet.text).toContain('yok, çünkü kaydedilmiş sayı yok');
    expect(sheet.text).not.toContain('<!channel>');
    const { key } = await company.context.db
      .selectFrom('kpi_definition')
      .select('key')
      .executeTakeFirstOrThrow();
    await ayse.press(sheet, 'kpis.record.v1', { value: key });
    const form = await ayse.waitForView();
    const refused = await ayse.submit(form, { amount: 'çok', of: '8', date: '2026-11-23' });
    expect(refused.errors).toEqual({ amount: 'Lütfen tam sayı yaz, örneğin 12.' });
    await ayse.submit(form, { amount: '6', of: '8', date: '2026-11-23' });
    const saved = await ayse.waitForView((view) => plainText(view).includes('Kaydedildi'));
    expect(plainText(saved)).toContain('6 / 8');
    expect((await ayse.ask('general', '/pacesetter kpi')).text).toContain('*%75* (6 / 8)');
    expect((await company.as('mert').ask('general', '/pacesetter kpis')).text).toContain('*75%* (6 of 8)');
    await ayse.pressLabelled(saved, 'Geri al');
    await ayse.waitForView((view) => plainText(view).includes('Geri alındı'));
    expect((await ayse.ask('general', '/pacesetter kpi')).text).toContain('yok, çünkü kaydedilmiş sayı yok');
  });

  it('says what it is, with its version', async () => {
    const ben = company.as('ben');
    const sheet = await ben.ask('general', '/pacesetter kpis');
    const { key } = await company.context.db
      .selectFrom('kpi_definition')
      .select('key')
      .executeTakeFirstOrThrow();
    await ben.press(sheet, 'measures.meaning.v1', { value: key });
    expect(plainText(await ben.waitForView())).toContain('version 1, since 23 Nov 2026');
  });
});

describe('a KPI of the company’s own, logged in one line and ended', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('gets its words in a form, refuses those of another KPI, and is logged and carded by them', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter kpis'), 'New KPI');
    const fields = { name: 'Site visits', unit: 'count', direction: 'up', source: 'by_hand' };
    await nora.submit(await nora.waitForView(), fields);
    const added = await nora.waitForView((view) => plainText(view).includes('is there'));
    expect(plainText(added)).toContain('/log 3 Site visits');
    await nora.closeView(added);
    const sheet = await nora.ask('general', '/pacesetter kpis');
    await nora.press(sheet, 'measures.change.v1', { value: await keyOf('Site visits') });
    const form = await nora.waitForView((view) => view.callback_id === 'kpis.change_form.v1');
    const words = { words: 'site visit, site visits', words_tr: 'saha ziyareti' };
    const refused = await nora.submit(form, { ...words, words: 'site visit, meetings' });
    expect(refused.errors).toEqual({ words: '“meetings” already means “Meetings held” in `/log`.' });
    await nora.submit(form, words);
    await nora.waitForView((view) => plainText(view).includes('is changed from today on'));

    const ben = company.as('ben');
    const logged = await ben.ask('general', '/log 3 site visits');
    expect(logged.text).toContain('3 site visits');
    expect((await ben.ask('general', '/scorecard')).text).toContain('Site visits: 3');
    const inTurkish = await company.as('ayse').ask('general', '/log 2 saha ziyareti');
    expect(inTurkish.text).toContain('2 saha ziyareti');
    expect((await company.as('mert').ask('general', '/scorecard team')).text).toContain('Site visits: 5');
  });

  it('ends after a look at what ends with it, and leaves the forms', async () => {
    const nora = company.as('nora');
    const sheet = await nora.ask('general', '/pacesetter kpis');
    await nora.press(sheet, 'measures.change.v1', { value: await keyOf('Site visits') });
    const form = await nora.waitForView((view) => view.callback_id === 'kpis.change_form.v1');
    await nora.pressLabelled(form, 'End this KPI …');
    const question = await nora.waitForView((view) => view.callback_id === 'measures.end_form.v1');
    expect(plainText(question)).toContain('Nobody has a goal for it.');
    await nora.submit(question, {});
    await nora.waitForView((view) => plainText(view).includes('*Site visits* has ended.'));
    const ben = company.as('ben');
    expect((await ben.ask('general', '/log 3 site visits')).text).toContain('Nothing is stored yet');
    expect((await ben.ask('general', '/log list')).text).toContain('3 site visits');
  });

  async function keyOf(name: string): Promise<string> {
    const rows = company.context.db.selectFrom('kpi_definition').select('key').where('name', '=', name);
    return (await rows.executeTakeFirstOrThrow()).key;
  }
});

/** The block whose button carries that value. */
function blockOf(message: { blocks?: unknown }, value: string): string {
  const blocks = (message.blocks ?? []) as { block_id?: string; accessory?: { value?: string } }[];
  return blocks.find(({ accessory }) => accessory?.value === value)?.block_id ?? '';
}
