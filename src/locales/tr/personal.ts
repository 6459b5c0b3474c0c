import type { Translations } from '../index.ts';

const things = [
  'bakmaya değer bir şey yok',
  'bakmaya değer bir şey var',
  'bakmaya değer iki şey var',
  'bakmaya değer üç şey var',
];

/** Endings never hang on a name, a number or a date, whose vowels are not known. */
export const personal: Translations['personal'] = {
  title: (p) => `${p.date} ${p.weekday}. Bugün ${things[p.items]}.`,
  again: 'Buna geri dönmemi istemiştin.',
  item: (p) => `${p.why}\n→ ${p.nextStep}`,

  why: 'Bu neden geldi?',
  snooze: 'Ertele',
  choices: {
    '2h': '2 saat',
    tomorrow: 'Yarın sabaha kadar',
    week: 'Bir hafta',
    always: 'Bunu bir daha hatırlatma',
  },
  less: 'Bundan daha az',
  stop: 'Bunları durdur',
  asBefore: 'Eskisi kadar sık',
  undo: 'Geri al',
  notBefore: (p) => `${p.why}\n*Şu zamandan önce hatırlatmam: ${p.when}.*`,
  notAgain: (p) => `${p.why}\n*Bunu bir daha açmam.*`,
  halved: (p) => `${p.why}\n*Bundan sonra yarısı kadar sık: ${p.kind}.*`,
  stopped: (p) => `${p.why}\n*Artık gelmeyecek: ${p.kind}.*`,
  askStop: (p) =>
    `Son üçünden bir şey çıkmadı, bu yüzden artık yarısı kadar sık geliyor: ${p.kind}. Tamamen durdurayım mı?`,

  week: (p) => `Bu hafta kendiliğimden yazdığım mesaj: ${p.counted}, en çok ${p.most}.`,
  pause: 'Şu güne kadar ara ver…',
  paused: (p) => `Ara verildi: ${p.date} tarihine kadar kendi hatırlatmaların gelmez.`,
  resume: 'Araya son ver',

  ruleTitle: 'Kural',
  asOf: (p) => `${p.date} sabahı itibarıyla`,
  rhythm:
    'İş günlerinin sabahında, tek mesajda en çok üç şey gelir. Aynı şey, belirgin biçimde kötüleşmediyse, bir hafta içinde yeniden gelmez. *Bundan daha az* o türü yarıya indirir; üst üste üçünden bir şey çıkmazsa kendiliğinden de yarıya iner.',
  secret:
    'Bu yalnızca sana gelir. Sana yazdığım ve buna ne dediğin yöneticine ya da takımına gösterilmez; bir Pacesetter yöneticisi hangi hatırlatmaların geldiğine bakabilir. Sayıların kendisini ise hedeflerini görenler görür.',

  settingsTitle: 'Hatırlatmaların',
  settingsButton: 'Ara ver, sayısını seç',
  pauseLabel: 'Şu güne kadar ara ver',
  pauseHint:
    'O güne kadar kendi hatırlatmaların gelmez. Nedenini kimsenin bilmesi gerekmez: sormam, takımın da görmez. Boş bırakırsan sürer.',
  weeklyLabel: 'Haftada en çok',
  weeklyHint: 'Sana kendiliğimden yazdığım her şey sayılır. Birinin beklediği mesajlar her zaman gelir.',
  asEverybody: (p) => `Herkes gibi: ${p.most}`,
  everybodyLabel: 'Herkes için haftada en çok',
  everybodyHint: 'Yönetici olarak. Herkes kendisi için daha azını seçebilir.',
  saved: 'Kaydedildi.',
  notAhead: 'Lütfen bugünden sonraki bir günü seç.',
  tooFar: 'Lütfen bir yıl içindeki bir günü seç.',
  budgetRefusal: 'Herkes için geçerli sayıyı yalnızca bir Pacesetter yöneticisi belirler.',

  listTitle: (p) =>
    p.name
      ? `${p.since} tarihinden beri hatırlatmalar: ${p.name}`
      : `${p.since} tarihinden beri hatırlatmaların`,
  listWeek: (p) =>
    `Bu hafta kendiliğimden yazdığım mesaj: ${p.counted}, en çok ${p.most}${p.most < p.everybody ? ` (başkalarında en çok ${p.everybody})` : ''}.`,
  listReaders: 'Bunu kişinin kendisi ve Pacesetter yöneticileri görür.',
  saidTitle: 'Sana gelenler',
  saidTitleOf: 'Gelenler',
  keptBackTitle: 'Göndermediklerim ve nedeni',
  nothingSaid: 'Hatırlatma yok.',
  nothingKeptBack: 'Gönderilmeyen bir şey yok.',
  saidLine: (p) => `• ${p.date}: ${p.why}${p.response ? ` (${p.response})` : ''}`,
  response: { answered: 'yanıtlandı', acted: 'gereği yapıldı', ignored: 'bir şey çıkmadı' },
  keptLine: (p) => `• ${p.dates}${p.mornings > 1 ? `, ${p.mornings} sabah` : ''}: ${p.why}\n   _${p.reason}_`,
  more: (p) => `… ve ${p.count} tane daha.`,
  otherSent: (p) => `• ${p.date}: ${p.kind}`,
  otherOver: (p) => `• ${p.date}: ${p.kind}\n   _haftanın mesajları dolmuştu_`,
  otherKind: 'başka bir mesaj',
  goneKind: 'eski türden bir hatırlatma',
  reasons: {
    told: 'gönderildi',
    paused: 'hatırlatmalara ara verilmişti',
    switched_off: 'kendi hatırlatmaların kapalı',
    muted: 'bu tür durdurulmuş',
    put_off: 'ertelenmişti',
    said_lately: 'yakın günlerde söylendi, o günden beri belirgin biçimde kötüleşmedi',
    said_less: 'bu tür yarısı kadar sık geliyor',
    stronger_reason: 'aynı konuda daha önemli bir neden söylendi',
    three_others_first: 'önce başka şeyler vardı',
    over_budget: 'haftanın mesajları dolmuştu',
    no_longer_so: 'mesaj gönderilirken artık böyle değildi',
    waiting: 'gönderilmeyi bekliyor',
    not_sent: 'mesajı zamanında gelemedi, o yüzden bırakıldı',
  },
  wishesTitle: 'Söylediklerin',
  wishPutOff: (p) => (p.when ? `Ertelendi (${p.when}): ${p.about}` : `Bir daha hatırlatma: ${p.about}`),
  wishHalf: (p) => `Yarısı kadar sık: ${p.kind}`,
  wishOff: (p) => `Durduruldu: ${p.kind}`,
  logRefusal: 'Birinin hatırlatmalarını yalnızca kendisi ve bir Pacesetter yöneticisi görür.',
  noOne: (p) => `"${p.name}" adında kimseyi tanımıyorum. Örnek: /pacesetter hatırlatmalar Ada Rep`,

  homeTitle: 'Hatırlatmalar',
  homeList: 'Gelenler, gelmeyenler',
  previewButton: 'Sırada ne var?',
  previewTitle: 'Sırada ne var?',
  previewDay: (p) => `O güne dek bir şey değişmezse, ${p.date} ${p.weekday}:`,
  previewNone: (p) => `Sana yazabileceğim ilk gün olan ${p.date} ${p.weekday} için bir şey yok.`,
  previewNever:
    'Önümüzdeki iki haftada sana yazacağım bir gün görünmüyor: izinlisin, yenisin ya da takımın henüz yayında değil.',
  previewKept: 'Gönderilmeyecekler',
  previewSaid: (p) => `• ${p.why}\n   → ${p.nextStep}`,
  previewKeptLine: (p) => `• ${p.why}\n   _${p.reason}_`,
  foreseen:
    'bu ve sonraki iş günü sabahlarında kendi hedeflerinde bakmaya değer en çok üç şey; ya da hiçbir şey',
};
