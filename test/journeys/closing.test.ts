import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

/** From Monday 23 November 2026, 08:55 in Istanbul. */
describe('a week that is over', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await suggest('week');
  });
  afterAll(() => company.stop());

  /** Mert suggests 100 calls to Ben. */
  async function suggest(period: 'week' | 'month') {
    const mert = company.as('mert');
    await mert.command('general', '/setgoal @ben');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    await mert.submit(form, {
      subject: menu?.element.initial_option?.value ?? '',
      kpi: 'calls',
      period,
      from: 'this',
      repeat: 'always',
      target: '100',
      reason: '',
    });
    await mert.closeView(await mert.waitForView((view) => view.callback_id !== 'goals.set.v1'));
  }

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
  });

  it('is followed by a month in which what Ben says and what the numbers say are two things', async () => {
    // On Friday, after three of 23 days, nothing of 100 is there. A week asks nothing.
    await company.moveTo('2026-12-04T06:00:00Z');
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    expect((await ben.ask('general', '/mygoals')).text).not.toContain('How does it look');
    await suggest('month');
    expect(plainText((await ben.openHome()) ?? {})).toContain(
      'How does *Calls* (month) look to you this week?',
    );
    await ben.pressLabelled(await ben.ask('general', '/mygoals'), 'On track');
    const card = await ben.waitForMessage('general', (message) => plainText(message).includes('you said'));
    expect(plainText(card)).toContain('This week you said *on track*; the numbers say *▼ behind pace*');
    await ben.pressLabelled(card, 'Change, say why');
    const form = await ben.waitForView((view) => view.callback_id === 'goals.check_in_form.v1');
    await ben.submit(form, { says: 'at_risk', note: 'Phones were down' });
    const shown = await ben.waitForView((view) => plainText(view).includes('Phones were down'));
    await ben.closeView(shown);
    const theirs = await mert.ask('general', '/mygoals @ben');
    expect(theirs.text).toContain('said *at risk*: “Phones were down”');
    expect(plainText((await ben.openHome()) ?? {})).not.toContain('How does *Calls*');
    const own = await mert.ask('general', '/mygoals');
    expect(own.text).toContain('*In doubt this week:* Ben &lt;!channel&gt; &amp; Co (calls: at risk)');
  });

  it('stands under Why? of the goal that goes on', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/mygoals'), 'Why?');
    const why = await ben.waitForView((view) => plainText(view).includes('Why this number?'));
    expect(plainText(why)).toContain('★ met*, 101 of 100 (101%)');
  });

  it('is said in Turkish to who reads Turkish', async () => {
    await company.as('mert').ask('general', '/pacesetter language tr');
    expect(await closed('mert', 'biten @ben')).toContain('düzeltme 101 (3 Ara 2026)');
    expect(await closed('mert', '@ben')).toContain('şöyle dedi: *riskli* (“Phones were down”)');
  });
});
