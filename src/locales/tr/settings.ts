import type { Translations } from '../index.ts';

export const settings: Translations['settings'] = {
  button: 'Ne zaman, neleri alayım',
  title: 'Sana gelen mesajlar',
  save: 'Kaydet',
  hours: (p) =>
    `Kendiliğimden yazdıklarımın çoğu sana iş günlerinde (${p.days}; ${p.zone}) 08:30–17:30 arasında gelir. Bu günleri bir Pacesetter yöneticisi değiştirebilir.`,
  quietFrom: 'Sessiz saatlerin başı',
  quietUntil: 'Sessiz saatlerin sonu',
  quietHint:
    'Bu arada gelenler o saate dek bekler. Sessiz saat istemiyorsan ikisini de boş bırak. Yazdığına ya da bastığına yanıtlar her zaman hemen gelir.',
  bothHours: 'Lütfen iki saati de yaz ya da ikisini de boş bırak.',
  sameHour: 'Bu, bütün gün demek olur. Lütfen başka bir bitiş seç.',
  noRoom: '08:30–17:30 arasında en az bir saat boş kalmalı; yoksa mesajlarım sana hiç ulaşmaz.',
  receive: 'İşaretli olanları sana yazarım',
  subject: {
    own: 'Hedeflerin ve günlerin',
    others: 'Sen ve diğerleri',
    led: 'Yönettiklerin',
  },
  notice: {
    own: 'hedeflerinde bakmaya değer olanlar, sabahları',
    reminders: 'kiminle konuşmanın iyi gelebileceği ve söz verdiklerin, haftada bir',
    answers: 'önerdiğin hedeflere gelen yanıtlar',
    thanks: 'geri bildirimin ve güzel sözlerin için teşekkürler',
    status: 'Slack durumundan anlaşılan izin günleri',
    wins: 'ulaştığın hedefler ve kişisel rekorların',
    requests: 'senden istenen, henüz vermediğin geri bildirim',
    week: 'hafta biterken eksik kalanlar',
    promises: 'sana verilen sözler ve seninkilerin durumu',
    meetings: 'birebirlerin: önce gündem, sonra açık kalanlar',
    onboarding: 'ilk 90 günde sana düşenler (senin ya da birinin), haftada bir',
  },
  stays: {
    own: 'Kapatırsan: /mygoals; türünü azaltmak için /pacesetter hatırlatmalar',
    reminders: 'Kapatırsan: Uygulama ana sayfasında “Ekibin”',
    answers: 'Kapatırsan: anlaşılan sayı /mygoals içinde',
    thanks: 'Kapatırsan: /givefeedback list, /praise list',
    status: 'Kapatırsan: günleri /away ile girersin',
    wins: 'Kapatırsan: sayıların /mygoals içinde',
    requests: 'Kapatırsan: ana sayfada “Seni bekleyenler”. İstek yine gelir',
    week: 'Kapatırsan: Uygulama ana sayfasında “Seni bekleyenler”',
    promises: 'Kapatırsan: /pacesetter sözler',
    meetings: 'Kapatırsan: /pacesetter birebir',
    onboarding: 'Kapatırsan: /pacesetter oryantasyon',
  },
  always:
    'Şunlar her zaman gelir, çünkü biri seni bekliyor ya da sana yazdı: sana önerilen hedefler ve onlarla ilgili sorular, geri bildirim ve teşekkürler, satış rehberine öneriler ve sonuçları, senin adına yazılan sözler, kararını bekleyen ya da sana iletilen kartlar, birine vekâlet ve yöneticiler için gönderilemeyen kartlar.',
  saved: 'Kaydedildi.',
  quiet: (p) => `Sessiz saatler: ${p.from} – ${p.until}`,
  off: (p) => `Sana yazmadıklarım: ${p.names}`,
};
