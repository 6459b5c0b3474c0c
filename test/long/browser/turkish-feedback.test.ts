import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, MIDDAY, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('feedback at the page, in Turkish', () => {
  let demo: BrowserDemo;
  let selin: DemoPage;
  let zeynep: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ at: MIDDAY });
    selin = await demo.openAs('selin', { c: 'C0ACMEBOSPHORUS' });
    zeynep = await demo.openAs('zeynep', { c: 'C0ACMEBOSPHORUS' });
  });
  afterAll(() => demo?.stop());

  it('asks for a next step where something is to be improved', async () => {
    await selin.send('/givefeedback @zeynep');
    const form = selin.dialog('Geri bildirim ver');
    await form.getByText('Başlangıç için').waitFor();
    expect(await readable(form)).toMatch(/Geçen hafta \(16–22 Kas 2026\): \d+ arama/);
    expect(await readable(form)).toContain('Bunu yalnızca sen ve Zeynep Çelik okuyabilirsiniz');
    await form.getByRole('radio', { name: 'Geliştirilecek yön' }).check();
    await form.getByRole('textbox', { name: 'Durum' }).fill('Salı günü İzmir demosunda, söz fiyata gelince');
    await form.getByRole('textbox', { name: 'Davranış' }).fill('İhtiyacı sormadan indirim önerdin');
    await form.getByRole('textbox', { name: 'Etki' }).fill('Müşteri daha da indirim istedi');
    await form.getByRole('button', { name: 'Gönder' }).click();
    expect(await readable(form.getByRole('alert'))).toContain('sonraki adım gerekli');

    await form.getByRole('textbox', { name: 'Sonraki adım' }).fill('Perşembe önce ihtiyacı sor');
    await form.getByRole('button', { name: 'Gönder' }).click();
    await form.getByText('/givefeedback list').waitFor();
    await selin.closeDialog('Geri bildirim ver');
  });

  it('is opened and thanked for in the receiver’s language', async () => {
    await zeynep.openUnread();
    const message = zeynep.message('sana geri bildirim verdi');
    await message.getByRole('button', { name: 'Aç', exact: true }).click();
    const view = zeynep.dialog('Geri bildirim');
    expect(await readable(view)).toContain('İhtiyacı sormadan indirim önerdin');
    await view.getByRole('button', { name: 'Teşekkür et' }).click();
    await view.getByText('teşekkür ettin').waitFor();
    await zeynep.closeDialog('Geri bildirim');
  });

  it('stands in the list of either, given and received', async () => {
    await selin.send('/givefeedback liste');
    const given = await readable(selin.message('Geri bildirimlerim'));
    expect(given).toMatch(/Aldıklarım Veren: İlker Işık.*Verdiklerim Alan: Zeynep Çelik, 23 Kas 2026/);
    expect(given).toContain('Geliştirilecek yön · açıldı: 23 Kas 2026 · teşekkür: 23 Kas 2026');
    await zeynep.goTo('sales-bosphorus');
    await zeynep.send('/givefeedback liste');
    const received = await readable(zeynep.message('Geri bildirimlerim'));
    expect(received).toContain('Aldıklarım Veren: Selin Aydın, 23 Kas 2026');
    expect([...selin.complaints, ...zeynep.complaints]).toEqual([]);
  });
});
