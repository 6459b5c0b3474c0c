import type { Translations } from '../index.ts';

const always = 'şirketin Pacesetter kullandığı sürece';

export const retention: Translations['retention'] = {
  button: 'Ne kadar saklanıyor',
  title: 'Ne kadar saklanıyor',
  adminsOnly: 'Ne kadar saklanacağını yalnızca Pacesetter yöneticileri seçebilir.',
  words: (p) =>
    `*İnsanların birbirine ve birbiri hakkında yazdıkları*: geri bildirimler, teşekkürler, birebir notları, sözler, planlar, görüşme değerlendirmeleri, canlandırmalar, hedeflerdeki sorular ve notlar; beceriler, eğitimler ve ilk 90 gün için yazılanlar: ${p.chosen}.`,
  left: (p) =>
    `*Biri ayrılınca*: ona ve onun hakkında yazılanlar ${p.days} gün sonra silinir. Başkalarına yazdıkları onlarındır, sayıları kalır.`,
  line: {
    numbers: () =>
      `*Sayılar*: aktiviteler, satışlar, hedefler ve nasıl bittikleri, puanlar, izinler, yarışmalar: ${always}; geçen yılın toplamları bozulmasın diye.`,
    organisation: () =>
      `*Kişiler ve takımlar*: kim nerede, kim kimi yönetiyor, takımların ayarları: ${always}; geçen yılın kartı o günün takımıyla hesaplanır.`,
    company: () =>
      `*Şirketin olanlar*: satış rehberi, eğitimler, planlar, formlar, değerler, şirket hedefleri: ${always}.`,
    wishes: () => '*Kendi ayarların*: sen değiştirene kadar.',
    requests: (p) => `*İstenenler*: geri bildirim istekleri ve yöneticilerden ricalar: ${p.days} gün.`,
    settled: (p) => `*Sonuçsuz kalan öneriler ve biten duraklatmalar*: ${p.days} gün.`,
    reminders: (p) => `*Hatırlatmalar*, neden geldikleri ya da gelmedikleri: ${p.days} gün.`,
    put_off: (p) => `*Ertelenenler*: süresi dolduktan ${p.days} gün sonrasına kadar.`,
    messages: (p) => `*Bir mesaj gönderdiğim*, metni hiçbir zaman: ${p.days} gün.`,
    openings: (p) => `*Kimin kimin sayılarına baktığı*: ${p.days} gün.`,
    ratings: () => '*Koçluğa verdiğin puan*: çeyrek bitene kadar, adın olmadan.',
    changes: () =>
      `*Kimin neyi ne zaman değiştirdiği*: ${always}. İçinde insanların birbirine yazdığı metinler yoktur.`,
    technical: () => '*Slack’in bana ilettikleri*, hiçbir şey iki kez sayılmasın diye: bir gün.',
  },
  here: 'yazanlar ve yazılanlar burada çalıştığı sürece',
  years: (p) => (p.n === 1 ? 'bir yıl' : `${p.n} yıl`),
  elsewhere:
    'Silme işini geceleri yaparım. Slack’in kendisinde duranlar Slack’in kurallarına uyar; yedekler silinene kadar içlerindekini tutar.',
  field: 'Yazılanlar ne kadar saklansın',
  hint: 'Daha eski yazılar önümüzdeki gece 03.30’da geri gelmemek üzere silinir. Sayılar kalır.',
  save: 'Kaydet',
  saved: (p) => `Yazılanların saklanma süresi: ${p.chosen}. Bunu herkes \`/mydata\` altında görür.`,
  nothingOver: 'Bu gece silinecek kadar eski bir şey yok.',
  over: (p) => `${p.count} kayıttaki yazılar 03.30’da silinir. O zamana kadar başka bir süre seçebilirsin.`,
};
