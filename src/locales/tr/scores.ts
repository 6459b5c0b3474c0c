import type { Translations } from '../index.ts';

const goalOf = {
  week: 'haftalık',
  month: 'aylık',
  quarter: 'çeyreklik',
  year: 'yıllık',
} as const;
const running = { week: 'hafta', month: 'ay', quarter: 'çeyrek' } as const;
const per = { week: 'haftada', month: 'ayda', quarter: 'çeyrekte' } as const;

/** Endings never hang on a name or a number, whose vowels are not known. */
export const scores: Translations['scores'] = {
  title: (p) => `${p.name} · ${p.period}`,
  quarter: (p) => `${p.year} ${p.number}. çeyrek`,
  company: 'Şirket',

  score: (p) => `*${p.isRunning ? 'Şimdiye dek puan' : 'Puan'}: ${p.percent}*`,
  scoreInWords: (p) => `${p.isRunning ? 'Şimdiye dek puan' : 'Puan'}: ${p.percent}`,
  capped: (p) => `sıralamalarda ${p.percent}; orada hiçbir ölçü %200’ün üstünde sayılmaz`,
  counted: (p) => (p.k === p.n ? `${p.n} ölçü` : `${p.n} ölçüden ${p.k} tanesi`),
  noData: (p) => `${p.names} için henüz veri yok`,
  noTarget: (p) => `${p.names} için hedef yok`,
  leftOut: 'dışarıda kalanın ağırlığı ötekilere paylaştırılır',
  nothingYet: 'Henüz puan yok: hiç kayıt girilmedi.',
  nothingToScore: 'Puan yok: bu günler için hedef yok. Hedefler `/setgoal` ile konur.',
  line: (p) => `${p.name}  ${p.standing} · ${p.weight} × ${p.attainment} = *${p.points}*`,
  lineInWords: (p) => `${p.name}: ${p.standing}, gerçekleşen ${p.attainment}, puanı ${p.points}`,
  lineLeftOut: (p) => `${p.name}  –  ${p.why}`,
  lineNoData: 'henüz veri yok',
  lineNoTarget: 'hedef yok',
  standing: (p) => `${p.actual} / ${p.target}`,
  also: (p) => `Ayrıca: ${p.amounts}`,

  weightsEqual: 'Hedefi olan her ölçü eşit sayılır: ağırlıkları henüz kimse seçmedi',
  weightsChosen: (p) => `Ağırlıklar: ${p.whose}, başlangıç ${p.from}${p.by ? `, seçen ${p.by}` : ''}`,
  whose: (p) => `${p.isCompany ? 'şirket' : 'takım'}${p.role ? `, ${p.role}` : ''}`,
  running: (p) => `Süren ${running[p.period]}, hedeflerin tamamıyla karşılaştırılır`,

  whyButton: 'Nasıl hesaplandı?',
  gridButton: '13 hafta',
  weightsButton: 'Ağırlıklar',
  periodMenu: 'Başka bir dönem',
  periods: {
    week: ['Bu hafta', 'Geçen hafta'],
    month: ['Bu ay', 'Geçen ay'],
    quarter: ['Bu çeyrek', 'Geçen çeyrek'],
  },

  whyTitle: 'Nasıl hesaplandı?',
  whyIntro: (p) =>
    `*${p.name} · ${p.period}.* Her ölçü, ağırlığı ile hedefinin ne kadarına ulaşıldığının çarpımını getirir; toplamları puandır.`,
  whySum: (p) => `${p.points} = *${p.score}*`,
  whyTarget: {
    own: (p) => `Hedef: ${p.target} (${goalOf[p.kind]}).`,
    summed: (p) =>
      `Hedef: ${p.target}; ${p.count} ${goalOf[p.kind]} hedefin toplamı${p.each ? `, her biri ${p.each}` : ''}${p.isCut ? '; kenardakilerden yalnızca bu günlere düşen iş günleri' : ''}.`,
    share: (p) =>
      `Hedef: ${p.target}; bu günlerin ${goalOf[p.kind]} hedefteki payı (hedefin tamamı ${p.of}).`,
    people: (p) => `Hedef: ${p.target}; ${p.people} kişinin hedeflerinin toplamı.`,
    stated: (p) =>
      `Hedef: ${p.target}; kararlaştırılmış hedefi olmayanlar için kartta yazan sayıdan (${per[p.per]} ${p.each}).`,
    level: (p) => `Hedef: ${p.aim}.`,
    none: 'Bu günlerin tamamı için hedef yok, bu yüzden dışarıda kaldı.',
  },
  whyActual: (p) => `Gerçekleşen: ${p.actual} / ${p.target}, yani ${p.percent}.`,
  whyLevel: (p) => `Gerçekleşen: ${p.now}; karşılığı ${p.percent}.`,
  whyNoData: 'Henüz veri yok, bu yüzden dışarıda kaldı; ağırlığı ötekilere paylaştırıldı.',
  whyPoints: (p) => `${p.weight} × ${p.attainment} = *${p.points}*`,
  whyRule: {
    kept: 'Tutulursa %100 sayılır, fazlası yoktur; tutulmazsa ne kadar yakınsa o kadar sayılır.',
    move: 'Sayılan, hedefe giden düz çizginin bu günlerin sonuna dek aldığı yolun ne kadarının alındığıdır.',
    answer: 'Evet %100, hayır %0 sayılır.',
  },
  whyRecords: 'Son kayıtlar:',
  whyMore: (p) => `… ve ${p.count} kayıt daha`,
  whyNoRecords: 'Bu günlerde kayıt yok.',
  whyParts: (p) => `Dağılımı: ${p.parts}.`,

  gridTitle: (p) => `${p.name} · son 13 hafta`,
  gridWeek: 'Hafta',
  gridScore: 'Puan %',
  gridLegend: '✓ hedefe ulaşıldı · × ulaşılmadı · işaretsiz: hedef yok · – veri yok',
  gridNothing: 'Bu 13 haftada hiç kayıt yok.',
  gridMoney: (p) => `Para birimi ${p.currency}, kısaltılmış`,
  gridScale: { thousand: 'B', million: 'Mn', billion: 'Mr' },

  teams: 'Takımlar',
  teamLine: (p) => `*${p.name}*  ${p.score}\n${p.lines}`,
  teamScore: (p) => `puan ${p.percent} (${p.k === p.n ? `${p.n} ölçü` : `${p.n} ölçüden ${p.k} tanesi`})`,
  teamNoScore: 'puan yok: hedef yok ya da kayıt yok',
  teamsMore: (p) => `… ve ${p.count} takım daha`,
  companyNote:
    'Takımlar ada göre. Şirketin hedefi, her takımın hedefi varsa bunların toplamıdır; oranlar ve ortalamalar bütün takımların sayılarından yeniden hesaplanır',
  noTeams: 'Henüz hiçbir takımda satış yapan kimse yok. Takımlar `/pacesetter takımlar` ile kurulur.',

  refusal: (p) => `Bu kartı yalnızca ${p.name} ve bağlı olduğu yöneticiler görebilir.`,
  explainRefusal:
    'Puanın kayıtlara kadar nasıl hesaplandığını yalnızca kişi ve bağlı olduğu yöneticiler görebilir.',
  companyRefusal:
    'Bütün takımların yan yana görünümü Pacesetter yöneticileri ve takımların hepsini yöneten kişi içindir. `/scorecard takım` kendi takımını gösterir.',
  weighRefusal: 'Bir takımın neyle puanlandığını, takımı yönetenler ve Pacesetter yöneticileri seçer.',
  weighCompanyRefusal: 'Bütün şirketin neyle puanlandığını Pacesetter yöneticileri seçer.',

  weights: {
    title: 'Ölçüler ve ağırlıklar',
    scope: 'Kimin için',
    scopeTeam: (p) => (p.role ? `${p.team}: ${p.role}` : `${p.team}: herkes`),
    scopeCompany: (p) => (p.role ? `Şirket: ${p.role}` : 'Şirket: herkes'),
    measures: 'Ölçüler, en çok 7',
    measuresHint: 'Çoğu zaman beş yeter: her yeni ölçü ötekilerin önemini azaltır.',
    from: 'Ne zamandan başlayarak',
    fromWeek: (p) => `Bu hafta (${p.date})`,
    fromMonth: (p) => `Gelecek ay (${p.date})`,
    fromQuarter: (p) => `Gelecek çeyrek (${p.date})`,
    now: (p) => `Şu an: ${p.list}.`,
    nowEqual: 'Şu an: hedefi olan her ölçü eşit sayılıyor, çünkü henüz kimse seçmedi.',
    nowWider: (p) => `Şu an geçerli olan (${p.whose}): ${p.list}.`,
    who: 'Puanı kişi ve bağlı olduğu yöneticiler görür; takımın puanını takım görür.',
    next: 'İleri',
    save: 'Kaydet',
    intro: (p) => `*${p.whose}*, başlangıç ${p.date}. Ağırlıkların toplamı 100 olmalı.`,
    many: (p) =>
      `⚠️ ${p.count} ölçü çok: 5 ölçüden sonra tek tek hiçbiri pek bir şey belirlemez. Daha azı daha çok şey söyler.`,
    weight: (p) => `${p.measure}: yüzde ağırlık`,
    stated: (p) => `${p.measure}: hedef kararlaştırılmamışsa`,
    statedHint: 'Kişi başına, aşağıda seçilen dönem için. Boş bırakılırsa hedefi olmayanda dışarıda kalır.',
    per: 'Bu hedefler şu dönem için',
    perKinds: { week: 'hafta', month: 'ay', quarter: 'çeyrek' },
    item: (p) => `${p.measure} %${p.weight}${p.stated ? ` (${p.stated})` : ''}`,
    itemStated: (p) => `hedef yoksa ${per[p.per]} ${p.target}`,
    saved: (p) =>
      `Tamam. *${p.whose}*, başlangıç ${p.date}: ${p.list}. Önceki kartlar eski ağırlıklarıyla kalır.`,
    ended: (p) => `Tamam. *${p.whose}* için ${p.date} gününden sonra ayrı ağırlık yok.`,
    same: 'Değişecek bir şey yok: zaten böyle sayılıyor.',
    none: 'Lütfen en az bir ölçü seç.',
    tooMany: (p) => `Lütfen en çok ${p.most} ölçü seç.`,
    notWhole: 'Lütfen 1 ile 100 arasında bir tam sayı yaz, örneğin 20.',
    not100: (p) => `Ağırlıkların toplamı ${p.sum}; 100 olmalı.`,
    drop: 'Daha geniş seçim yeniden geçerli olsun',
    dropText: 'Artık kendi ağırlıkları olmasın',
    nobody:
      'Yönettiğin bir takım yok, bu yüzden seçecek bir şey de yok. `/scorecard` kendi kartını gösterir.',
  },
};
