import type { Translations } from '../index.ts';

export const setup: Translations['setup'] = {
  button: 'Kurulum',
  title: 'Pacesetter’ın kurulumu',
  intro:
    'Bir takım yayına alınana kadar o takımdaki kimseye kendiliğimden yazmam, kanalına da bir şey göndermem. Her takım ayrı ayrı yayına alınır.',
  allLive: (p) => `Kurulum: ${p.n === 1 ? 'takım yayında' : `${p.n} takımın hepsi yayında`}.`,
  done: 'tamam',
  toDo: 'yapılacak',
  attention: 'seni bekliyor',
  stepTeams: 'Takımlar',
  stepManagers: 'Kim kime bağlı',
  stepChannels: 'Kanallar',
  stepLanguages: 'Diller',
  stepMatch: 'Eşleştirilecek kişiler',
  stepLive: 'Yayına alma',

  noTeams: 'Henüz takım yok. Kişileri seç ya da bir liste yapıştır.',
  someTeams: (p) => `${p.n} takım, ${p.live === 0 ? 'hiçbiri yayında değil' : `${p.live} tanesi yayında`}.`,
  howToImport:
    'Elinde bir kişi dosyası varsa, botu çalıştıran kişi `npm run cli -- import people DOSYA` komutunu kullanır. İçindeki takımlar burada görünür.',
  afterTeams: 'İlk takımla birlikte gelecekler:',
  allLed: 'Her takımın yöneticisi var.',
  notLed: (p) => `Yöneticisi olmayanlar: ${p.names}. Takımın formunda birini seç.`,
  withoutChannel: (p) => `Kanalı olmayanlar: ${p.names}. Takımın formunda bir kanal seç.`,
  allChannels: 'Her takımın, üyesi olduğum bir kanalı var.',
  languagesOf: (p) => `${p.list}. Takımın formunda değiştirilir; ayrıca herkes kendi dilini seçebilir.`,
  allMatched: 'Takımlardaki herkesin Slack hesabını biliyorum.',
  toMatch: (p) => `Takımlardaki ${p.n} kişinin Slack hesabını bilmiyorum. Yalnızca onların takımı bekler.`,
  readyCount: (p) =>
    p.n === 1
      ? `Bekleyen bir takım var${p.ready === 1 ? ', o da hazır' : ''}.`
      : `Bekleyen ${p.n} takımdan ${p.ready === 0 ? 'hiçbiri hazır değil' : `${p.ready} tanesi hazır`}.`,
  moreTeams: (p) => `Henüz yayında olmayan ${p.n} takımdan ${p.from}–${p.to} arası.`,
  noneWaiting: 'Bütün takımlar yayında.',
  ready: (p) => `*${p.team}* hazır.`,
  waiting: (p) => `*${p.team}* bekliyor:`,

  buttonMatch: 'Kişileri eşleştir',
  buttonPreview: 'Ön izle ve yayına al',
  buttonCheckAgain: 'Yeniden kontrol et',
  buttonLive: 'Yayındaki takımlar',
  buttonPause: 'Duraklat',
  buttonChecklist: 'Kurulumda kalanlar',

  missing: {
    no_members: 'Henüz üyesi yok.',
    no_manager: 'Yöneticisi yok. Formunda bir yönetici seç.',
    no_channel: 'Kanalı yok. Formunda bir kanal seç.',
    not_member: (p) => `Şu kanalın üyesi değilim: ${p.channel}. Orada \`/invite @Pacesetter\` yaz.`,
    unseen: (p) =>
      `Kanalını göremiyorum (${p.channel}). Gizliyse orada \`/invite @Pacesetter\` yaz; artık yoksa başka bir kanal seç.`,
    archived: (p) => `Kanalı arşivlenmiş: ${p.channel}. Formunda başka bir kanal seç.`,
    shared: (p) => `Kanalı başka bir şirketle ortak: ${p.channel}. Yalnızca sizin olan bir kanal seç.`,
    unmatched: (p) =>
      `Bu ${p.n === 1 ? 'kişinin' : 'kişilerin'} Slack’te kim olduğunu bilmiyorum: ${p.names}. *Kişileri eşleştir* ile çözülür.`,
  },
  refusedChannel: {
    shared: 'Bu kanal başka bir şirketle ortak. Lütfen yalnızca sizin olan bir kanal seç.',
    archived: 'Bu kanal arşivlenmiş. Lütfen başka bir kanal seç.',
  },
  channelReady: (p) => `Karnesi şu kanala gider: ${p.channel}. Zaten kanaldayım.`,
  channelUnseen: (p) =>
    `Karnesi şu kanala gider: ${p.channel}. Bu kanalı henüz göremiyorum: kanalda \`/invite @Pacesetter\` yaz.`,

  previewTitle: 'Ön izle ve yayına al',
  goLive: 'Yayına al',
  teamLine: (p) =>
    `*${p.team}* · ${p.members} kişi${p.managers ? ` · yönetici: ${p.managers}` : ''}${p.channel ? ` · ${p.channel}` : ''}`,
  settingsLine: (p) => `${p.language} · saat dilimi: ${p.zone}`,
  otherClocks: (p) =>
    `Takımdakilerin çoğunun saat dilimi: ${p.zone}. Takımın saat dilimini formunda değiştirebilirsin.`,
  beforeLive: 'Yayına almadan önce',
  firstDays: 'İlk yedi günde söyleyeceklerim',
  nothingSaid: 'Kendiliğimden bir şey söylemem: takımın kartı kapalı.',
  directly: (p) => `${p.name}, doğrudan mesajla`,
  line: (p) => `• ${p.date} ${p.weekday}, saat ${p.time} · ${p.to}: ${p.what}`,
  moreLines: (p) => `… ve ${p.n} mesaj daha.`,
  hearsDirectly: (p) => `Doğrudan yazacağım kişiler: ${p.names}.`,
  hearsNot: (p) => `Kendiliğimden hiçbir şey yazmayacağım kişiler: ${p.names}.`,
  promise:
    'Ondan önce kimse benden bir şey duymaz. Öteki takımlar için hiçbir şey değişmez. Bir kartı gönderemeyeceksem bunu bir gün önceden bir Pacesetter yöneticisine söylerim.',
  isLive: (p) => `*${p.team}* yayında.`,
  firstMessage: (p) => `İlk mesaj: ${p.when}. Ondan önce kimse benden bir şey duymaz.`,
  announcement:
    'Takıma haber vermek istersen: “Bundan sonra Pacesetter haftamızı bu kanala yazacak. `/log 3 arama` ile kayıt girilir, `/mygoals` durumunu gösterir.”',
  liveTitle: 'Yayındaki takımlar',
  liveNone: 'Yayında takım yok.',
  liveSince: (p) => `*${p.team}* · yayında, ${p.date} tarihinden beri${p.channel ? ` · ${p.channel}` : ''}`,
  pauseTitle: 'Takım duraklatılsın mı?',
  pauseQuestion: (p) =>
    `${p.team} yeniden yayına alınana kadar onun için bir şey göndermem, onunla ilgili kimseye yazmam. Girilen bütün kayıtlar kalır.`,
  pauseYes: 'Duraklat',
  pauseNo: 'Yayında kalsın',
  adminsOnly: 'Kurulum, Pacesetter yöneticileri içindir. Lütfen onlardan birine sor.',
  teamGone: 'Bu takımı artık bulamıyorum.',

  nothingDue: 'Bu takım için gelecek bir kart yok: duraklatılmış ya da kartı kapatılmış.',
  cardTomorrow: (p) => `${p.team} takımının kartının zamanı: ${p.when}. Ama gönderemiyorum.`,
  nowFine: (p) => `Her şey yolunda: ${p.team} takımının kartı şu kanala gidecek: ${p.channel}, ${p.when}.`,
  cannotAsk: 'Slack şu anda bu kanal hakkında yanıt vermiyor. Lütfen bir dakika sonra yeniden dene.',
};
