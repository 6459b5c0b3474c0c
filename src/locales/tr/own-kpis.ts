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
    'Bu KPI’ın olduğunu şirkette herkes görür. Medyan, sonuncu ve en büyük gibi hesaplar dosyayla gelir: `import kpis DOSYA`.',
  nameNeeded: 'Lütfen içinde harf olan bir ad ver.',
  nameTaken: (p) => `“${p.name}” adında bir KPI zaten var.`,
  doesNotFit: 'Yüzde iki sayının bölümüdür, evet ya da hayır ise bir paydır: bunlar birbirine uymuyor.',
  unitStays: (p) =>
    `“${p.name}” için birim değişmez, çünkü sayılar onunla kaydedildi. Lütfen başka adla başka bir KPI tanımla.`,
  added: {
    by_hand: (p) =>
      `*${p.name}* hazır. \`/pacesetter kpi\` onu gösterir, sayıları *Sayı kaydet* ile girilir.`,
    imported: (p) => `*${p.name}* hazır. Bir dosya sayılarını getirince \`/pacesetter kpi\` gösterir.`,
  },
  gone: 'Bu KPI için artık sayı kaydedilemiyor. Lütfen `/pacesetter kpi` komutunu yeniden çalıştır.',

  recordTitle: 'Sayı kaydet',
  fieldNumber: 'Kaç?',
  fieldMoney: 'Ne kadar?',
  fieldDays: 'Kaç gün?',
  fieldPart: 'Kaç tanesi …',
  fieldOf: '… toplam kaçın içinde?',
  fieldYesNo: 'Evet mi, hayır mı?',
  yes: 'Evet',
  no: 'Hayır',
  fieldDay: 'Hangi gün?',
  recordVisible:
    'Sana, takımının toplamına ve şirketin toplamına sayılır. Kendi sayın yalnızca sana gösterilir.',
  badNumber: 'Lütfen tam sayı yaz, örneğin 12.',
  badDay: 'Lütfen son bir haftadan bir gün seç; henüz olmamış bir şey kaydedilmez.',
  badPart: 'İkinci sayı bütündür: en az 1 olur ve birinciden küçük olamaz.',
  recorded: (p) => `Kaydedildi: *${p.name}* ${p.number}, ${p.date}.`,
  undone: 'Geri alındı. Artık sayılmıyor.',
  nothingToUndo: 'Burada geri alabileceğin bir şey yok.',
  meaning: {
    sum: 'Dönemin günleri ve kişiler üzerinden toplanır.',
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
