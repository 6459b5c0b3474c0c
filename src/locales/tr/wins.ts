import type { Translations } from '../index.ts';

const PERIOD = { week: 'hafta', month: 'ay' } as const;
const OF_PERIOD = { week: 'haftan', month: 'ayın' } as const;
const BEST_OF = { week: 'haftası', month: 'ayı' } as const;

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const wins: Translations['wins'] = {
  goalReached: (p) => `🎉 Hedefine ulaştın: *${p.goal}*\n${p.amount}; hedef ${p.target} idi.`,
  goalReachedText: (p) => `Hedefine ulaştın: ${p.goal}.`,
  best: (p) =>
    `🎉 *${p.kpi}* için şimdiye kadarki en iyi ${OF_PERIOD[p.kind]}: ${p.amount}\n${p.days}. Önceki ${p.periods} ${PERIOD[p.kind]} içindeki en iyisi: ${p.before}.`,
  bestText: (p) => `${p.kpi} için şimdiye kadarki en iyi ${OF_PERIOD[p.kind]}: ${p.amount}.`,
  near: (p) => `💪 Hedefinin ${p.share} kadarı tamam: *${p.goal}*\nKalan: ${p.left}.`,
  nearText: (p) => `Hedefinin ${p.share} kadarı tamam: ${p.goal}.`,
  foreseen: 'ulaştığı bir hedef ya da kişisel rekoru, takıma duyurup duyurmama seçeneğiyle',
  askPost: 'Takıma duyurmak ister misin? Sen istemezsen hiçbir yere yazmam.',
  onlyYou: 'Bunu senden başkasına söylemem.',
  goalName: (p) => `${p.kpi}, ${p.period}`,
  post: 'Duyur …',
  keep: 'Bende kalsın',
  kept: 'Sende kalıyor.',
  notYours: 'Sana ait böyle bir başarı yok.',
  noLongerTrue: 'Bir sayı sonradan düzeltildi, bu artık geçerli değil. Hiçbir yere yazmadım.',
  postedAlready: 'Bu zaten duyuruldu.',
  takenBackAlready: 'Bu zaten geri alındı.',
  takeBackTooLate: (p) => `Bir duyuru ${p.minutes} dakika içinde geri alınabilir; o süre doldu.`,
  nowhere: 'Takımının, yazdığım bir kanalı yok.',
  textMissing: 'Lütfen birkaç kelime yaz.',

  formTitle: 'Takıma duyur',
  formPost: 'Duyur',
  fieldText: 'Kendi sözlerinle',
  hintText: 'İstediğin gibi değiştir: neyin işe yaradığı, sayıdan daha değerlidir.',
  fieldPlace: 'Nerede?',
  placeTeam: (p) => `${p.team} kanalı`,
  formNote: (p) =>
    `Bunu ${p.channel} kanalındaki herkes senin adınla okur. Bir saat içinde geri alabilirsin.`,
  formNoteMany: 'Bunu o kanaldaki herkes senin adınla okur. Bir saat içinde geri alabilirsin.',
  formShared: (p) =>
    `⚠️ *${p.channel} başka bir şirketle paylaşılıyor.* Bunu oradakiler de okur. İstediğin buysa bir kez daha *Duyur* düğmesine bas, değilse formu kapat.`,
  draftGoal: (p) => `Hedefime ulaştım: ${p.goal}. Yardım eden herkese teşekkürler.`,
  draftBest: (p) =>
    `${p.kpi} için şimdiye kadarki en iyi ${p.kind === 'week' ? 'haftam' : 'ayım'}: ${p.amount}.`,
  posted: (p) => `Tamam. Şimdi ${p.channel} kanalına yazılıyor.`,
  takeBack: 'Geri al',
  takeBackNote: (p) => `${p.minutes} dakika içinde geri alabilirsin.`,
  takenBack: 'Geri alındı. Yayımlanan mesaj kaldırıldı.',
  publicTitle: (p) => `🎉 *${p.name}* güzel bir haber veriyor`,
  publicText: (p) => `${p.name}: ${p.text}`,

  dealLine: (p) => `*${p.name}* kazandı: *${p.deal}*${p.amount ? `, ${p.amount}` : ''}`,
  dealsTitle: (p) => `🔔 *${p.n} satış kazanıldı*`,
  moreDeals: (p) => `🔔 Bugün ${p.n} satış daha kazanıldı: ${p.deals}`,
  andOthers: (p) => `${p.n} tane daha`,
  record: (p) =>
    `📈 *${p.team}* takımının ${p.kpi} için en iyi ${BEST_OF[p.kind]}: ${p.isRunning ? 'şimdiden ' : ''}*${p.amount}* (${p.days})`,
  recordBefore: (p) => `Önceki ${p.periods} ${PERIOD[p.kind]} içindeki en iyisi: ${p.before}.`,

  noteTitle: (p) =>
    p.n === 1
      ? `Ekibinden bir kişiye son ${p.days} gündür burada kimse teşekkür etmedi. Senden bir söz iyi gelebilir.`
      : `Ekibinden ${p.n} kişiye son ${p.days} gündür burada kimse teşekkür etmedi. Senden bir söz iyi gelebilir.`,
  noteTitleDeputy: (p) =>
    `Şu an *${p.name}* yerine bakıyorsun. Ekibinden ${p.n === 1 ? 'bir' : p.n} kişiye son ${p.days} gündür burada kimse teşekkür etmedi. Senden bir söz iyi gelebilir.`,
  notePerson: (p) => `*${p.name}*\n${p.fact}`,
  noFact: 'Bu ay sayılarda öne çıkan bir şey yok. Belki senin gördüğün bir şey vardır.',
  factGoal: (p) => `Hedefine ulaştı: ${p.goal} (${p.amount}; hedef ${p.target})`,
  factBest: (p) => `${p.kpi} için şimdiye kadarki en iyi ${BEST_OF[p.kind]}: ${p.amount} (${p.days})`,
  factDeal: (p) => `Kazandığı satış: ${p.deal}${p.amount ? `, ${p.amount}` : ''} (${p.date})`,
  factImproved: (p) => `${p.month}: ${p.now}; bir önceki ay ${p.before}`,
  praiseWhy: (p) =>
    p
      ? `${p.date} gününden beri, ${p.days} gündür burada kimse teşekkür etmedi.`
      : 'Burada henüz kimse teşekkür etmedi.',
  praiseNext: {
    win: 'Yakın zamanda bir hedefine ulaştı ya da kendi rekorunu kırdı. Bunun için bir söz iyi gelebilir.',
    deal: 'Son 30 günde bir satış kazandı. Bunun için bir söz iyi gelebilir.',
    improved:
      'Geçen ay bir konuda önceki aydan belirgin biçimde fazlasını yaptı. Bunun için bir söz iyi gelebilir.',
  },
  praiseRule:
    'Bir ekibin kanalında ya da iki kişi arasında 21 gün teşekkür edilmediyse ve teşekkür edecek iyi bir şey varsa söylerim; her kişi için en çok dört haftada bir ve onun hakkında söylenecek başka ne varsa ondan sonra. İzinde ve yeni olanları söylemem.',
  notePraise: 'Teşekkür et',
  noteMore: (p) => `Ayrıca ${p.n} kişi daha.`,
  noteWhyDeputy:
    'Bunu yalnızca sen okuyorsun, çünkü ay, vekâlet ettiğin günlerde başladı. İzinde ve yeni olanlar yok. Onlara ne söyleyeceğin sana kalmış.',
  noteWhy:
    'Bunu yalnızca sen okursun. Her ayın ilk iş gününde gelir; izinde ya da yeni olanları saymaz. Ne diyeceğin sana kalmış.',

  settingsTitle: 'Kanala yazdıklarım',
  settingsIntro:
    'Burada açılırsa takımın kanalına yazarım. @channel hiç kullanmam; adının geçmesini istemeyenin adını vermem.',
  settingsRefused: 'Bunu yalnızca takımı yönetenler ve Pacesetter yöneticileri değiştirebilir.',
  unknownTeam: (p) =>
    `“${p.name}” adında bir takım bilmiyorum. \`/pacesetter kazanımlar\` seninkileri gösterir.`,
  settingsNone: 'Henüz yayında olan ve kanalı bulunan bir takım yok.',
  teamNotLive: 'Bu takım yayında değil ya da kanalı yok.',
  teamLine: (p) => `*${p.team}*, ${p.channel}\n${p.what}`,
  teamOff: 'Hiçbir şey',
  teamDeals: (p) =>
    `Kazanılan satışlar${p.minimum ? ` (en az ${p.minimum})` : ''}, günde en çok ${p.aDay} tane`,
  teamRecords: 'Takımın rekorları',
  moreTeams: (p) => `${p.n} takım daha var: \`/pacesetter kazanımlar East\` East takımını gösterir.`,
  change: 'Değiştir',
  fieldWhat: 'Neleri yazayım?',
  optionDeals: 'Kazanılan satışlar',
  optionDealsNote: 'Birkaç dakika içinde, kazananın adıyla',
  optionRecords: 'Takımın rekorları',
  optionRecordsNote: 'En iyi hafta ya da ay; kimsenin adı geçmez',
  fieldMinimum: (p) => `Hangi tutardan başlayarak? (${p.currency})`,
  hintMinimum: 'Tam sayı. 0: hepsi. Bir tutar yazarsan başka para birimindeki satışlar yazılmaz.',
  fieldADay: 'Günde en çok kaç satış?',
  hintADay: 'Fazlası gün sonunda tek satırda gelir.',
  settingsNote:
    'Takımın iş günlerinde 09:00–17:30 arasında yazarım. 15 dakika içinde gelenler tek mesajdır. Açılmadan önce kazanılanları hiç yazmam.',
  settingsShared: (p) =>
    `⚠️ *${p.channel} başka bir şirketle paylaşılıyor.* Oradakiler yazdığım her şeyi, takımın kartını da okur. İstediğin buysa bir kez daha *Kaydet* düğmesine bas.`,
  save: 'Kaydet',
  saved: 'Kaydedildi.',
  badMinimum: 'Lütfen 5000 gibi bir tam sayı ya da 0 yaz.',
  badCap: (p) => `Lütfen 1 ile ${p.most} arasında bir sayı yaz.`,

  homeNamed: (p) =>
    `Kazanılan satışları ${p.channel} kanalına yazarken adını verebilirim. Başka neye ulaşırsan, ancak sen duyurursan duyulur.`,
  homeUnnamed: (p) => `Kazandığın satışları ${p.channel} kanalına yazmam; adını hiçbir yerde vermem.`,
  namedNow: 'Kaydedildi. Kazanılan satışları yazarken adını verebilirim.',
  unnamedNow: 'Kaydedildi. Kazandığın satışları yazmam, adını hiçbir yerde vermem.',
  doNotName: 'Adımı verme',
  nameMe: 'Adımı ver',

  heldTitle: (p) =>
    `⚠️ ${p.team} takımının kanalı *${p.channel}* artık başka bir şirketle paylaşılıyor. Oraya yazacaklarımı bekletiyorum: kartlar, kazanılan satışlar ve rekorlar.`,
  heldText: (p) =>
    `${p.team} takımının kanalı artık başka bir şirketle paylaşılıyor. Oraya yazacaklarımı bekletiyorum.`,
  heldAllow: 'Yine de yaz',
  heldLeave: 'Bekletmeye devam et',
  heldConfirm: 'Oradakiler takımın kartlarını ve kazanımlarını okur.',
  heldAllowed: (p) => `${p.channel} kanalına yeniden yazıyorum. Başka şirketten olanlar da okur.`,
  heldLeft: (p) =>
    `${p.channel} paylaşıldığı sürece oraya hiçbir şey yazmam. Bir Pacesetter yöneticisi \`/pacesetter takımlar\` ile takıma başka bir kanal verebilir.`,
  otherChannelNow: 'Takımın artık başka bir kanalı var; karar verilecek bir şey kalmadı.',
};
