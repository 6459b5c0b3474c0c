import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany, suggestTo } from './company.ts';

/** From Monday 23 November 2026, 08:55 in Istanbul. */
describe('a week that is over', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await suggestTo(company, 'week');
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
  });

  it('is followed by a month in which what Ben says and what the numbers say are two things', async () => {
    // On Friday, after three of 23 days, nothing of 100 is there. A week asks nothing.
    await company.moveTo('2026-12-04T06:00:00Z');
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    expect((await ben.ask('general', '/mygoals')).text).not.toContain('How does it look');
    await suggestTo(company, 'month');
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

  it('ends a quarter that waits for who leads Ben, with a number drafted, which he hears of once it is confirmed', async () => {
    // 60 calls in each whole week since the first one.
    await addCounts(company, 'ben', 'calls', {
      '2026-12-04': 60,
      '2026-12-07': 60,
      '2026-12-14': 60,
      '2026-12-21': 60,
      '2026-12-28': 60,
    });
    await company.moveTo('2027-01-06T09:00:00Z');
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const home = (await mert.openHome()) ?? { blocks: [] };
    expect(plainText(home)).toContain('bitti: ekibinde neler değişti');
    await mert.ask('general', '/pacesetter language en');
    const review = await mert.ask('general', '/mygoals review');
    // 60 of 100 in each of December's weeks.
    expect(review.text).toContain('100: missed by more than a quarter twice running (60 / 100 and 60 / 100)');
    expect(plainText((await mert.openHome()) ?? {})).not.toContain('is over: what moved');
    await mert.pressLabelled(review, 'Draft numbers');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.team_preview.v1');
    const fields = form.blocks as { block_id: string; element?: { initial_value?: string } }[];
    const [field] = fields.filter(({ block_id }) => block_id.startsWith('person:'));
    expect(field?.element?.initial_value).toBe('60');
    await company.bot.tick();
    expect((await ben.readDm()).filter((message) => plainText(message).includes('*65 calls*'))).toEqual([]);
    await mert.submit(form, { [field?.block_id ?? '']: '65', reason: 'After looking back.' });
    await company.bot.tick();
    const heard = await ben.waitForDm((message) => plainText(message).includes('suggests *65 calls*'));
    expect(plainText(heard)).toContain('After looking back.');
  });
});
