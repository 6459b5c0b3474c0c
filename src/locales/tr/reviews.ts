import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { reviewCycles } from './reviews-cycles.ts';
import { reviewParts } from './reviews-parts.ts';

const nobodyElse = 'Üst yöneticiler, vekiller ve Pacesetter yöneticileri tek kelimesini okumaz.';

export const reviews: Translations['reviews'] = {
  ...reviewCycles,
  ...reviewParts,
  unknown: 'Senin için böyle bir değerlendirme bilmiyorum.',
  unknownCycle: 'Senin başlattığın böyle bir değerlendirme dönemi bilmiyorum.',
  unknownWord:
    'Değerlendirmelerin için `/pacesetter değerlendirmeler`, yenisini başlatmak için `/pacesetter değerlendirmeler başlat` yaz.',
  onlyStarters:
    'Değerlendirmeyi takımlar ya da herkes için Pacesetter yöneticileri, kendisine bağlı olanlar için yöneticiler başlatır.',
  onlyOwnReports: 'Değerlendirmeyi sana bağlı olanlar için başlatabilirsin.',
  periodGone: 'Lütfen dönemi yeniden seç.',
  nameMissing: (p) => `Ona en çok ${p.most} karakterlik bir ad ver.`,
  dayMissing: 'Bir gün seç.',
  dueProblem: {
    past: 'Yazmak için en az bir gün gerekir: bugünden sonra bir gün seç.',
    order: 'Yöneticiler ekiplerinden sonra yazar; günleri daha erken olamaz.',
    far: 'Bu çok uzak: her şey 90 gün içinde yazılmış olmalı.',
  },
  nobodyIn: 'Değerlendirilecek kimse çıkmadı.',
  startedAlready: 'Bu dönem zaten başlatıldı.',
  endedAlready: 'Bu dönem zaten iptal edildi.',
  onlyStarterEnds: 'Bir dönemi yalnızca başlatan iptal eder.',
  tooLong: (p) => `Bu çok uzun: ${p.most} karakter yeter.`,
  unanswered: 'Bitirmek için buraya bir cümle yaz. Ya da aşağıda taslak olarak sakla: hiçbir şey kaybolmaz.',
  locked: {
    shared:
      'Bu arada paylaşıldı, o yüzden olduğu gibi kalıyor. Yazdığını kopyala: kendi bölümünün altına ekleyebilirsin.',
    closed: 'Bu değerlendirme kapandı, artık içinde hiçbir şey değişmez.',
    ended: 'Bu değerlendirme sona erdi, artık bir şey yazılmıyor. Daha önce sakladıkların sende kalır.',
    left: 'Artık başka bir yöneticisi var ve bu bölümü o yazıyor. Sakladığın taslak yalnızca sende kalır.',
  },
  notShared: 'Henüz paylaşılmadı: önce ikinizin de bitirmesi gerek.',
  nobodyNew: 'Şu anda başka bir yöneticin yok.',
  noPeers: 'Bu dönemde iş arkadaşları yazmıyor.',
  peersLate: 'İş arkadaşı seçmek için geç: bu değerlendirme artık yazılmıyor.',
  peerWrites: 'Çıkardıklarından biri yazmaya başladı, o yüzden kalıyor. Hiçbir şey değişmedi.',
  peerUnknown: 'Burada çalışan kişileri seç.',
  peerOfPair: 'İş arkadaşları ikinizin dışından olur.',
  peerDeclined: (p) => `${p.name} yazmak istemiyor. Başka birini seç.`,
  tooManyPeers: (p) => `En çok ${p.most} kişi seç.`,
  declinedLate: 'Yazmaya başladın ya da senin yerine başkasından istendi.',
  declinedThanks: 'Tamam. İsteyen kişi, yazmak istemediğini öğrenir; nedenini sormayız.',
  noteMissing: 'Bir cümle yaz.',

  title: 'Değerlendirme',

  save: 'Kaydet',
  partTitle: {
    self: (p) => `*${p.manager} ile değerlendirmen:* senin yazdıkların`,
    manager: (p) => `*${withEnding(p.person, 'genitive')} değerlendirmesi:* senin yazdıkların`,
    peer: (p) => `*${p.person} hakkında,* birlikte çalışan biri olarak`,
  },
  until: (p) => `son gün ${p.date}`,
  readBy: {
    self: (p) =>
      `İkiniz de bitirene kadar yalnızca sen okursun. Sonra ${p.manager} bunu, sen de onunkini okursun; o bitirmeden yöneticin değişirse yeni yöneticin okur. ${nobodyElse}`,
    manager: (p) =>
      `İkiniz de bitirene kadar yalnızca sen okursun. Sonra ${p.person} bunu, sen de onunkini okursun. ${nobodyElse}`,
    peer: (p) =>
      `Adınla yazarsın: ikisi de bitirince ${p.person} ve o zamanki yöneticisi (şimdi ${p.manager}) okur. ${nobodyElse}`,
  },
  onlyYou: 'Bunu yalnızca sen okursun.',
  readByPair: (p) => `Bunu ${p.person} ve ${p.manager} adınla okur.`,
  nothingWritten: '_Bir şey yazılmamış._',
  peerFinished:
    'Teşekkürler. İkisi de bitirince adınla paylaşılır. O zamana kadar değiştirebilirsin: `/pacesetter değerlendirmeler`',
  draftKept:
    'Yalnızca senin okuduğun bir taslak olarak saklandı. İstediğinde devam et: `/pacesetter değerlendirmeler`',

  pair: (p) =>
    p.role === 'person'
      ? `*${p.manager} ile değerlendirmen*`
      : p.role === 'manager'
        ? `*${withEnding(p.person, 'genitive')} değerlendirmesi*`
        : `*${withEnding(p.person, 'genitive')} ${p.manager} ile değerlendirmesi*, okuman için gösterildi`,
  writingState: (p) => {
    const self = p.self
      ? p.role === 'person'
        ? 'Sen bitirdin'
        : `${p.person} bitirdi`
      : p.role === 'person'
        ? `Senin için son gün ${p.selfDue}`
        : `${p.person} için son gün ${p.selfDue}`;
    const manager = p.byManager
      ? p.role === 'manager'
        ? 'Sen bitirdin'
        : `${p.manager} bitirdi`
      : p.role === 'manager'
        ? `Senin için son gün ${p.managerDue}`
        : `${p.manager} için son gün ${p.managerDue}`;
    return `${p.role === 'manager' ? `${manager}; ${self}` : `${self}; ${manager}`}. İkiniz de bitirince paylaşılır.`;
  },
  sharedState: (p) => `${p.date} tarihinde paylaşıldı. Okuyun ve konuşun.`,
  closedState: 'Okundu, konuşuldu ve kapandı.',
  endedState: (p) =>
    p.why === 'left'
      ? `Sona erdi: ${p.person} artık burada çalışmıyor.`
      : 'Paylaşılmadan iptal edildi. Herkesin yazdığı kendinde kalır.',
  visibleLater: (p) =>
    `İkisi de bitirene kadar herkes yalnızca kendi yazdığını okur. Sonra ${p.person} ve ${p.manager} her şeyi okur. ${nobodyElse}`,
  visible: (p) =>
    p.shown
      ? `Bunu yalnızca ${p.person}, ${p.manager} ve gösterilen ${p.shown} okuyabilir.`
      : `Bunu yalnızca ${p.person} ve ${p.manager} okuyabilir: Pacesetter yöneticileri ve üst yöneticiler okumaz, ${p.person} göstermedikçe sonraki yöneticisi de okumaz.`,
  ownDraft: '*Taslağın:* yalnızca sen okursun',
  ownFinal: '*Bitirdiğin bölüm:* ikiniz de bitirene kadar yalnızca sen okursun',
  wrote: {
    self: (p) => `:memo: *${p.name}*`,
    manager: (p) => `:memo: *${p.name}*, yönetici olarak`,
    peer: (p) => `:memo: *${p.name}*, iş arkadaşı olarak`,
  },
  added: (p) => `_${p.name} ekledi, ${p.date}:_`,
  noted: (p) => `_${p.name}, ${p.date}:_`,
  talkTitle: 'Konuştuklarımız',
  closed: (p) =>
    `:white_check_mark: *${p.name}* okudu ve konuştu, ${p.date}.${p.verdict ? ` *${p.verdict}.*` : ''}`,
  peersTitle: 'İş arkadaşları',
  peersNone: 'Henüz kimse seçilmedi.',
  peerLine: (p) =>
    `• ${p.name}: ${{ suggested: 'önerildi, yönetici karar verir', asked: 'istendi', declined: 'yazmak istemiyor' }[p.state]}`,

  write: 'Yaz',
  change: 'Bölümümü değiştir',
  read: 'Oku',
  home: '*Değerlendirmeler* · bir çeyrek ya da yıl, iki kişinin gözünden',
  open: 'Aç',
  ratherNot: 'Yazmayayım',
  suggestPeers: 'İş arkadaşı öner',
  choosePeers: 'İş arkadaşı seç',
  readAndTalked: 'Okudum ve konuştuk',
  writeDown: 'Konuştuklarımızı yaz',
  add: 'Bölümüme ekle',
  show: (p) => `Göster: ${p.name}`,
  showTitle: 'Gösterilsin mi?',
  showQuestion: (p) => `${p.name} o zaman bütün değerlendirmeyi okuyabilir. Bu geri alınamaz.`,
  showYes: 'Göster',

  listTitle: 'Değerlendirmeler',
  listNone: 'Henüz yok.',
  listVisible: 'Bu listeyi yalnızca sen görürsün.',
  cyclesTitle: 'Dönemler',
  newCycle: 'Değerlendirme başlat',
  howFar: 'Ne durumda?',
  aboutTitle: (p) =>
    p.isPeer ? `*${p.name} hakkında*, iş arkadaşı olarak` : `*${p.name} hakkında*, yöneticisiyken başladığın`,
  aboutState: (p) =>
    ({
      to_write: `Yazman için son gün ${p.date}.`,
      final: 'Bitti. İkisi de bitirince paylaşılır.',
      shared: 'İkisiyle de paylaşıldı.',
      over: 'Sona erdi. Yazdığın yalnızca sende kalır.',
    })[p.state],

  peersIntro: (p) =>
    `Seninle çalışan, söyleyecek sözü olan kim var? En çok ${p.most} kişi; karar veren ve onlardan isteyen *${p.manager}*. Adlarıyla, ikiniz için yazarlar.`,
  peersIntroManager: (p) =>
    `*${p.person}* hakkında kim yazsın? En çok ${p.most} kişi. Hemen istenir, hayır diyebilirler; adlarıyla, ikiniz için yazarlar.`,
  peersLabel: 'İş arkadaşları',
  peersNote: 'Çıkardığın kişiden artık istenmez, yazmaya başladıysa kalır.',
  suggest: 'Öner',
  askThem: 'İste',
  noteForm: {
    talk: {
      title: 'Konuştuklarımız',
      label: 'Ne konuştunuz, neyde anlaştınız?',
      hint: 'Değerlendirmede adın ve tarihle durur.',
    },
    addition: {
      title: 'Bölümüme ekle',
      label: 'Ne eklemek istiyorsun?',
      hint: 'Paylaşılan olduğu gibi kalır. Bu, altında adın ve tarihle durur.',
    },
  },
  noteVisible: (p) => `Bunu ${p.name} ve sen okursunuz. ${nobodyElse}`,
  closeIt: 'Okudum ve konuştuk',
  closeIntro:
    'Bununla değerlendirmeyi okuduğunu ve konuştuğunuzu söylersin. Ondan sonra içinde hiçbir şey değişmez.',
  verdictLabel: 'Katılıyor musun?',
  verdict: { agree: 'Katılıyorum', partly: 'Kısmen katılıyorum', disagree: 'Katılmıyorum' },
  commentLabel: 'Eklemek istediğin',
};
