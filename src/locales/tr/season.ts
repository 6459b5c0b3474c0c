import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const season: Translations['season'] = {
  title: 'Yılımız aylara nasıl dağılıyor',
  intro:
    'Çeyreklik ve yıllık hedefler her aydan kendi payını, ayın günlerinden eşit bekler. Ayın kendi hedefi değişmez.',
  none: 'Henüz bir şey söylenmedi: her iş günü aynı ağırlıkta.',
  every: 'Bütün KPI’lar',
  button: 'Değiştir',
  formTitle: 'Mevsimler',
  look: 'Önce bakayım',
  use: 'Kullan',
  fieldKpi: 'Hangi KPI için?',
  fieldFrom: 'Paylar nereden geliyor?',
  from: {
    typed: 'Aşağıdaki satırlardan',
    history: 'Son iki üç tam yılımızdan',
    even: 'Hiçbir yerden: her iş günü aynı ağırlıkta',
  },
  fieldWeights: 'Her satıra bir ay',
  fieldWeightsHint: 'Pay ya da orantılı herhangi sayılar; toplamları 100 olmak zorunda değil.',
  note: 'Süren çeyrekler ve yıllar için hemen geçerli olur. Kapananlar olduğu gibi kalır.',
  even: 'Her iş günü aynı ağırlıkta.',
  saved: (p) => `*${p.name}*: kaydedildi. Hedefin altındaki *Neden?* ayın payını söyler.`,
  removed: (p) => `*${p.name}*: her iş günü yine aynı ağırlıkta.`,
  bad: (p) =>
    `Lütfen ${p.months} satır yaz; her birinde bir sayı olsun, sıfırdan küçük olmasın, hepsi sıfır olmasın.`,
  tooLittle: (p) => `Henüz ${p.years} tam yıllık sayı yok. Lütfen payları kendin yaz.`,
  why: (p) => `Mevsimsel: ${p.month} bir yılın ${withEnding(p.percent, 'possessive accusative')} taşıyor.`,
};
