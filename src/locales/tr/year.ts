import type { Translations } from '../index.ts';

const named = { end: 'bittiği', start: 'başladığı' } as const;

/** Days and months are written small here, and no ending hangs on them: "pazar günü", "ekim ayında". */
export const year: Translations['year'] = {
  title: 'Zamanı nasıl sayıyoruz',
  weeks: (p) => `Hafta ${small(p.day)} günü başlar.`,
  months: (p) =>
    p.isCalendarYear
      ? 'Yıl, takvim yılıdır.'
      : `Yıl ${small(p.month)} ayında başlar ve ${named[p.namedBy]} takvim yılının adını taşır.`,
  retail: (p) =>
    `Yıl tam haftalardan oluşur: her çeyrekte ${p.pattern} haftalık aylar. ${
      p.anchor === 'last'
        ? `Yıl, ${small(p.month)} ayının son ${small(p.day)} günü biter`
        : `Yıl, ${small(p.month)} ayının sonuna en yakın ${small(p.day)} günü biter`
    }, 53. hafta ${p.longMonth}. aya eklenir; yıl, ${named[p.namedBy]} takvim yılının adını taşır.`,
  filed: (p) => `Şu günlerin ayları kendi dosyanızdan: ${p.range}. Dosya bu kurallardan önce gelir.`,
  since: (p) => `${p.date} gününden itibaren böyle.`,
  kind: { week: 'Haftalar', month: 'Aylar', quarter: 'Çeyrekler', year: 'Yıllar' },
  short: 'daha kısa, iki sayım arasında',
  button: 'Değiştir',
  note: 'Hedefler, kartlar, tempo ve olağan değerler buna göre hesaplanır. Bir Pacesetter yöneticisi değiştirebilir.',

  formTitle: 'Zamanı say',
  formNext: 'Önce bak',
  fieldWeek: 'Haftanın ilk günü',
  fieldStart: 'Yılın ilk ayı',
  fieldNamed: 'Yıl hangi takvim yılının adını taşır?',
  namedByEnd: 'Bittiği yılın (Aralık 2026, 2027 içinde)',
  namedByStart: 'Başladığı yılın (Aralık 2026, 2026 içinde)',
  fieldMonths: 'Aylar',
  calendarMonths: 'Takvim ayları',
  wholeWeeks: (p) => `Tam haftalar, çeyrekte ${p.pattern}`,
  fieldAnchor: 'Tam haftalı yıl ne zaman biter?',
  anchorLast: 'İlk aydan önceki ayın son hafta bitiminde',
  anchorNearest: 'O ayın sonuna en yakın hafta bitiminde',
  fieldLong: '53. hafta hangi aya eklensin?',
  longMonth: (p) => `${p.number}. ay`,
  onlyWeeks: 'Yalnızca tam haftalı yıllar için geçerli.',
  fieldFrom: 'Hangi günden itibaren?',
  fromHint:
    'O gün süren dönem olduğu gibi biter. Hep böyle idiyse boş bırak: o zaman geçmiş de buna göre sayılır.',
  farAway: 'Lütfen bugüne en fazla iki yıl uzak bir gün seç.',

  previewTitle: 'Bundan ne çıkar',
  previewSave: 'Böyle say',
  goalsGoOn:
    'Hedefler sürer. O gün süren dönem olduğu gibi biter. Sonrasında yinelenen bir hedef, kısa olanı da dahil her yeni dönem için bütünüyle geçerlidir. İleriki tek bir dönem için konmuş sayı kendi günlerinde kalır; onlara lütfen yeniden bak.',
  goalsFromEver:
    'Geçmiş haftalar, aylar, çeyrekler ve süren hedefler de buna göre sayılır. Gönderilmiş kartlar olduğu gibi kalır.',
  saved: 'Tamam. Bundan böyle zamanı böyle sayıyoruz.',
};

function small(word: string): string {
  return word.toLocaleLowerCase('tr');
}
