import type { Translations } from '../index.ts';

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const mydata: Translations['mydata'] = {
  help: '*/mydata* – senin hakkında tuttuğum her şey dosya olarak, bunları kimin okuyabildiği ve kimin baktığı (`/pacesetter verilerim`); `/pacesetter saklama`: neyin ne kadar saklandığı; yöneticiler için `/pacesetter aktar`: hedefler ve geçmiş, CSV olarak; ayrılan biri için `/pacesetter unut Ayşe Yılmaz`',
  onlyOwn: '`/mydata` yalnızca kendi verilerin içindir; lütfen ardına bir şey eklemeden yaz.',
  adminsOnly:
    'Herkesin verilerini yalnızca Pacesetter yöneticileri dışa aktarabilir. Kendi verilerin için `/mydata` yaz.',

  title: 'Verilerim',
  keptTitle: 'Senin hakkında tuttuklarım',
  topic: {
    profile: 'Ad, adresler, takımlar, yöneticiler, satış rolü, çalışma günleri ve sessiz saatler',
    goals: 'Hedefler; önerilenler, sorulanlar ve yanıtlar',
    numbers: 'Aktiviteler ve satışlar',
    days_off: 'İzinler ve vekâletler',
    praise: 'Ettiğin ve aldığın teşekkürler',
    competitions: 'Yarışmalar ve ödüller',
    playbook: 'Satış rehberinde yazdıkların, adınla duranlar ve güncel tuttukların',
    courses: 'Sana atanan eğitimler, onlar için yazdıkların ve senin ekleyip atadıkların',
    onboarding: 'Yeni gelen ya da yol arkadaşı olarak ilk 90 gün ve yazdığın planlar',
    feedback: 'Yazdığın ya da alıp açtığın geri bildirimler',
    skills: 'Becerilere verdiğin ve becerilerine verilen puanlar',
    reviews: 'Performans değerlendirmeleri: yazdıkların, seninle paylaşılanlar ve başlattığın dönemler',
    promises: 'Senin verdiğin ya da sana verilen sözler; sonrasında sayıların değişip değişmediği',
    asks: 'Yöneticinden ricaların, senden ricalar ve ikinizin arasındaki planlar',
    practice: 'Değerlendirilen görüşmeler ve canlandırmalar: seninkiler ve başkalarında değerlendirdiklerin',
    reminders: 'Aldığın ya da ertelediğin hatırlatmalar',
    messages: 'Kendiliğimden sana gönderdiğim mesajlar (metinleri değil)',
    openings: 'Sana kimlerin baktığı ve senin kimlere baktığın',
    work: 'Senin yaptığın ve seninle ilgili değişiklikler',
  },
  kept: (p) => `• ${p.what}: ${p.count} kayıt${p.since ? `, ilki ${p.since}` : ''}`,
  openedTitle: (p) => `Son ${p.days} günde verilerine kimler baktı`,
  openedByNobody: 'Senden başka kimse.',
  opened: {
    goals: 'hedeflerin',
    why: '*Neden?*',
    what_if: '*Ne gerekir?*',
    suggestion: 'önerilen bir hedef',
    days_off: 'izinlerin',
    quarter: 'bir çeyreğe bakarken hedeflerin',
    scorecard: 'kartın',
    skills: 'becerilerin',
    review: 'performans değerlendirmen için sayıların',
  },
  openedTimes: (p) => `${p.what} (${p.n} kez)`,
  opener: (p) => `• *${p.name}*: ${p.what}; son bakış: ${p.date}`,
  moreOpeners: (p) => `• ve ${p.n} kişi daha; hepsi dosyada`,
  exportedTitle: 'Herkesin hedeflerini ve geçmişini kim dışa aktardı',
  exportedBy: (p) => `• *${p.name}*, ${p.date}`,
  exportedByOperator: (p) => `• sunucuyu çalıştıran kişi, ${p.date}`,
  filesComing: 'Dosyalar birazdan aramızdaki doğrudan mesajlara gelir.',
  notCounted:
    'Bakış sayılmayanlar: takım kartları, birden çok kişinin listeleri ve bir hatırlatmaya, geri bildirim formuna ya da belirlenen bir hedefe kendiliğimden eklediklerim.',
  ratingNote:
    'Koçluğa verdiğin puan hiçbir dosyada yok: adın olmadan saklanır, hangisinin senin olduğunu kimse bilemez ve çeyrek bitince silinir. Yöneticiler için yalnızca yayımlanan ortalama saklanır.',
  serverNote:
    'Sunucuyu çalıştıran kişi veritabanındaki her şeyi okuyabilir. Kimin neye baktığını 400 gün saklarım.',
  filesComment: (p) =>
    `Senin hakkında tuttuğum her şey (${p.date}). Hepsi \`mydata.json\` dosyasında; öteki dosyalar bunun tablo programları için ayrılmış parçalarıdır.`,
  jsonNote:
    'Zamanlar UTC’dir, tutarlar para biriminin en küçük birimiyle yazılır. “valid_to” ve “end_day” son günden sonraki gündür.',
  leftOut: [
    'Henüz açmadığın geri bildirimler: /givefeedback liste altında açabilirsin; veren kişi açtığını görür.',
    'Yöneticinin becerilerine verdiği, henüz sana açılmamış puanlar (sen de puan verince ya da yedi gün sonra açılır).',
    'Başkalarına senin hakkında gönderilen hatırlatmalar: bunlar onlara aittir, içindeki sayılar seninkilerin arasındadır.',
    'Toplamlar, takvimler ve iç kayıtlar: burada olmayan bir şey söylemezler.',
  ],

  exportComing:
    'Şirketin hedefleri, yanıtları, geçmişi, kişileri ve takımları birazdan CSV dosyaları olarak aramızdaki doğrudan mesajlara gelir. İçlerinde herkesin sayıları var; lütfen yalnızca gerekenlerin ulaşabileceği bir yerde sakla. Dışa aktardığını herkes `/mydata` altında görür.',
  exportComment:
    'Herkesin hedefleri, bunlara verilen yanıtlar, bütün geçmiş, kişiler ve takımlar. Geri bildirimler, hedeflerle ilgili sorular ve hatırlatmalar hiçbir zaman dışa aktarılmaz. Tablo programının formül sanacağı bir hücrenin başında kesme işareti vardır.',
};
