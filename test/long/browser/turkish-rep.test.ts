import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('a rep at the page, in Turkish', () => {
  let demo: BrowserDemo;
  let ayse: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    ayse = await demo.openAs('ayse', { c: 'C0ACMEBOSPHORUS' });
  });
  afterAll(() => demo?.stop());

  it('reads goals, pace and reasons in Turkish', async () => {
    await ayse.send('/mygoals');
    const card = ayse.message('Hedeflerin');
    const text = await readable(card);
    expect(text).toContain('kalan 5 iş günü için günde 20');
    expect(text).toContain('tempo önde');
    expect(text).toContain('64,5 iş günü içinden 35,5 gün geçti');

    await card.getByRole('button', { name: 'Neden?' }).nth(2).click();
    const why = await readable(ayse.dialog('Bu sayı nereden geliyor?'));
    expect(why).toContain('Selin Aydın');
    expect(why).toMatch(/Kazanılan ciro: \$[\d.]+/);
    await ayse.closeDialog('Bu sayı nereden geliyor?');
  });

  it('logs in Turkish, with capitals of its own, and takes it back', async () => {
    await ayse.send('/log 12 ARAMA 3 toplantı dün');
    const answer = ayse.message('Kaydedildi');
    expect(await readable(answer)).toContain('Kaydedildi (dün, 22 Kas 2026 Pazar): 12 arama ve 3 toplantı.');
    await answer.getByRole('button', { name: 'Geri al' }).click();
    expect(await readable(ayse.message('Geri alındı'))).toContain('12 arama ve 3 toplantı');
  });

  it('answers nonsense in Turkish', async () => {
    await ayse.send('/log abuk sabuk 7');
    const answer = await readable(ayse.message('Henüz bir şey kaydetmedim'));
    expect(answer).toContain('/log 12 arama 3 toplantı dün');
  });

  it('marks a closed day in the form, and takes an open one', async () => {
    await ayse.send('/log');
    const form = ayse.dialog('Aktivite kaydet');
    await form.getByRole('textbox', { name: 'Aramalar' }).fill('12');
    await form.getByLabel('Gün').fill('2026-11-12');
    await form.getByRole('button', { name: 'Kaydet' }).click();
    expect(await readable(form.getByRole('alert'))).toContain('kaydedilebilecek en erken gün: 16 Kas 2026');
    await form.getByLabel('Gün').fill('2026-11-20');
    await form.getByRole('button', { name: 'Kaydet' }).click();
    await form.getByText('Kaydedildi').waitFor();
    await ayse.closeDialog('Aktivite kaydet');
  });

  it('can switch to English and back in App Home', async () => {
    const more = await ayse.openMore('Daha fazlası');
    await more.getByText('Ayarların').waitFor();
    await more.getByRole('button', { name: 'Speak English' }).click();
    await ayse.dialog('Pacesetter').getByRole('button', { name: 'Türkçe konuş' }).waitFor();
    await ayse.closeDialog('Pacesetter');
    await ayse.page.getByText('Needs you').or(ayse.page.getByText('Your pace')).first().waitFor();
    const english = await ayse.openMore('More');
    await english.getByRole('button', { name: 'Türkçe konuş' }).click();
    await ayse.closeDialog('Pacesetter');
    await ayse.page.getByText('Tempon').first().waitFor();
    expect(ayse.complaints).toEqual([]);
  });
});
