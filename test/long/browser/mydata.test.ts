import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, MIDDAY, startBrowserDemo } from '../../support/browser-demo.ts';
import { readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('one’s own data at the page', () => {
  let demo: BrowserDemo;
  beforeAll(async () => {
    demo = await startBrowserDemo({ at: MIDDAY });
  });
  afterAll(() => demo?.stop());

  it('tells a rep who looked, and gives the files to download', async () => {
    const markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
    await markus.send('/mygoals @lena');
    await markus.message('Lena Hoffmann').waitFor();

    const lena = await demo.openAs('lena', { c: 'C0ACMERHINE' });
    await lena.send('/mydata');
    expect(await readable(lena.message('My data'))).toContain(
      'Markus Brandt: your goals once; last on 23 Nov 2026',
    );
    await lena.openUnread();
    const link = lena.page.getByRole('link', { name: /my-goals\.csv \d+ B/ });
    const [download] = await Promise.all([lena.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('my-goals.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^\uFEFFperson,team,kpi,.*\r\nLena Hoffmann,,calls,week,1,/,
    );
    expect(lena.complaints).toEqual([]);
  });
});
