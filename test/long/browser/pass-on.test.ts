import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, MIDDAY, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('a week that is passed on at the page', () => {
  let demo: BrowserDemo;
  let nora: DemoPage;
  let markus: DemoPage;
  let zeynep: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ at: MIDDAY });
    nora = await demo.openAs('nora', { c: 'C0ACMEGENERAL' });
    markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
    zeynep = await demo.openAs('zeynep', { c: 'C0ACMEBOSPHORUS' });
  });
  afterAll(() => demo?.stop());

  it('can be sent up once an admin has said who the manager’s manager is', async () => {
    await markus.send('/scorecard team');
    await markus.message('Rhine · Week 48').waitFor();
    expect(await markus.page.getByRole('button', { name: 'Send to my manager' }).count()).toBe(0);
    await nora.send('/pacesetter people');
    const people = nora.message('14 people');
    await people.waitFor();
    const names = [...(await people.innerText()).matchAll(/^(.+?) · /gm)].map(([, name]) => name);
    await people.getByRole('button', { name: 'Edit' }).nth(names.indexOf('Markus Brandt')).click();
    const form = nora.dialog('Edit person');
    await form.getByText('markus@acme.example').waitFor();
    await nora.choose(form, 'Manager', 'Nora Lindqvist');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Markus Brandt is saved.').waitFor();
    await nora.closeDialog('Edit person');
  });

  it('goes as it was last week from a manager to their own', async () => {
    await markus.send('/scorecard team');
    await markus.page.getByRole('button', { name: 'Send to my manager' }).waitFor();
    await markus.message('Rhine · Week 48').getByRole('button', { name: 'Last week' }).click();
    const card = markus.message('Rhine · Week 47');
    await card.getByRole('button', { name: 'Send to my manager' }).click();
    await markus.message('Nora Lindqvist gets Rhine’s week now.').waitFor();
    await nora.openUnread();
    const got = await readable(nora.message('Markus Brandt sends you Rhine’s week.'));
    expect(got).toMatch(/Rhine · Week 47 · 16 – 22 Nov 2026.*Calls \d+ \/ 300/);
  });

  it('is shared by a rep with the team, after a question, in the team’s language', async () => {
    await zeynep.send('/log 12 arama 3 toplantı');
    await zeynep.message('Kaydedildi').waitFor();
    await zeynep.send('/scorecard');
    const own = zeynep.message('Zeynep Çelik · 48. hafta');
    await own.getByRole('button', { name: 'Takımımla paylaş' }).click();
    await zeynep.page
      .getByRole('dialog')
      .getByText('Bu haftan, Bosphorus takımının kanalına gider.')
      .waitFor();
    await zeynep.page.getByRole('dialog').getByRole('button', { name: 'Paylaş', exact: true }).click();
    await zeynep.message('haftasını paylaştı').waitFor();
    const ilker = await demo.openAs('ilker', { c: 'C0ACMEBOSPHORUS' });
    expect(await readable(ilker.message('haftasını paylaştı'))).toContain('Aramalar 12 / 100');
    expect([...nora.complaints, ...markus.complaints, ...zeynep.complaints]).toEqual([]);
  });
});
