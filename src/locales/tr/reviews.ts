import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const nobodyElse = 'Üst yöneticiler, vekiller ve adminler tek kelimesini okumaz.';
const PERIODS = { week: 'hafta', month: 'ay', quarter: 'çeyrek', year: 'yıl', range: 'dönem' } as const;

export const reviews: Translations['reviews'] = {
  unknown: 'Senin için böyle bir değerlendirme bilmiyorum.',
  unknownCycle: 'Senin başlattığın böyle bir değerlendirme dönemi bilmiyorum.',
  unknownWord:
    'Değerlendirmelerin için `/pacesetter değerlendirmeler`, yenisini başlatmak için `/pacesetter değerlendirmeler başlat` yaz.',
  onlyStarters:
    'Değerlendirmeyi ekipler ya da herkes için adminler, kendisine bağlı olanlar için yöneticiler başlatır.',
  onlyOwnReports: 'Değerlendirmeyi sana bağlı olanlar için başlatabilirsin.',
  periodGone: 'Lütfen dönemi yeniden seç.',
  nameMissing: (p) => `Ona en çok ${p.most} karakterlik bir ad ver.`,
  dayMissing: 'Bir gün seç.',
  dueProblem: {
    past: 'İnsanlara en az bir gün gerek: bugünden sonraki bir günü seç.',
    order: 'Yöneticiler ekiplerinden sonra yazar; günleri daha erken olamaz.',
    far: 'Bu çok uzak: her şey 90 gün içinde yazılmış olmalı.',
  },
  nobodyIn: 'Kimse değerlendirmede olmazdı.',
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

  quarterName: (p) => `${p.year} ${p.quarter}. çeyrek`,
  halfName: (p) => `${p.year} ${p.half}. yarı`,
  title: 'Değerlendirme',
  cycleTitle: 'Değerlendirmeler',
  formIntro: 'İçindeki herkes kendisi hakkında, yöneticisi de onun hakkında yazar.',
  formIntroManager: 'Sana bağlı olanlar kendileri hakkında, sen de onlar hakkında yazarsın.',
  formPeriod: 'Hangi dönem?',
  formName: 'Adı ne olsun?',
  formWhom: 'Kimler için?',
  formWhomHint: 'Hiçbiri seçilmezse: herkes.',
  everybody: 'Herkes',
  myReports: 'Bana bağlı olanlar',
  formSelfDue: 'İnsanlar ne zamana kadar yazsın?',
  formManagerDue: 'Yöneticiler ne zamana kadar yazsın?',
  formPeers: 'İş arkadaşları da yazsın mı?',
  formPeersHint: 'Kişi önerir, yöneticisi ister, onlar hayır diyebilir. Adlarıyla yazarlar.',
  peersOption: (p) => (p.n === 0 ? 'Hayır' : `Her biri için en çok ${p.n} kişi`),
  formOverall: 'Yöneticiler dört basamaktan biriyle özetleyebilsin mi?',
  formOverallHint: '“Anlaşılanın altında”dan “anlaşılanın ötesinde”ye.',
  overallNo: 'Hayır, yalnızca sözle',
  overallYes: 'Evet, isterlerse',
  formNote: 'Sonraki adımda kimlerin olduğunu görürsün. Ondan önce hiçbir şey başlamaz.',
  lookAtIt: 'Önce bak',
  start: 'Başlat',
  started: (p) => `Başladı: ${p.n} kişi ve yöneticileri şimdi haber alıyor.`,
  previewCount: (p) => `*${p.people} kişi*, *${p.managers} yönetici* ile değerlendirmede:`,
  previewDates: (p) => `Son gün: kişiler için *${p.self}*, yöneticiler için *${p.manager}*.`,
  previewPeers: (p) =>
    p.n === 0 ? 'İş arkadaşları yazmıyor.' : `Her biri hakkında en çok ${p.n} iş arkadaşı adıyla yazıyor.`,
  previewOverall: 'Yöneticiler dört basamaktan biriyle özetleyebilir.',
  leftOutTitle: 'İçinde olmayanlar',
  leftOut: {
    no_account: (p) => `Slack hesabı yok: ${p.names}`,
    no_manager: (p) => `Burada yöneticisi yok: ${p.names}`,
    already: (p) => `Bu günler için zaten değerlendirmesi var: ${p.names}`,
    too_late: (p) => `Bu dönemde 30 günden az buradaydı: ${p.names}`,
    away: (p) => `Yazma süresi boyunca izinli: ${p.names}`,
  },
  starterSees:
    'Herkesin ne kadar ilerlediğini görürsün; kendi değerlendirmen olmadıkça kimsenin ne yazdığını görmezsin.',
  progressTitle: 'Ne durumda?',
  startedBy: (p) => `Başlatan: ${p.name}, ${p.date}`,
  cycleEnded: 'iptal edildi',
  progressCounts: (p) =>
    `Toplam ${p.n}: yazılmamış ${p.notBegun}, birinin yazdığı ${p.written}, paylaşılmış ${p.shared}, konuşulmuş ${p.acknowledged}${p.ended > 0 ? `, sona ermiş ${p.ended}` : ''}`,
  stage: {
    not_begun: 'kimse bitirmedi',
    written: 'biri yazdı',
    shared: 'paylaşıldı, henüz konuşulmadı',
    acknowledged: 'okundu ve konuşuldu',
    ended: 'sona erdi',
  },
  progressLine: (p) => {
    const by = p.written
      ? ` (${[p.written.self ? p.person : '', p.written.manager ? p.manager : '', p.written.peers > 0 ? `${p.written.peers} iş arkadaşı` : ''].filter(Boolean).join(', ')})`
      : '';
    return `*${p.person}*, ${p.manager} ile: ${p.stage}${by}`;
  },
  andMore: (p) => `ve ${p.n} kişi daha`,
  endCycle: 'İptal et',
  endTitle: 'İptal edilsin mi?',
  endQuestion:
    'Hâlâ yazılanlar sona erer. Yazılan, yazanda kalır; paylaşılmamış hiçbir şey paylaşılmaz. Paylaşılmış değerlendirmeler sürer.',
  progressVisible:
    'Yalnızca ne kadar ilerlendiğini görürsün. Yazılanları her ikilinin yalnızca kendisi okur.',

  facts: {
    title: 'Bu dönemden bildiklerim',
    none: 'Henüz bir kayıt yok.',
    goal: (p) =>
      `${p.name}: ${p.judged} ${PERIODS[p.period]} içinden ${p.met} tanesinde tuttu${p.percent ? `, toplamda ${p.percent}` : ''} · \`/mygoals closed\``,
    score: (p) => `Puan ${p.period}: ${p.isRunning ? 'şimdiye kadar ' : ''}${p.score} · \`/scorecard\``,
    promisesPerson: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'dative')} verdiğin sözler` : `${withEnding(p.person, 'genitive')} sana verdiği sözler`}: ${p.n} sözden ${p.k} tanesi zamanında tutuldu · \`/pacesetter sözler\``,
    promisesManager: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'genitive')} sana verdiği sözler` : `${withEnding(p.person, 'dative')} verdiğin sözler`}: ${p.n} sözden ${p.k} tanesi zamanında tutuldu · \`/pacesetter sözler\``,
    skill: (p) => `${p.name} ${p.before} → ${p.after}`,
    skills: (p) => `Değişen beceriler: ${p.moved} · \`/pacesetter beceriler\``,
    received: (p) =>
      `${p.isOwn ? 'Aldığın geri bildirim' : `${withEnding(p.person, 'dative')} verdiğin geri bildirim`}: ${p.n} · \`/givefeedback list\``,
    given: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'dative')} verdiğin geri bildirim` : `${withEnding(p.person, 'genitive')} sana verdiği geri bildirim`}: ${p.n} · \`/givefeedback list\``,
  },

  questions: {
    self: {
      well: { label: 'Ne iyi gitti?', hint: 'Neye sevindin, ne emek istedi?' },
      hard: { label: 'Ne zordu?', hint: 'Ne engel oldu, bundan ne öğrendin?' },
      next: { label: 'Sırada ne var?', hint: 'Ne yapmak istiyorsun, bunun için neye ihtiyacın var?' },
    },
    manager: {
      well: { label: 'Neyi iyi yaptı?', hint: 'Gördüğün bir örnekle; ne işe yaradı?' },
      hard: { label: 'Neyde daha iyi olabilir?', hint: 'Bir iki konu, her biri bir örnekle.' },
      next: { label: 'Sırada ne var?', hint: 'Ne öneriyorsun, bunun için sen ne yapacaksın?' },
    },
    peer: {
      well: { label: 'Neyi iyi yapıyor?', hint: 'Kendi gördüğün bir örnekle.' },
      hard: { label: 'Sana daha çok ne yardımcı olurdu?', hint: 'Farklı yapabileceği bir şey.' },
    },
  },
  overallLabel: 'Genel olarak, anlaşılana göre',
  overallHint: 'Boş bırakabilirsin.',
  overall: {
    below: 'Anlaşılanın altında',
    mostly: 'Anlaşılanın çoğu',
    fully: 'Anlaşılanın tamamı',
    beyond: 'Anlaşılanın ötesinde',
  },
  doneLabel: 'Bitti mi?',
  keepDraft: 'Henüz değil: yalnızca benim okuduğum taslak olarak kalsın',
  finish: {
    self: 'Evet: ikimiz de bitirince yöneticim okur',
    manager: 'Evet: ikimiz de bitirince o okur',
    peer: 'Evet: ikisi de bitirince ikisi de okur',
  },
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
      : `Bunu yalnızca ${p.person} ve ${p.manager} okuyabilir: adminler ve üst yöneticiler okumaz, ${p.person} göstermedikçe sonraki yöneticisi de okumaz.`,
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
  commentLabel: 'Kendi sözün',
};
