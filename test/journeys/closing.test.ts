import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

/** From Monday 23 November 2026, 08:55 in Istanbul. */
describe('a week that is over', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    const mert = company.as('mert');
    await mert.command('general', '/setgoal @ben');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    await mert.submit(form, {
      subject: menu?.element.initial_option?.value ?? '',
      kpi: 'calls',
      period: 'week',
      from: 'this',
      repeat: 'always',
      target: '100',
      reason: '',
    });
    await mert.closeView(await mert.waitForView((view) => view.callback_id !== 'goals.set.v1'));
  });
  afterAll(() => company.stop());

  const closed = async (who: string, text: string) =>
    (await company.as(who).ask('general', `/mygoals ${text}`)).text;

  it('is not closed while it runs, nor in the days in which late logs are waited for', async () => {
    expect(await closed('ben', 'closed')).toContain('No goal of yours has been closed yet.');
    await addCounts(company, 'ben', 'calls', { '2026-11-25': 96 });
    await company.moveTo('2026-12-01T12:00:00Z');
    expect(await closed('ben', 'closed')).toContain('No goal of yours has been closed yet.');
  });

  it('closes by itself, is corrected by what comes late, and says both to the person and to who leads them', async () => {
    await company.moveTo('2026-12-02T06:00:00Z');
    expect(await closed('ben', 'closed')).toContain('■ missed');
    expect(await closed('ben', 'closed')).toContain('96 of 100 (96%) · closed at 96 on 2 Dec 2026');
    await addCounts(company, 'ben', 'calls', { '2026-11-27': 5 });
    await company.moveTo('2026-12-03T06:00:00Z');
    const both = '101 of 100 (101%) · closed at 96 on 2 Dec 2026, corrected to 101 on 3 Dec 2026';
    expect(await closed('ben', 'closed')).toContain('★ met');
    expect(await closed('ben', 'closed')).toContain(both);
    expect(await closed('mert', 'closed @ben')).toContain(both);
    expect(await closed('ayse', 'biten @ben')).toContain('between Ben');
    await company.as('mert').ask('general', '/pacesetter language tr');
    expect(await closed('mert', 'biten @ben')).toContain('düzeltme 101 (3 Ara 2026)');
  });

  it('stands under Why? of the goal that goes on', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/mygoals'), 'Why?');
    const why = await ben.waitForView((view) => plainText(view).includes('Why this number?'));
    expect(plainText(why)).toContain('★ met*, 101 of 100 (101%)');
  });
});
