import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, startCompany } from './company.ts';

describe('App Home, of those who sell and those who lead them', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ homesMs: 50 });
  });
  afterAll(() => company.stop());

  async function home(who: string) {
    const view = await company.as(who).openHome();
    if (!view) throw new Error(`${who} has no App Home`);
    return view;
  }

  /** What stands there without opening it again. */
  const standing = async (who: string) => plainText((await company.as(who).home()) ?? {});

  async function setGoal(who: string, subject: string) {
    const manager = company.as(who);
    await manager.command('general', '/setgoal');
    const form = await manager.waitForView((view) => view.callback_id === 'goals.set.v1');
    const options = JSON.stringify(form.blocks);
    const value = new RegExp(`"text":"${subject}[^}]*},"value":"([^"]+)"`).exec(options)?.[1] ?? '';
    const answer = await manager.submit(form, {
      subject: value,
      kpi: 'calls',
      target: '210',
      period: 'month',
      from: 'this',
      repeat: 'always',
      reason: 'Ten a day.',
    });
    expect(answer.response_action).toBe('update');
    for (const view of (await manager.views()).toReversed()) await manager.closeView(view);
  }

  it('greets by first name, says how far the month has come, and offers what people press most', async () => {
    const text = plainText(await home('ben'));
    expect(text).toContain('Good morning, Ben');
    expect(text).toContain('November · 15 of 21 working days gone');
    expect(text).toMatch(/Log activity\nMy goals\nDays off/);
    expect(text).not.toContain('Needs you');
    expect(text).not.toContain('Your people');
  });

  it('greets in Turkish', async () => {
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.openMore(), 'Türkçe konuş');
    await ayse.closeView(await ayse.waitForView((view) => plainText(view).includes('English')));
    await waitFor('Turkish', async () => (await standing('ayse')).includes('Günaydın Ayşe'));
    const text = await standing('ayse');
    expect(text).toContain('Kasım · 21 iş günü içinden 15 gün geçti');
    expect(text).toMatch(/Aktivite kaydet\nHedeflerim\nİzin günleri/);
  });

  it('shows a manager everybody they lead with a line each', async () => {
    const text = plainText(await home('mert'));
    expect(text).toContain('Your people');
    expect(text).toContain('*Ayşe Yılmaz* · no goals yet');
    expect(text).not.toContain('May need a word');
  });

  it('is drawn anew for the rep who has it open when their manager suggests a goal', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-16': 90 });
    await setGoal('mert', 'Ben');
    await waitFor('the goal in App Home', async () => (await standing('ben')).includes('Needs you'));
    const text = await standing('ben');
    expect(text).toContain('Ben, Mert Manager suggests *210 calls* every month from 1 Nov 2026.');
    expect(text).toContain('90 of 210 (42.9%)');
  });

  it('takes the answer, and then nothing waits any more', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await home('ben'), 'Answer');
    const sheet = await ben.waitForView((view) => plainText(view).includes('Ten a day.'));
    await ben.pressLabelled(sheet, 'Accept');
    await waitFor('App Home without it', async () => !(await standing('ben')).includes('Needs you'));
    for (const view of (await ben.views()).toReversed()) await ben.closeView(view);
  });

  it('names to a manager who is behind; 90 of the 150 calls that 15 of 21 days expect', async () => {
    const text = plainText(await home('mert'));
    expect(text).toContain('*May need a word:* Ben &lt;!channel&gt; &amp; Co');
    expect(text).toContain(
      '*Ben &lt;!channel&gt; &amp; Co* · Calls, month · 90 of 210 (42.9%) · *▼ behind pace*',
    );
  });

  it('is drawn anew for the rep and their manager after a log', async () => {
    await company.as('ben').ask('general', '/log 10 calls', 'Stored');
    await waitFor('the rep’s App Home', async () => (await standing('ben')).includes('100 of 210'));
    await waitFor('the manager’s App Home', async () => (await standing('mert')).includes('100 of 210'));
  });

  it('names nobody who is off today', async () => {
    await company.as('ben').ask('general', '/away today', () => true);
    const text = plainText(await home('mert'));
    expect(text).toContain('*▼ behind pace* · off today');
    expect(text).not.toContain('May need a word');
  });

  it('tells the rep that their manager looked, once a day', async () => {
    const mine = await company.as('ben').ask('general', '/mydata', 'Mert Manager');
    expect(plainText(mine)).toContain('Mert Manager');
    const rows = await company.context.db.selectFrom('opening').select(['what', 'times']).execute();
    expect(rows.every(({ what, times }) => what === 'goals' && times === 1)).toBe(true);
  });

  it('has everything that is rare behind More, one press further and no deeper', async () => {
    const mert = company.as('mert');
    const more = await mert.openMore();
    expect(plainText(more)).toMatch(
      /My praise\n[\s\S]*Courses\n[\s\S]*My skills\n[\s\S]*Ask for feedback\n[\s\S]*Promises\n[\s\S]*Your settings/,
    );
    expect(plainText(await home('mert'))).not.toMatch(/My skills|Your settings/);
    await mert.pressLabelled(more, 'My skills');
    const skills = await mert.waitForView((view) => view.callback_id !== more.callback_id);
    // It took the place of the menu, so that as many windows fit on it as on App Home.
    expect((await mert.views()).map(({ id }) => id)).toEqual([skills.id]);
    await mert.closeView(skills);
  });

  it('opens the whole card behind My goals', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await home('ben'), 'My goals');
    const view = await ben.waitForView((each) => plainText(each).includes('Your goals'));
    expect(plainText(view)).toContain('100 of 210');
  });
});
