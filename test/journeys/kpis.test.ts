import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
