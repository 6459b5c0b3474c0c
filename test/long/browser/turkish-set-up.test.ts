import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('the first team, at the page, in Turkish', () => {
  let demo: BrowserDemo;
  let nora: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ fresh: true });
    nora = await demo.openAs('nora', { c: 'C0ACMEBOSPHORUS' });
  });
  afterAll(() => demo?.stop());

  it('is set up by picking people, from the list that kurulum shows', async () => {
    await nora.send('/pacesetter dil tr');
    await nora.message('Bundan sonra seninle Türkçe konuşacağım.').waitFor();
    await nora.send('/pacesetter kurulum');
    const list = nora.message('Pacesetter’ın kurulumu');
    expect(await readable(list)).toContain('1. Takımlar (yapılacak) · Henüz takım yok.');
    await list.getByRole('button', { name: 'Takım kur' }).click();

    const form = nora.dialog('Takım kur');
    await form.getByRole('textbox', { name: 'Takımın adı' }).fill('Boğaziçi');
    await nora.choose(form, 'Yönetici', 'Selin Aydın');
    await nora.choose(form, 'Üyeler', 'Ayşe Yılmaz');
    await nora.page.getByRole('option', { name: 'İlker Işık' }).click();
    await nora.page.keyboard.press('Escape');
    await nora.choose(form, 'Haftalık karnenin kanalı', 'sales-bosphorus');
    await nora.choose(form, 'Dil', 'Türkçe');
    await form.getByRole('button', { name: 'Kaydet' }).click();
    const saved = nora.dialog('Takım');
    await saved.getByText('Oraya yazabilmem için üye olmam gerek').waitFor();
    expect(await readable(saved)).toContain('Yönetici: Selin Aydın Üyeler: Ayşe Yılmaz, İlker Işık');
    await nora.closeDialog('Takım');
  });

  it('is ready once the bot was invited, and goes live', async () => {
    await nora.send('/pacesetter kurulum');
    const waiting = nora.message('Boğaziçi bekliyor');
    expect(await readable(waiting)).toContain('Şu kanalın üyesi değilim: #sales-bosphorus');
    await nora.send('/invite @Pacesetter');
    await nora.message('was added').waitFor();
    await waiting.getByRole('button', { name: 'Yeniden kontrol et' }).click();
    const ready = nora.message('Boğaziçi hazır');
    await ready.getByRole('button', { name: 'Ön izle ve yayına al' }).click();

    const preview = nora.dialog('Ön izle ve yayına al');
    const text = await readable(preview);
    expect(text).toContain('23 Kas 2026 Pazartesi, saat 09:00 · Selin Aydın, doğrudan mesajla: ilk kart');
    expect(text).toContain(
      '09:15 · İlker Işık, doğrudan mesajla: bu ve sonraki iş günü sabahlarında kendi hedeflerinde bakmaya değer',
    );
    await preview.getByRole('button', { name: 'Yayına al' }).click();
    await preview.getByText('Boğaziçi yayında.').waitFor();
    await nora.closeDialog('Ön izle ve yayına al');
  });

  it('keeps its first card with the manager after Henüz değil, and posts it after Gönder', async () => {
    const selin = await demo.openAs('selin', { c: 'app' });
    await selin.moveClockTo('2026-11-23T09:00');
    const card = selin.message('Boğaziçi takımının ilk kartı bu. Senden başka kimse görmedi.');
    await card.getByRole('button', { name: 'Henüz değil' }).click();
    const held = selin.message('47. hafta kartı gönderilmedi (Selin Aydın');
    const text = await readable(held);
    expect(text).toContain('Bir sonraki kartın zamanına kadar yine de gönderebilirsin: 30 Kas 2026');
    expect(text).toContain('Boğaziçi · 47. hafta · 16–22 Kas 2026');
    expect(text).toMatch(/Ayşe Yılmaz: \d+ arama/);
    const ayse = await demo.openAs('ayse', { c: 'C0ACMEBOSPHORUS' });
    expect(await ayse.message('47. hafta').count()).toBe(0);

    await held.getByRole('button', { name: 'Gönder', exact: true }).click();
    await selin.message('Gönderen: Selin Aydın, 23 Kas 2026 Pazartesi, saat 09:00').waitFor();
    await ayse.message('Boğaziçi · 47. hafta').getByRole('button', { name: '1 reply' }).waitFor();
    expect([...selin.complaints, ...ayse.complaints]).toEqual([]);
  });

  it('is paused after a question', async () => {
    const more = await nora.openMore('Daha fazlası');
    await more.getByText('Kurulum: takım yayında.').waitFor();
    await more.getByRole('button', { name: 'Kurulum', exact: true }).click();
    const list = nora.dialog('Pacesetter');
    await list.getByRole('button', { name: 'Yayındaki takımlar' }).click();
    await list.getByRole('button', { name: 'Duraklat' }).click();
    const question = nora.dialog('Takım duraklatılsın mı?');
    expect(await readable(question)).toContain('Girilen bütün kayıtlar kalır.');
    await question.getByRole('button', { name: 'Duraklat' }).click();
    await list.getByText('Yayında takım yok.').waitFor();
    await nora.closeDialog('Pacesetter');
    await nora.page.getByText('Boğaziçi hazır.').waitFor();
    expect(nora.complaints).toEqual([]);
  });
});
