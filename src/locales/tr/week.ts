import type { Translations } from '../index.ts';

/** Endings never hang on a name, a number or a date, whose vowels are not known. */
export const week: Translations['week'] = {
  messageName: 'haftan: ekibin, sözlerin ve kendi hedeflerin',
  title: (p) => `${p.date} ${p.weekday}. İşte haftan.`,
  peopleTitle: 'Sana ihtiyacı olanlar',
  owedTitle: 'Söz verdiklerin ve senden beklenenler',
  ownTitle: 'Kendi işlerin',
  more: (p) => `… ve ${p.count} tane daha.`,
  all: 'Tümü',
  allTitle: 'Haftan',
  homeTitle: 'Haftan: sana ihtiyacı olanlar',
  foreseen:
    'haftası: konuşmaya değer en çok üç kişi, nedeni ve tek bir sonraki adımla; söz verdikleri ve kendi işlerinden bakmaya değer olanlar; ya da hiçbir şey',
  nothing: 'Kesin olarak konuşman gereken kimse yok, senden bir şey bekleyen de yok.',

  promise: (p) => `*${p.name}* için, ${p.date}: ${p.text} · ${p.standing}`,
  prize: (p) =>
    `*${p.name}* senin koyduğun ödülü kazandı: ${p.prize} (${p.competition}). Söz verdiğin gün: ${p.date}.`,
  request: (p) =>
    p.about
      ? `*${p.name}* senden geri bildirim bekliyor, konu: *${p.about}*. İstediği gün: ${p.date}.`
      : `*${p.name}* senden geri bildirim bekliyor. İstediği gün: ${p.date}.`,
  answer: (p) => `*${p.name}* yanıtını bekliyor: ${p.number}, ${p.when}. Önerdiği gün: ${p.date}.`,
};
