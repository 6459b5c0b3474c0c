import type { Translations } from '../index.ts';

type Effects = Pick<Translations['promises'], 'someNumber' | 'effect' | 'howTitle' | 'howLines'>;

export const promiseEffects: Effects = {
  someNumber: 'Bir sayı',
  effect: {
    lead: (p) => `*${p.weeks} hafta sonra* · ${p.name}:`,
    figures: (p) => `önce ${p.before}; sonra ${p.after}${p.isPerDay ? ' (iş günü başına)' : ''}`,
    others: (p) => `${p.n} takım arkadaşının medyanı: ${p.change}.`,
    apart: (p) =>
      `Diğerlerine göre ${p.net} daha çok ${p.isMore ? 'arttı' : 'azaldı'} (olası aralık: ${p.low} – ${p.high}).`,
    inLine: (p) =>
      `Diğerlerinden ayırt edilemiyor (fark ${p.low} ile ${p.high} arasında herhangi bir değer olabilir).`,
    tooLittle: (p) => `*Bir şey söylemek için veri yetersiz:* ${p.why}`,
    why: {
      days: (p) =>
        `öncesinde ve sonrasında ${p.isMean ? `sayı girilmiş ${p.days} gün` : `${p.days} iş günü`} gerekir.`,
      events: (p) => `öncesi ve sonrası toplamında ${p.events} ${p.isMean ? 'sayı' : 'kayıt'} gerekir.`,
      team: () => 'karşılaştıracak iki takım arkadaşı yok.',
    },
    points: (p) => `${p.sign}${p.points} puan`,
    note: 'Bu, sayının değiştiğini söyler; nedenini söylemez. Her 20 karşılaştırmadan bir ikisi yalnızca şans eseri değişmiş görünür.',
    later: 'Sayısını, sözün verildiği günden iki ve dört hafta sonra karşılaştırırım.',
    rollUp: (p) =>
      `Sayısı olan ${p.n} sözden ${p.moved} tanesinde sayı iyiye gitti${
        p.unknown > 0 ? `; ${p.unknown} tanesi için henüz erken ya da veri yetersiz.` : '.'
      }`,
  },
  howTitle: 'Nasıl karşılaştırılır?',
  howLines: [
    '*Ne karşılaştırılır?* Söz verilmeden önceki iki (sonra dört) hafta ile o günden sonraki aynı süre, iş günü başına. İzinler, tatiller, yarım günler, kısmi zamanlı çalışma ve alışma dönemi değişim gibi görünmez. Yüzdeler k/n olarak, puanlar ve günler girilenlerin ortalamasıyla karşılaştırılır. Bakiyeler karşılaştırılmaz: çoğunlukla bir gün öncekiyle aynıdırlar.',
    '*Kiminle?* Bütün bu sürede takımda olan, işi bilen ve aynı sayı için sözü, kursu ya da canlandırması olmayan takım arkadaşlarının medyan değişimiyle. Herkeste aynı olan değişim düşülür.',
    '*Ne kadar kesin?* Aralık %95 güven aralığıdır. Sayı, ancak bütün aralık sıfırın bir yanındaysa değişmiş sayılır. Bir yanda 5 iş gününden, toplamda 20 kayıttan ya da iki takım arkadaşından azı varsa verinin yetersiz olduğunu söylerim.',
    '*Neyi söylemez?* Nedenin bu söz olduğunu. Alışılmadık ölçüde düşük bir sayı çoğu zaman kendiliğinden toparlanır; hiçbir şeyi değiştirmeyen 20 sözden bir ikisi de değiştirmiş gibi görünür.',
  ],
};
