import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, MIDDAY, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('days off at the page', () => {
  let demo: BrowserDemo;
  let lena: DemoPage;
  let markus: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ at: MIDDAY });
    lena = await demo.openAs('lena', { c: 'C0ACMERHINE' });
    markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
  });
  afterAll(() => demo?.stop());

  const goals = async (answer: RegExp) => {
    await lena.send('/mygoals');
    await lena.message(answer).waitFor();
  };

  it('change the pace of a rep who is away, and give it back when they are taken back', async () => {
    await goals(/20 per working day for the 5 working days left · 0 of 5 working days gone/);
    await lena.send('/away friday');
    const stored = lena.message('Friday, 27 Nov 2026: 1 working day. Your goals count without it.');
    await stored.waitFor();
    // 100 calls in the four days that are left.
    await goals(
      /25 per working day for the 4 working days left · 0 of 4 working days gone · 1 day off left out/,
    );
    await stored.getByRole('button', { name: 'Undo' }).click();
    await lena.message('Taken back: 27 Nov 2026').waitFor();
    expect(await lena.message('Friday, 27 Nov 2026: 1 working day').count()).toBe(0);
  });

  it('are entered in a form, which says where two days are the wrong way round', async () => {
    await lena.send('/away');
    await lena.message('You have no days off ahead').getByRole('button', { name: 'Enter days off' }).click();
    const form = lena.dialog('Days off');
    await form.getByLabel('First day off').fill('2026-12-28');
    await form.getByLabel('Last day off').fill('2026-12-24');
    await form.getByRole('button', { name: 'Save' }).click();
    expect(await readable(form.getByRole('alert'))).toContain('lies before the first');
    await form.getByLabel('First day off').fill('2026-12-24');
    await form.getByLabel('Last day off').fill('2026-12-28');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('2 working days. Your goals count without them.').waitFor();
    await lena.closeDialog('Days off');
  });

  it('of a manager can have a deputy, of whom is said when they are off too', async () => {
    await markus.send('/away 24-31 Dec deputy @lena');
    const text = await readable(markus.message('24 – 31 Dec 2026: 5 working days'));
    expect(text).toContain('Lena Hoffmann stands in for you on these days and gets a message.');
    expect(text).toContain('Lena Hoffmann is off on 2 working days of these too');
    await lena.openUnread();
    expect(await readable(lena.message('You stand in for Markus Brandt'))).toContain('24 – 31 Dec 2026');
    const more = await lena.openMore('More');
    await more.getByText('You stand in for Markus Brandt').waitFor();
    await lena.closeDialog('More');
  });

  it('of somebody one leads can be seen, of a colleague cannot', async () => {
    await markus.send('/away @amelie');
    expect(await readable(markus.message('Days off of Amélie Laurent'))).toContain('3 – 4 Dec 2026');
    await lena.goTo('sales-rhine');
    await lena.send('/away @jonas tomorrow');
    await lena.message('Days off of Jonas Weber are entered by Jonas Weber').waitFor();
    expect([...lena.complaints, ...markus.complaints]).toEqual([]);
  });
});
