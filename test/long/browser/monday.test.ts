import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('Monday morning at the page', () => {
  let demo: BrowserDemo;
  let ayse: DemoPage;
  let markus: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    ayse = await demo.openAs('ayse', { c: 'C0ACMEBOSPHORUS' });
    markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
  });
  afterAll(() => demo?.stop());

  it('brings last week’s card, in the team’s language, while the page is open', async () => {
    await ayse.page.getByRole('button', { name: 'Next Monday 09:00' }).click();
    const card = ayse.message('Bosphorus · 47. hafta');
    await card.waitFor();
    const text = await readable(card);
    expect(text).toMatch(/16–22 Kas 2026/);
    // Five of the quarter's 64.5 working days: the team's $390,000 come to $30,233 a week.
    expect(text).toMatch(/Kazanılan ciro \$[\d.]+ \/ \$30\.233/);
    expect(text).toContain('Herkesin sayıları yanıtlarda');
    // The demo's forgotten proposal, named by deal and never by person.
    expect(text).toContain('Takılan iş');
  });

  it('puts everyone’s figures into its thread', async () => {
    await ayse.message('47. hafta').getByRole('button', { name: '1 reply' }).click();
    const figures = ayse.reply('kişi kişi sayılar');
    await figures.waitFor();
    const names = (await figures.innerText())
      .split('\n')
      .flatMap((line) => /^(\S+ \S+):/.exec(line)?.[1] ?? []);
    expect(names).toEqual(['Ayşe Yılmaz', 'Can Öztürk', 'İlker Işık', 'Zeynep Çelik']);
  });

  it('brings each team its own on the team’s clocks, and the next week’s on the next Monday', async () => {
    await markus.message('Rhine · Week 47').waitFor();
    await ayse.message('Bosphorus · 48. hafta').waitFor();
    // Nine o'clock in Berlin is eleven in Istanbul.
    expect(await markus.message('Rhine · Week 48').count()).toBe(0);
    await markus.page.getByLabel('Move the clock to').fill('2026-11-30T11:00');
    await markus.page.getByRole('button', { name: 'Go', exact: true }).click();
    await markus.message('Rhine · Week 48').waitFor();
    expect(await readable(markus.message('Rhine · Week 48'))).toMatch(/Calls \d+ \/ 300/);
  });

  it('leaves the page without a complaint and the clock where it was moved to', async () => {
    // The card is there while others are still being posted, and the page reads the time again after that.
    const clock = markus.page.getByRole('toolbar', { name: 'Clock' });
    await clock.getByText('Nov 30, 2026, 11:00').waitFor();
    expect([...ayse.complaints, ...markus.complaints]).toEqual([]);
  });
});
