import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const three = { peers: 'Tam üç iş arkadaşına', reports: 'Doğrudan bağlı tam üç kişiye' } as const;

export const rounds: Translations['rounds'] = {
  reminderName: 'bir 360 değerlendirmenin yakında biteceği',
  title: '360 geri bildirim',
  home: '*360 geri bildirim* · birlikte çalıştıkların seni nasıl görüyor, isimsiz',
  none: 'Seni ilgilendiren bir değerlendirme yok.',
  make: 'Benim için başlat',
  open: 'Aç',
  read: 'Sonucu oku',
  answer: 'Yanıtla',
  choose: 'Seç',
  mine: 'Senin hakkında',
  led: 'Sana bağlı olanlar hakkında',
  asked: 'Sana soruluyor',
  state: {
    offered: () => 'onay bekliyor',
    running: (p) => `${p.date} gününe kadar sürüyor`,
    closed: (p) => `${p.date} sonucu`,
  },
  listNote:
    'Kimin yanıtladığını kimse tutmuyor; bu yüzden senin yanıtlayıp yanıtlamadığını burada söyleyemem.',
  howTo:
    '`/pacesetter 360` seni ilgilendirenleri gösterir, `/pacesetter 360 @ana` yönettiğin biri için yenisini başlatır.',

  formTitle: '360 geri bildirim',
  formAbout: (p) =>
    `*${p.name}* hakkında bir değerlendirme: sekiz ifade ve iki açık soru, kişi başı yaklaşık beş dakika.`,
  formAboutYou:
    '*Senin* hakkında bir değerlendirme: sekiz ifade ve iki açık soru, kişi başı yaklaşık beş dakika.',
  formNamed: (p) =>
    p.manager
      ? `Sana ve ${withEnding(p.manager, 'dative')} ayrıca sorulur; ikiniz adınızla yanıtlarsınız.`
      : 'Sana ayrıca sorulur; sen adınla yanıtlarsın.',
  formNamedOf: (p) =>
    p.manager
      ? `${withEnding(p.name, 'dative')} ve ${withEnding(p.manager, 'dative')} ayrıca sorulur; ikisi adlarıyla yanıtlar.`
      : `${withEnding(p.name, 'dative')} ayrıca sorulur; adıyla yanıtlar.`,
  formAgrees: (p) => `${p.name} bunu görüp kabul etmeden kimseye sorulmaz.`,
  fieldPeers: 'Hangi iş arkadaşları?',
  peersHint:
    '3 ile 12 kişi arası; en iyisi 5 ve üstü. Üçten az kişinin yanıtladığı gizli kalır: üç kişi seçersen hepsinin yanıtlaması gerekir.',
  fieldReports: 'Doğrudan bağlı olanlardan hangileri?',
  reportsHint: 'Hiç kimse ya da 3 ile 12 kişi arası.',
  fieldEnd: 'Yanıt için son gün',
  endHint: 'Sonuç bir sonraki iş günü saat 10:00’da okunur. Bu gün sonradan değiştirilemez.',
  next: 'İleri',

  parts: {
    self: 'Kendi görüşü',
    manager: 'Yöneticisi',
    peers: 'İş arkadaşları',
    reports: 'Doğrudan bağlı olanlar',
  },
  ownPart: 'Senin görüşün',
  viewOffered: (p) => `*${p.name}* hakkında 360 değerlendirme`,
  until: (p) => `Yanıtlar *${p.date}* gününe kadar; sonuç ${p.resultOn} saat 10:00’da.`,
  readers: (p) =>
    p.manager
      ? `Sonucu *${p.name}* ve *${p.manager}* aynı anda okur, başka kimse okumaz.`
      : `Sonucu yalnızca *${p.name}* okur.`,
  group: (p) => `*${p.part}:* ${p.names}`,
  warnOne: (p) => `:warning: ${three[p.part]} soruluyor. Biri yanıtlamazsa bu gruptan hiçbir şey okunamaz.`,
  locked:
    'Başladıktan sonra kişiler de, sorular da, son gün de değişmez. Yalnızca bütünüyle iptal edilebilir; o zaman bütün yanıtlar okunmadan silinir.',
  askAgree: 'Bu değerlendirmeyi ister misin?',
  waits: (p) =>
    `${withEnding(p.name, 'dative')} isteyip istemediği soruluyor. O zamana kadar başka kimsenin haberi olmaz.`,
  runs: 'Sürüyor. Bitene kadar kaç kişinin yanıtladığını kimse görmez.',
  yes: 'Evet, başlat',
  notNow: 'Şimdi değil',
  notNowDone: 'Tamam, değerlendirme yapılmıyor. Kimlere sorulacağı unutuldu.',
  started: 'Başladı. Herkese iş saatinde soruyorum, bir kez de herkese aynı hatırlatmayı yapıyorum.',
  withdraw: 'Geri al',
  withdrawn: 'Geri alındı. Kimseye sorulmadı, kimlere sorulacağı da unutuldu.',
  callOff: 'İptal et',
  callOffTitle: 'Değerlendirme iptal edilsin mi?',
  callOffQuestion: 'Bütün yanıtlar okunmadan silinir, sorulan herkese haber verilir. Bu geri alınamaz.',
  callOffNo: 'Sürsün',
  calledOff: 'İptal edildi. Bütün yanıtlar silindi; sorulan herkese haber veriyorum.',

  offered: (p) =>
    `*${p.name}* senin hakkında bir 360 değerlendirme öneriyor. Kimlere sorulacağını görüp evet demeden kimseye sorulmaz.`,
  needsAgree: '*Senin hakkında bir 360 değerlendirme* · yalnızca sen kabul edersen başlar',
  look: 'Bak',
  declined: (p) => `*${p.name}* şimdilik 360 değerlendirme istemiyor. Kimseye sorulmadı.`,
  wasCalledOff: (p) =>
    `*${p.name}* hakkındaki 360 değerlendirme iptal edildi. Bütün yanıtlar silindi, hiçbirini kimse okumadı.`,
  wasCalledOffYours: 'Senin hakkındaki 360 değerlendirme iptal edildi. Bütün yanıtlar okunmadan silindi.',
  resultHere: 'Senin hakkındaki 360 değerlendirmenin sonucu geldi.',
  resultHereOf: (p) => `*${p.name}* hakkındaki 360 değerlendirmenin sonucu geldi.`,

  invited: {
    self: (p) =>
      `360 değerlendirmen başladı. ${p.date} gününe kadar kendini nasıl gördüğünü de söyler misin? Yaklaşık beş dakika sürer.`,
    manager: (p) =>
      `*${p.name}*, yöneticisi olarak 360 değerlendirmede görüşünü istiyor. Yaklaşık beş dakika sürer; son gün ${p.date}.`,
    peers: (p) =>
      `*${p.name}*, birlikte çalıştığı ${p.n} kişiden biri olarak 360 değerlendirmede görüşünü istiyor. Yaklaşık beş dakika sürer; son gün ${p.date}.`,
    reports: (p) =>
      `*${p.name}*, kendisine bağlı ${p.n} kişiden biri olarak 360 değerlendirmede görüşünü istiyor. Yaklaşık beş dakika sürer; son gün ${p.date}.`,
  },
  invitedNote: {
    named: 'Bunda adın görünür.',
    nameless: 'Kimin ne yazdığını da, kimin yanıtladığını da kimse öğrenmez; ben de tutmuyorum.',
  },
  reminded: (p) =>
    `Herkese giden bir hatırlatma: yanıtlar ${p.date} gününe kadar alınıyor. Yanıtladıysan teşekkürler, yapman gereken bir şey yok.`,

  answerTitle: '360 geri bildirim',
  answerAbout: (p) => `*${p.name}* hakkında: bunu ne sıklıkla görüyorsun?`,
  answerSelf: 'Kendin hakkında: bunu ne sıklıkla yapıyorsun?',
  points: { 1: 'Hiçbir zaman', 2: 'Nadiren', 3: 'Bazen', 4: 'Çoğu zaman', 5: 'Her zaman' },
  cannotSay: 'Bir şey diyemem',
  statements: {
    promises: 'Verdiği sözü tutar',
    clear: 'Ne istediğini ve nedenini açıkça söyler',
    listens: 'Yanıtlamadan önce dinler',
    shares: 'Bildiğini paylaşır',
    helps: 'Takılıp kalana yardım eder',
    honest: 'Yolunda gitmeyeni açıkça söyler',
    customers: 'Müşterinin neye ihtiyacı olduğunu gözetir',
    learns: 'Geri bildirimi dinler ve bir şey değiştirir',
  },
  texts: { keep: 'Böyle sürsün', differently: 'Başka türlü olsun' },
  textHints: {
    keep: 'Ne işe yarıyor, böyle kalmalı?',
    differently: 'Ne daha çok yardımcı olurdu? Bir örnek, bir yargıdan çok şey anlatır.',
  },
  namelessNote: (p) =>
    `*Adın nasıl gizli kalır:* Bitince ${p.readers} yalnızca en az üç kişinin ortalamasını ve karıştırılmış metinlerini okuyabilir. Kimin yanıtladığını ve ne zaman yanıtladığını tutmuyorum. Gizleyemeyeceğim şeyler: üslubun, yalnızca senin bilebileceğin şeyler ve hepinizin aynı yanıtladıkları. Yalnızca senin bilebileceğin bir şeyi yazma. ${p.n} kişiden birisin.`,
  namedNote: (p) => `Yanıtların adınla görünür; bitince ${p.readers} okuyabilir.`,
  readersTwo: (p) => `${p.name} ve ${p.manager}`,
  once: 'Bir kez yanıtlarsın. *Gönder* dedikten sonra değiştiremez ve geri alamazsın.',
  send: 'Gönder',
  thanks: (p) =>
    `:white_check_mark: Teşekkürler. Yanıtların ${p.date} gününe kadar ötekilerle birlikte duruyor. *Yanıtla* düğmeli mesaj olduğu gibi kalır; yanıtladığını hiçbir şey belli etmesin diye.`,

  resultTitle: '360 sonucu',
  resultOf: (p) => `*${p.name}* · ${p.date}`,
  resultNote: (p) =>
    `Bunu yalnızca ${p.readers} okuyabilir, başka kimse okuyamaz. 1–5 arası ortalamalar; metinler karışık sırada.`,
  answered: (p) =>
    `*${p.part}* · ${p.asked} kişiden ${withEnding(String(p.answered), 'possessive')} yanıtladı`,
  namedPart: (p) => `*${p.part}*`,
  tooFewAnswered: (p) => `*${p.part}* · üçten az kişi yanıtladı; bu gruptan hiçbir şey gösterilmez.`,
  didNotAnswer: (p) => `*${p.part}* · yanıt yok.`,
  statementLine: (p) => `${p.bar} *${p.mean}*  ${p.statement}`,
  tooFewSay: (p) => `_üçten az kişi bir şey diyebildi_  ${p.statement}`,
  couldNotSay: (p) => `_bir şey diyemedi_  ${p.statement}`,
  gaps: 'İş arkadaşlarından en çok ayrıldığın yerler',
  gapsOf: (p) => `${withEnding(p.name, 'genitive')} iş arkadaşlarından en çok ayrıldığı yerler`,
  gapLine: (p) => `• ${p.statement}: öz değerlendirme ${p.self}, iş arkadaşları ${p.peers}`,

  unknown:
    'Sana gösterebileceğim böyle bir değerlendirme yok. Onu hakkında olduğu kişi, yöneticisi ve sorulanlar görür.',
  unknownPerson: 'Kimi kastettiğini anlamadım. Bir kişiyi etiketle, örneğin `/pacesetter 360 @ana`.',
  notTheirs:
    'Kendin ya da yönettiğin biri için başlatabilirsin; Pacesetter yöneticileri herkes için başlatabilir.',
  withoutSlack: (p) => `${withEnding(p.name, 'genitive')} Slack hesabı yok; isteyip istemediğini soramam.`,
  already: (p) => `${p.name} hakkında açık bir değerlendirme zaten var.`,
  tooEarly: (p) =>
    `${p.name} hakkındaki son değerlendirme çok yakın: tek bir kişi değişse iki sonucun farkı onun ne dediğini söylerdi. Sonraki ${p.date} gününden sonra başlayabilir.`,
  tooFew: {
    peers: 'En az üç iş arkadaşı seç; beş ve üstü daha iyi. Üçten az kişinin yanıtladığı hiç gösterilmez.',
    reports:
      'Doğrudan bağlı olanlardan en az üçünü seç ya da hiçbirini seçme. Üçten az kişinin yanıtladığı hiç gösterilmez.',
  },
  tooMany: {
    peers: 'En çok on iki iş arkadaşı seçebilirsin.',
    reports: 'Doğrudan bağlı olanlardan en çok on ikisini seçebilirsin.',
  },
  badEnd: {
    tooSoon: 'İnsanlara en az üç iş günü bırak.',
    tooLate: 'Önümüzdeki 60 gün içinden bir gün seç.',
  },
  cannotBeAsked: 'Seçtiğin biri yanıtlayamaz: misafir, uygulama ya da ayrılmış biri.',
  askedAnyway: (p) => `${withEnding(p.name, 'dative')} zaten adıyla soruluyor. Burada seçme.`,
  wrongGroup: {
    peers: (p) => `${p.name} doğrudan bağlı olanlar arasında zaten var. Bir kez seç.`,
    reports: (p) => `${p.name} bu kişiye doğrudan bağlı değil. İş arkadaşı olarak seç.`,
  },
  tooFewLeft: 'Sorulacaklardan biri ayrılmış, kalanlar yetmiyor. *Şimdi değil* de, yeniden başlat.',
  endTooNear: 'Son gün artık çok yakın. *Şimdi değil* de, yeniden başlat.',
  isOver: 'Bu değerlendirme bitmiş ya da iptal edilmiş.',
  answeredAlready: 'Yanıtların zaten bende; bir kez sayılır ve değiştirilemez. Teşekkürler!',
  unreadable:
    'Artık yanıt alamıyorum: bu değerlendirme başladığından beri anahtarım değişti. Hakkında olduğu kişi iptal edip yeniden başlatabilir.',
  answerAll: 'Her ifade için bir yanıt seç.',
};
