import type { Translations } from '../index.ts';

export const erasure: Translations['erasure'] = {
  usage: 'Kimin silineceğini yaz: `/pacesetter unut Ayşe Yılmaz` ya da e-posta adresi.',
  adminsOnly: 'Birini yalnızca Pacesetter yöneticileri silebilir.',
  nobody: (p) => `“${p.text}” adında birini tanımıyorum. Tam adını ya da e-posta adresini dene.`,
  several: (p) => `“${p.text}” adında ${p.n} kişi var. Hangisiyse e-posta adresini yaz.`,
  notYourself: 'Kendini silemezsin. Ayrıldığında bunu başka bir yönetici yapabilir.',
  already: 'Bu kişi zaten silinmiş.',
  stillHere: (p) =>
    `${p.name} hâlâ etkin bir Slack hesabına sahip; silinse bile birazdan yeniden burada olur. Önce hesabı Slack’te kapat.`,
  otherName: (p) => `Bu başka bir ad. Aynen şöyle yaz: ${p.name}`,

  title: 'Birini sil',
  intro: (p) => `*${p.name}* ayrıldı; kişisel her şeyi silinebilir. Bu geri alınamaz.`,
  goesTitle: 'Silinenler',
  goes: [
    'Adı, e-posta adresi, hesapları ve öteki adları',
    'Aldığı geri bildirim ve teşekkürler, hedeflerindeki notlar ve gerekçeler, ona ya da onun hakkında yazılmış ne varsa',
    'Hatırlatmaları, ayarları ve sayılarına kimlerin baktığı',
  ],
  staysTitle: 'Kalanlar',
  stays: [
    'Sayıları, satışları ve hedefleri: “Eski çalışma arkadaşı” adıyla kalır, böylece hiçbir toplam bozulmaz',
    'Başkalarına yazdıkları: onlar yazılanlarındır, adı olmadan kalır',
    'Slack’in kendisinde duranlar ve silinene kadar yedeklerdekiler',
  ],
  crm: 'İçe aktardığın dosyalardan da çıkar: yoksa sıradaki dosya adını geri getirir.',
  field: (p) => `Onaylamak için ${p.name} yaz`,
  submit: 'Sil',
  done: (p) => `Tamam. Ondan kalanların adı artık *${p.name}*.`,
  formerName: (p) => `Eski çalışma arkadaşı ${p.number}`,
};
