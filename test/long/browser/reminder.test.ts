import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('the reminder at the page', () => {
  let demo: BrowserDemo;
  let markus: DemoPage;
  let selin: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    markus = await demo.openAs('markus', { c: 'app' });
    selin = await demo.openAs('selin', { c: 'app' });
  });
  afterAll(() => demo?.stop());

  it('comes at 09:15 on the manager’s clocks, with what holds for their own people', async () => {
    // 09:15 in Berlin is 11:15 in Istanbul.
    await markus.moveClockTo('2026-11-23T11:14');
    expect(await markus.page.getByRole('article').count()).toBe(0);
    await markus.moveClockTo('2026-11-23T11:16');
    const text = await readable(markus.message('worth a word this week'));
    expect(text).toContain('Monday, 23 Nov 2026. One person is worth a word this week.');
    expect(text).toMatch(
      /Jonas Weber: Revenue won, this quarter: \$[\d,]+ of \$130,000, where pace expects \$74,000 by now\. →/,
    );
    const selins = await readable(selin.message('23 Kas 2026 Pazartesi'));
    expect(selins).toContain('Bu hafta bir kişiyle konuşmaya değer. İlker Işık: Kapanış ve sonraki adım');
    expect(selins).toContain('İlker Işık yanıtını bekliyor');
    expect(selins).not.toContain('Jonas');
    expect(await selin.page.getByRole('article').count()).toBe(1);
  });

  it('says behind Why this? what it counted, by which rule, and who sees it', async () => {
    await markus.message('Jonas Weber').getByRole('button', { name: 'Why this?' }).click();
    const why = markus.dialog('Why this?');
    const text = await readable(why);
    expect(text).toContain('37 of 65 working days gone, so the calendar expects $74,000');
    expect(text).toContain('less than 75% of what its calendar expects');
    expect(text).toContain(
      'Only you get this reminder. Jonas Weber cannot see it, and neither can an admin.',
    );
    await markus.closeDialog('Why this?');
  });

  it('leads to the form for that person', async () => {
    await markus.message('Jonas Weber').getByRole('button', { name: 'Give feedback' }).click();
    const form = markus.dialog('Give feedback');
    await form.getByText('To start from').waitFor();
    expect(await readable(form)).toContain('Who is it for? Jonas Weber');
    await form.getByRole('radio', { name: 'A strength' }).check();
    await form.getByRole('textbox', { name: 'Situation' }).fill('Thursday’s first call with Alpenglas');
    await form.getByRole('textbox', { name: 'Behaviour' }).fill('You asked who else has to agree');
    await form.getByRole('textbox', { name: 'Impact' }).fill('We met the buyer two weeks sooner');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Sent. Jonas Weber gets it now.').waitFor();
    await markus.closeDialog('Give feedback');
  });

  it('leaves somebody out next week who is snoozed, which can be undone', async () => {
    const message = markus.message('worth a word this week');
    await message.getByRole('button', { name: 'Snooze a week' }).click();
    await message.getByText('not before 7 Dec 2026').waitFor();
    await message.getByRole('button', { name: 'Undo' }).click();
    await message.getByRole('button', { name: 'Snooze a week' }).click();
    await message.getByText('not before 7 Dec 2026').waitFor();
    expect(await message.getByRole('button', { name: 'Why this?' }).count()).toBe(0);
  });

  it('is about others on the next Monday, in each manager’s language', async () => {
    await markus.moveClockTo('2026-11-30T11:16');
    const text = await readable(markus.message('Monday, 30 Nov 2026'));
    const [ofPeople] = text.split('What you promised');
    expect(ofPeople).not.toContain('Jonas');
    expect(text).toContain('Amélie Laurent: No feedback from you since the team went live on 16 Nov 2026');
    const turkish = await readable(selin.message('30 Kas 2026 Pazartesi'));
    expect(turkish).toContain('Bu hafta üç kişiyle konuşmaya değer.');
    expect(turkish).toContain('senden geri bildirim yok');
    expect([...markus.complaints, ...selin.complaints]).toEqual([]);
  });
});
