import type { Translations } from '../index.ts';

/** Endings never hang on a KPI's name, whose vowels are not known. */
export const ownKpis: Translations['ownKpis'] = {
  button: 'Yeni KPI',
  record: 'Sayı kaydet',
  group: 'Bizim KPI’larımız',
  formTitle: 'Yeni KPI',
  fieldName: 'Adı ne?',
  fieldUnit: 'Neyle ölçülüyor?',
  fieldDirection: 'Hangisi daha iyi?',
  fieldSource: 'Sayıları nereden geliyor?',
  unit: {
    count: 'Adet, toplanır',
    money: 'Para, toplanır',
    percent: 'Yüzde: kaçta kaç',
    days: 'Gün, ortalaması',
    score: 'Puan, ortalaması',
    bool: 'Evet ya da hayır: evetlerin payı',
  },
  source: { by_hand: 'Herkes kendi kaydeder', imported: 'Dosyadan' },
  formNote:
    'Bu KPI’ın olduğunu şirkette herkes görür. Medyan, sonuncu, en büyük ve iki KPI’dan hesaplanan gibileri dosyayla gelir: `import kpis DOSYA`.',
  nameNeeded: 'Lütfen içinde harf olan bir ad ver.',
  nameTaken: (p) => `“${p.name}” adında bir KPI zaten var.`,
  doesNotFit: 'Yüzde iki sayının bölümüdür, evet ya da hayır ise bir paydır: bunlar birbirine uymuyor.',
  unitStays: (p) =>
    `“${p.name}” için birim değişmez, çünkü sayılar onunla kaydedildi. Lütfen başka adla başka bir KPI tanımla.`,
  sourceStays: (p) =>
    `“${p.name}” ya kendi sayılarıyla gelir ya da başkalarından hesaplanır: bu değişmez. Lütfen başka adla başka bir KPI tanımla.`,
  countersNeeded:
    'İki KPI’dan hesaplanan bir KPI ikisini de ister: bölüneni (numerator) ve böleni (denominator). İkisi de sürüyor olmalı.',
  counterNoSum: (p) =>
    `“${p.name}” toplanan bir KPI değil, ondan hesap yapılamaz: bir KPI iki toplamdan hesaplanır.`,
  sameCounters: 'Kendine bölünen bir KPI bir şey söylemez. Lütfen iki ayrı KPI yaz.',
  countersUnit:
    'Para bir adede bölünürse para eder; iki adet yüzde ya da sayı eder. Hiçbir şey paraya bölünmez.',
  isCounter: (p) =>
    `“${p.of}” şundan hesaplanıyor: “${p.name}”. Bu yüzden aynı tarihlerle toplanmaya devam eder.`,
  workedOut: (p) =>
    `Kendiliğinden hesaplanır: ${p.names}. Önce ikisi de günler ve kişiler üzerinden toplanır; oranların ortalaması alınmaz.`,
  dividedBy: (p) => `${p.k} ÷ ${p.n}`,
  tooFew: (p) => `şimdilik ${p.behind}, söylemek için az`,
  whyCounters: (p) => `Şunlardan hesaplandı: ${p.k} ve ${p.n}.`,
  added: {
    by_hand: (p) =>
      `*${p.name}* hazır. \`/pacesetter kpi\` onu gösterir, sayıları *Sayı kaydet* ile girilir.`,
    imported: (p) => `*${p.name}* hazır. Bir dosya sayılarını getirince \`/pacesetter kpi\` gösterir.`,
  },
  gone: 'Bu KPI için artık sayı kaydedilemiyor. Lütfen `/pacesetter kpi` komutunu yeniden çalıştır.',
  ended: 'Bu KPI sona erdi. Lütfen `/pacesetter kpi` komutunu yeniden çalıştır.',
  managersOnly: 'Bu KPI’ın sayılarını kişinin yöneticileri ve Pacesetter yetkilileri kaydeder.',
  adminsOnly: 'Bu KPI’ın sayılarını Pacesetter yetkilileri kaydeder.',
  nobodyEnters:
    'Dosyadan gelen sayıları kimse girmez, elle girilenleri ise biri girer: bunlar birbirine uymuyor.',
  wordsNotLogged: '`/log` sözcükleri, elle sayılan ve toplanan şeyler içindir.',
  tooManyWords: (p) => `Bu kadar çok sözcük olmaz; en çok ${p.most} tane.`,
  wordUnreadable: (p) => `“${p.word}” \`/log\` için sözcük olamaz: yalnızca harf kullan, en çok beş sözcük.`,
  wordReserved: (p) => `“${p.word}” \`/log\` içinde başka bir anlama geliyor.`,
  wordTaken: (p) => `“${p.word}” \`/log\` içinde zaten “${p.kpi}” demek.`,
  logHint: (p) => `Tek satırda: \`${p.example}\``,

  changeTitle: 'KPI değiştir',
  fieldEnteredBy: 'Sayılarını kim giriyor?',
  enteredBy: {
    person: 'Herkes kendisi için',
    manager: 'Yöneticisi, onun için',
    admin: 'Pacesetter yetkilileri',
  },
  fieldWords: '/log için İngilizce sözcükler',
  fieldWordsHint:
    'Önce 1’den sonraki, sonra öbür sayılardan sonraki, ardından diğerleri: site visit, site visits',
  fieldWordsTr: '/log için Türkçe sözcükler',
  fieldWordsTrHint: 'Eksiz yaz, ekler anlaşılır: saha ziyareti, müşteri ziyareti',
  changeNote: 'Bugünden itibaren geçerli olur; önce sayılanlar olduğu gibi kalır. Birim hiç değişmez.',
  changed: (p) => `*${p.name}* bugünden itibaren değişti.`,
  unchanged: (p) => `*${p.name}* için değişen bir şey yok.`,

  endButton: 'Bu KPI’ı bitir …',
  endTitle: 'KPI bitir',
  endSubmit: 'Bitir',
  endIntro: (p) =>
    `*${p.name}* bugün sona erer: artık kimse sayısını kaydetmez; kartlardan, formlardan ve \`/log\` komutundan çıkar.`,
  endRatios: (p) => `Ondan hesaplanan ve onunla biten: ${p.names}.`,
  endNoGoals: 'Onun için kimsenin hedefi yok.',
  endGoals: (p) => `Şunların onun için hedefi var; süren dönemiyle birlikte o da biter: ${p.who}.`,
  endTeam: (p) => `${p.name} takımı`,
  endMore: (p) => `${p.count} tane daha`,
  endStays:
    'Sayılmış olan kalır: gönderilmiş kartlarda, bitmiş hedeflerde ve dışa aktarılan dosyada. Adını başka bir KPI alabilir.',
  endDone: (p) => `*${p.name}* sona erdi.`,
  endDoneRatios: (p) => `Onunla birlikte bitti: ${p.names}.`,
  endDoneGoals: (p) => `Şunların hedefi de bitti: ${p.who}.`,

  recordTitle: 'Sayı kaydet',
  fieldNumber: 'Kaç?',
  fieldMoney: 'Ne kadar?',
  fieldDays: 'Kaç gün?',
  fieldPart: 'Kaç tanesi …',
  fieldOf: '… toplam kaçın içinde?',
  fieldYesNo: 'Evet mi, hayır mı?',
  yes: 'Evet',
  no: 'Hayır',
  fieldThing: 'Hangisi? (müşteri, şube …)',
  thingNeeded: 'Lütfen ne olduğunu yaz; aynı ad bir kez sayılır.',
  fieldPerson: 'Kimin sayısı?',
  fieldDay: 'Hangi gün?',
  recordVisible:
    'Sana, takımının toplamına ve şirketin toplamına sayılır. Kendi sayın yalnızca sana gösterilir.',
  recordVisibleTheirs: 'O kişiye, takımının toplamına ve şirketin toplamına sayılır. Kendisi de görür.',
  badNumber: 'Lütfen tam sayı yaz, örneğin 12.',
  badDay: 'Lütfen son bir haftadan bir gün seç; henüz olmamış bir şey kaydedilmez.',
  badPart: 'İkinci sayı bütündür: en az 1 olur ve birinciden küçük olamaz.',
  recorded: (p) => `Kaydedildi: *${p.name}* ${p.number}, ${p.date}.`,
  recordedFor: (p) => `${p.person} için kaydedildi: *${p.name}* ${p.number}, ${p.date}.`,
  undone: 'Geri alındı. Artık sayılmıyor.',
  nothingToUndo: 'Burada geri alabileceğin bir şey yok.',
  meaning: {
    sum: 'Dönemin günleri ve kişiler üzerinden toplanır.',
    count_distinct:
      'Her şey bir kez sayılır; kaç kez ve kaç kişide geçerse geçsin, dönem bütün olarak yeniden sayılır.',
    ratio: 'Birinci sayıların toplamı, ikincilerin toplamına bölünür; yüzdelerin ortalaması alınmaz.',
    mean: 'Dönemin bütün sayıları toplanır, kaç tane olduklarına bölünür.',
    median: 'Dönemin sayılarının yarısı daha küçük, yarısı daha büyük.',
    last: 'Dönemin son sayısı; birden çok kişide son sayıların toplamı.',
    max: 'Dönemin en büyük sayısı.',
    min: 'Dönemin en küçük sayısı.',
  },
  version: (p) => `${p.version}. sürüm, ${p.from} tarihinden beri`,
  numbers: (p) => `${p.n} sayı`,
  nothing: 'kaydedilmiş sayı yok',
};
