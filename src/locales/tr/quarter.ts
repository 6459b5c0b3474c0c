import type { Translations } from '../index.ts';

const kinds = { week: 'hafta', month: 'ay', quarter: 'çeyrek', year: 'yıl' };

const ofKinds = { week: 'haftanın', month: 'ayın', quarter: 'çeyreğin', year: 'yılın' };

/** Endings never hang on a name or a number, whose vowels are not known. */
export const quarter: Translations['quarter'] = {
  title: (p) => `${p.quarter} · ${p.whose}`,
  own: 'sen',
  everyone: 'herkes',
  intro: (p) =>
    `Karşılaştırma: ${p.before}, iş günü başına${p.until === null ? '' : `; şimdilik ${p.until} dahil`}. ${
      p.people === null ? '' : `Her iki çeyrekte kaydı olan ${p.people} kişi: `
    }${p.daysBefore} ve ${p.days} iş günü.`,
  introNobody: (p) =>
    `${p.before} ile karşılaştırılacak bir şey yok: alışma dönemi ve uzun izinler dışında, ikisinde de en az on iş günü kaydı ${p.isOwn ? 'senin için' : 'olan kimse'} yok.`,

  movedTitle: 'Neler değişti',
  perDay: (p) => `iş günü başına ${p.before} → ${p.after}`,
  perTwenty: (p) => `20 iş gününde ${p.before} → ${p.after}`,
  move: (p) =>
    `*${p.kpi}*: ${p.rates}, ${p.change === null ? 'önce hiç yoktu' : `${p.change} ${p.isMore ? 'arttı' : 'azaldı'}`} (n = ${p.n})${p.isClear ? '' : '; rastlantı olabilir'}`,
  moneyEvents: (p) => `${p.before} ve ${p.after} satış`,
  events: (p) => `${p.before} ve ${p.after}`,
  nothingMoved: 'Bu sayılardan söylenebilecek bir şey yok.',
  tooFew: (p) => `Bir şey söylemek için az: ${p.kpis}.`,

  goalsTitle: 'Biten hedefler',
  goalsMet: (p) => `${p.of} hedeften ${p.met} tanesi tutturuldu (${p.percent}): ${p.kinds}`,
  goalsKind: (p) => `${{ ...kinds, range: 'seçilen günler' }[p.kind]} ${p.met} / ${p.of}`,
  goalsNone: 'Henüz kapanan yok.',

  togetherTitle: (p) => `${p.won} ile birlikte giden`,
  together: (p) =>
    `*${p.kpi}*: kişinin kendi olağanından fazla yaptığı ayı, çoğu kez daha çok ${p.won} getiren bir ay izledi (sıra korelasyonu ${p.rho}, olası aralık ${p.low} – ${p.high}; n = ${p.people} kişinin ${p.n} ayı)`,
  togetherNote: 'Birlikte gitmeleri, birinin ötekini getirdiğini göstermez.',
  togetherNone: (p) =>
    `Öne çıkan bir şey yok (n = ${p.people} kişinin ${p.n} ayı, her biri ardından gelen ayla).`,
  togetherFew: (p) =>
    `Söylemek için veri az: n = ${p.people} kişinin ${p.n} ayı. En az ${p.mostPeople} kişiden ${p.most} ay gerekir.`,

  adviceTitle: 'Bakmaya değer hedefler',
  adviceNone: 'Sayılara göre değişmesi gereken bir şey yok.',
  groupTitle: (p) => `${p.kpi}, ${p.every}`,
  adviceLine: (p) => `${p.name}, ${p.number}: ${p.why}${p.draft === null ? '' : ` → *${p.draft}*`}`,
  adviceLineOwn: (p) => `${p.number}: ${p.why}${p.draft === null ? '' : ` → *${p.draft}* düşünmeye değer`}`,
  missed: (p) => `arka arkaya iki kez dörtte birden fazla eksik kaldı (${p.numbers})`,
  easy: (p) => `arka arkaya üç kez en az onda bir aşıldı (${p.numbers})`,
  rare: (p) =>
    p.k === 0
      ? `ulaşılması zor; son ${p.n} ${ofKinds[p.kind]} hiçbirinde tutmadı`
      : `ulaşılması zor; son ${p.n} ${ofKinds[p.kind]} ${p.k} tanesinde tuttu`,
  beyond: (p) => `son ${p.n} ${ofKinds[p.kind]} en iyisinin iki katından fazla`,
  routine: (p) => `zaten olağan; son ${p.n} ${ofKinds[p.kind]} ${p.k} tanesinde tuttu`,
  unknown: (p) => `bir şey söylemek için geçmiş az (${p.n} tam ${kinds[p.kind]})`,
  unknownKinds: (p) => `Bir şey söylemek için geçmiş az (dörtten az tam dönem): ${p.kinds}.`,
  fits: 'uygun',
  usual: (p) => `olağanı ${p.median}, beşte biri ${p.p80} getiriyor`,
  others: (p) =>
    [
      ...(p.fits > 0 ? [`${p.fits} tanesi uygun`] : []),
      ...(p.unknown > 0 ? [`${p.unknown} tanesinin geçmişi az`] : []),
    ].join(', '),
  more: (p) => `${p.count} tane daha formda`,
  moreKinds: (p) => `${p.count} tür hedef daha var; buraya sığmadı.`,
  note: 'Geçmiş dönemler aynı sayıda iş günü varmış gibi sayılır; alışma dönemleri ve uzun izinler dışarıda kalır. Sen onaylamadan hiçbir şey gönderilmez.',
  noteOwn:
    'Geçmiş dönemler aynı sayıda iş günü varmış gibi sayılır; alışma dönemleri ve uzun izinler dışarıda kalır. Yöneticine başka bir sayı önermek için `/setgoal` yaz.',

  draft: 'Sayıları hazırla',
  draftHint: (p) => `Şimdi ${p.number}: ${p.why}.`,
  draftReason: (p) => `${p.quarter} değerlendirmesinden sonra.`,
  whose: 'Başka bir takım',
  showLast: 'Biten son çeyrek',
  showRunning: 'Bu çeyrek, şimdiye dek',

  need: (p) => `${p.quarter} bitti: ekibinde neler değişti, hangi hedeflere başka bir sayı yakışır?`,
  needButton: 'Geriye bak',

  nobodyThere: 'Orada, çeyreğine bakabileceğin kimse yok.',
  notYourTeam: (p) =>
    `“${p.name}” senin takımlarından biri değil. \`/mygoals değerlendirme\` yönettiğin herkesi, \`/mygoals değerlendirme ben\` seni gösterir.`,
  tooMany: (p) =>
    `Bir değerlendirmede ${p.most} kişilik yer var. Lütfen bir takım adı yaz: \`/mygoals değerlendirme Rhine\`.`,
  goalsGone: 'Bu hedefler artık yok. `/mygoals değerlendirme` son durumu gösterir.',
};
