import type { Translations } from '../index.ts';

const every = (weeks: number) => (weeks === 1 ? 'her' : `${weeks} haftada bir`);

export const oneOnOnes: Translations['oneOnOnes'] = {
  title: 'Birebir görüşmeler',
  with: (p) => `${p.name} ile birebir`,
  when: (p) => `${p.day} ${p.weekday}, ${p.time}`,
  forOther: (p) => `${p.name} için ${p.time} (${p.zone})`,
  rhythm: (p) =>
    `${every(p.weeks)} ${p.weekday.toLocaleLowerCase('tr')}, saat ${p.time}${p.zone ? ` (${p.zone})` : ''}, ${p.minutes} dakika`,
  next: (p) => `sıradaki: ${p.when}`,
  notArranged: 'henüz kararlaştırılmadı',
  cadence: (p) =>
    `Son 30 günde ${p.due} görüşmeden ${p.held} tanesi${p.share} yapıldı${
      p.excused > 0 ? `; ${p.excused} tanesi nedeni söylenerek atlandı, bunlar sayılmaz` : ''
    }.`,
  none: 'Burada kimseye bağlı değilsin ve sana bağlı kimse yok, bu yüzden birebir görüşeceğin biri de yok. Bir Pacesetter yöneticisi bunu `/pacesetter kişiler` ile ayarlayabilir.',
  help: 'Gündeme kendiliğinden gelenler: hedefler ve tempo, kazanımlar, takılan satışlar, birbirinize verdiğiniz sözler. Gerisini siz eklersiniz: `/pacesetter birebir ekle @ana yenilemeleri nasıl yapalım` ya da herhangi bir mesajın menüsünden *Add to 1:1 agenda*.',
  pairOnly:
    'Bunu yalnızca ikiniz okuyabilirsiniz: Pacesetter yöneticileri, üstünüzdekiler ve sonraki yöneticiler okuyamaz.',
  homeTitle: 'Birebir görüşmeler',
  all: 'Bütün birebirlerim',

  arrange: 'Birebir ayarla',
  change: 'Günü ya da saati değiştir',
  suggest: 'Başka zaman öner',
  stop: 'Görüşmeleri bitir',
  stopAsk: (p) => `${p.name} ile yeni birebir planlanmayacak. Yazdıklarınız ikinizde kalır.`,
  stopYes: 'Bitir',
  stopNo: 'Kalsın',
  fieldFirst: 'İlk görüşme',
  fieldFirstHint: 'Hepsi haftanın aynı günü olur.',
  fieldTime: 'Saat',
  fieldTimeZones: (p) => `${p.name} hangi saate göre yaşıyorsa o: ${p.zone}. Seninki: ${p.own}.`,
  fieldTimeOwnZone: (p) => `Senin saatine göre (${p.own}). ${p.name}: ${p.zone}.`,
  fieldEvery: 'Ne sıklıkta',
  every: (p) => (p.weeks === 1 ? 'Her hafta' : `${p.weeks} haftada bir`),
  fieldMinutes: 'Ne kadar',
  minutes: (p) => `${p.minutes} dakika`,
  arrangeVisible: (p) => `${p.name} bunu öğrenir ve başka bir zaman önerebilir.`,
  arranged: (p) =>
    `Ayarlandı: *${p.name}* ile birebir, ${p.rhythm}. İlki: ${p.when}. ${p.name} bunu öğrenecek.`,
  arrangedTold: (p) => `*${p.name}* seninle birebir ayarladı: ${p.rhythm}. İlki: ${p.when}.`,
  stopped: (p) => `Bitti: *${p.name}* ile yeni birebir planlanmayacak.`,
  ended: {
    rearranged: (p) => `*${p.name}* ile birebirlerin artık başka bir günde ya da saatte.`,
    stopped: (p) => `*${p.name}* birebirlerinizi bitirdi. Yazdıklarınız ikinizde kalır.`,
    manager: (p) =>
      `Kimin kime bağlı olduğu değişti, bu yüzden *${p.name}* ile birebirleriniz bitti. Yazdıklarınız ikinizde kalır; sonradan gelen kimse okuyamaz.`,
    left: (p) => `*${p.name}* artık burada çalışmıyor, bu yüzden birebirleriniz bitti. Notların sende kalır.`,
  },

  agenda: 'Gündem',
  goals: 'Hedefler ve tempo',
  goalLine: (p) => `*${p.kpi}* (${p.period}): ${p.numbers} · ${p.status}`,
  reds: (p) => `üst üste ${p.times}. birebirde geride`,
  noGoals: 'Şu anda süren bir hedef yok.',
  wins: 'Kazanımlar',
  reached: (p) => `Ulaşılan: ${p.names}`,
  reachedGoal: (p) => `${p.kpi} (${p.period})`,
  wonDeal: (p) => `${p.deal}${p.amount ? `: ${p.amount}` : ''}, ${p.date} günü kazanıldı`,
  stuck: 'Takılan satışlar',
  promises: 'Verilen sözler',
  by: (p) => `${p.name}:`,
  also: 'Ayrıca',
  items: 'Konuşulacaklar',
  noItems: 'Henüz bir şey eklenmedi. Önünüzde bir engel var mı?',
  career: (p) => `Ayda bir: ${p.name} bir yıl sonra nerede olmak istiyor, ilk adım ne olabilir?`,
  itemBy: (p) => `ekleyen ${p.name}`,
  waits: (p) => `geçen seferden kaldı, ${p.days} gündür bekliyor`,
  message: 'mesaj',
  tag: { todo: 'Yapılacak', discuss: 'Konuşulacak', help: 'Yardım gerek' },
  moreItems: (p) => `${p.more} konu daha var`,

  add: 'Konu ekle',
  addTitle: 'Konu ekle',
  fieldWith: 'Kiminle görüşürken',
  fieldText: 'Konu ne?',
  fieldTag: 'Türü',
  addVisible: (p) => `Bunu yalnızca ${p.name} ve sen okuyabilirsiniz.`,
  addVisibleEither: 'Bunu yalnızca ikiniz okuyabilirsiniz.',
  linkComes: 'Mesajın bağlantısı da eklenir.',
  added: (p) => `*${p.name}* ile gündeme eklendi: ${p.text}`,
  dealtWith: 'Konuşuldu',

  notes: 'Notlar',
  fieldNotes: 'İkiniz için notlar',
  fieldOwn: 'Kendin için notlar',
  fieldOwnHint: 'Bunları senden başka kimse okuyamaz.',
  notesHeld: 'Görüşme başladıktan sonra ikiniz için not kaydetmek, görüştünüz demektir.',
  notesRead: (p) => `İkiniz için yazılanları sen ve ${p.name} okuyabilirsiniz.`,
  noNotes: 'Bir şey yazılmadı.',
  ownNotes: 'Kendin için',
  notesSaved: 'Kaydedildi.',

  action: 'Yapılacak iş',
  actionTitle: 'Yapılacak iş',
  fieldOwner: 'Kim yapacak?',
  fieldAction: 'Ne yapılacak?',
  fieldDue: 'Ne zamana kadar',
  fieldKpi: 'Hangi sayıyı ilerletmeli?',
  fieldKpiHint: 'İki ve dört hafta sonra işe yarayıp yaramadığını ikiniz de görürsünüz.',
  notTheirNumber: (p) =>
    `Bu, şu kişinin üzerinde çalıştığı bir sayı değil: ${p.name}. Lütfen başka birini seç ya da boş bırak.`,
  actionVisible: 'Yapılana dek ikiniz de bunu sonraki gündemde görürsünüz.',
  actionSaved: 'Kaydedildi. Yapılana dek gündemde durur.',

  earlier: 'Gün, saat, öncekiler',
  met: 'Görüştük',
  move: 'Başka zamana al',
  leaveOut: 'Bu seferlik atla',
  moveTitle: 'Başka zamana al',
  fieldDate: 'Gün',
  moveVisible: (p) => `${p.name} bunu öğrenir. Başka zamana alınan görüşme kaçırılmış sayılmaz.`,
  moved: (p) => `Başka zamana alındı: *${p.name}* ile birebir artık ${p.when}. ${p.name} bunu öğrenecek.`,
  movedTold: (p) => `*${p.name}* birebirinizi başka zamana aldı: artık ${p.when}.`,
  leaveTitle: 'Bu seferlik atla',
  fieldFor: 'Kim gelemiyor?',
  forMe: 'Ben gelemiyorum',
  forOtherPerson: (p) => `${p.name} gelemiyor`,
  forNeither: 'Başka bir neden',
  fieldReason: 'Neden?',
  leaveVisible: (p) => `Nedeni yalnızca ${p.name} okur. Bu görüşme ikiniz için de sayılmaz.`,
  left: (p) =>
    `Atlandı: *${p.name}* ile birebir, ${p.when}. İkiniz için de sayılmaz. ${p.name} bunu öğrenecek.`,
  leftTold: (p) =>
    `*${p.name}* şu birebirinizi atladı: ${p.when}. Nedeni: ${p.reason}\nİkiniz için de sayılmaz.`,
  held: (p) => `Yapıldı: *${p.name}* ile birebir, ${p.when}.`,

  state: {
    planned: 'açık',
    held: 'yapıldı',
    excused: 'atlandı',
    missed: 'kaçırıldı',
    dropped: 'artık planda değil',
  },
  stateMoved: (p) => `asıl günü ${p.from}`,
  stateAway: 'izin günü',

  before: (p) => `*${p.name} ile birebir*: ${p.when}.`,
  beforeEmpty: 'Gündemde henüz bir şey yok. Her biriniz bir konu eklese yeter.',
  after: (p) => `*Görüştünüz mü?* ${p.name} ile birebir, ${p.when}.`,
  afterHeld: (p) => `*${p.name} ile birebir*, ${p.when}: not yok, verilen söz de yok. Tek satır yeter.`,
  away: (p) =>
    `*${p.name} ile birebir*, ${p.when}: ${
      { me: 'o gün izinlisin', other: `${p.name} o gün izinli`, both: 'o gün ikiniz de çalışmıyorsunuz' }[
        p.who
      ]
    }. Kimse başka zamana almazsa atlanır ve ikiniz için de sayılmaz.`,
  why: 'Bunu her birebir için alırsın. Uygulama ana sayfasında *Ne zaman, neleri alayım* ile kapatabilirsin.',

  noPair: (p) =>
    p.name
      ? `Birebir, kendi yöneticinle ya da sana doğrudan bağlı olanlarla yapılır. Şu kişi ikisi de değil: ${p.name}.`
      : 'Birebir, kendi yöneticinle ya da sana doğrudan bağlı olanlarla yapılır.',
  whichPartner: (p) =>
    p.names
      ? `“${p.text}” kim, anlayamadım. Birebir yapabileceklerin yöneticin ve sana doğrudan bağlı olanlar: ${p.names}. Örnek: \`/pacesetter birebir @ana\``
      : 'Burada kimseye bağlı değilsin ve sana bağlı kimse yok, bu yüzden birebir görüşeceğin biri de yok.',
  whatToAdd: (p) =>
    `Anladım: ${p.name ? `${p.name} ile ` : ''}gündeme bir konu. Ama konu ne? Örnek: \`/pacesetter birebir ekle @ana yenilemeleri nasıl yapalım\``,
  noneYet: (p) => `${p.name} ile ayarlanmış bir birebir yok.`,
  notYours: 'Bu birebir başka iki kişinin arasında ya da böyle bir görüşme yok.',
  over: (p) => `${p.name} ile artık birebir yapmıyorsunuz. Yazılanları okuyabilirsin ama değiştiremezsin.`,
  meanwhile: 'İkiniz için az önce bir şey ayarlandı. Lütfen önce ona bak.',
  tooFar: 'Lütfen önümüzdeki sekiz hafta içinde bir ilk gün seç.',
  inThePast: 'Bu zaman geçti. Lütfen daha sonra bir zaman seç.',
  noWorkday: (p) =>
    `${p.name ? `${p.name} haftanın o günü çalışmıyor` : 'Haftanın o günü çalışmıyorsun'} (${p.date}). Lütfen başka bir gün seç.`,
  notYet: 'Bu birebirin günü henüz gelmedi.',
  nextIsThen: (p) => `Sonraki birebir ${p.date} günü. Lütfen daha erken bir gün seç ya da bunu atla.`,
  settled: 'Bu görüşmenin durumu zaten belli.',
  whyNot: 'Lütfen nedenini birkaç kelimeyle yaz.',
  tooLong: 'Bu çok uzun. Lütfen kısalt.',
  itemEmpty: 'Lütfen konuyu yaz.',
  wroteMeanwhile: (p) =>
    `Bu arada ${p.name} de buraya yazdı; yazdığı kaybolmadı. Lütfen metnini kopyala, bunu kapat ve notları yeniden aç.`,

  measure: (p) => `*Birebirler:* ${p.due} görüşmeden ${p.held} tanesi yapıldı${p.share}`,
  missedWhy: (p) => `Son ${p.missed} birebir bir hafta içinde ne yapıldı ne de başka zamana alındı.`,
  missedNext:
    'İkinizin de tutabileceği bir zaman ya da daha seyrek bir düzen seçin: iki haftada bir yapılan görüşme, her hafta yapılmayandan iyidir.',
  missedNumber: (p) => `Son 30 günde ${p.due} görüşmeden ${p.held} tanesi yapıldı`,
  missedRule:
    'Bir birebir, gününden sonraki 7 gün içinde yapılmaz, başka zamana alınmaz ya da atlanmazsa kaçırılmış sayılır. İzin günleri kimse için sayılmaz. Üst üste ikiden sonra anarım.',
  calledOffWhy: (p) => `Son ${p.times} birebir, sen gelemediğin için atlandı.`,
  calledOffNext: 'Sonrakini şimdiden, tutabileceğin bir zamana al.',
  calledOffNumber: (p) => `Senin tarafında üst üste atlanan: ${p.times}`,
  calledOffRule:
    'Gelemediğin birebirler üst üste ikiye ulaşınca bunu yalnızca sana söylerim. İzin günleri sayılmaz.',
  needs: (p) => `*Görüştünüz mü?* ${p.name} ile birebir, ${p.when}`,
};
