import type { Translations } from '../index.ts';

/** Endings never hang on a name or a number, whose vowels are not known. */
export const smart: Translations['smart'] = {
  title: 'Koymadan önce',
  lead: (p) => `${p.who}: ${p.kpi} ${p.target}, ${p.period}.`,
  neverCounted: (p) =>
    `Ölçülebilirlik: bu kişi için henüz hiç kayıt yok (${p.kpi}); neyle ölçüleceği belli değil.`,
  routine: (p) =>
    `Ulaşılabilirlik: zaten olağan, son ${p.n} ${p.periods} içinde ${p.k} kez ulaşıldı (genellikle ${p.typical}).`,
  rare: (p) =>
    `Ulaşılabilirlik: son ${p.n} ${p.periods} içinde ${p.k} kez ulaşıldı (genellikle ${p.typical}, en iyi ${p.best}).`,
  beyond: (p) =>
    `Ulaşılabilirlik: son ${p.n} ${p.periods} içindeki en iyinin iki katından fazla (genellikle ${p.typical}, en iyi ${p.best}).`,
  peersRoutine: (p) =>
    `Ulaşılabilirlik: bu kişi için bilgi az, ama takımında olağan: ${p.n} ${p.periods} içinde ${p.k} kez ulaşıldı (genellikle ${p.typical}).`,
  peersRare: (p) =>
    `Ulaşılabilirlik: bu kişi için bilgi az; takımı ${p.n} ${p.periods} içinde ${p.k} kez ulaştı (genellikle ${p.typical}, en iyi ${p.best}).`,
  peersBeyond: (p) =>
    `Ulaşılabilirlik: bu kişi için bilgi az; takımının ${p.n} ${p.periods} içindeki en iyisinin iki katından fazla (genellikle ${p.typical}, en iyi ${p.best}).`,
  unknown: 'Ulaşılabilirlik: ne kişinin ne de takımının geçmişi bunu söylemeye yetiyor.',
  noDays: 'Süre: bu dönemde iş günü kalmadı.',
  fewDays: (p) => `Süre: dönemin ${p.of} iş gününden yalnızca ${p.days} gün kaldı.`,
  periods: { week: 'hafta', month: 'ay', quarter: 'çeyrek' },
  note: 'Tamamlanmış dönemlerle, her biri bu dönem kadar iş günü varmış gibi karşılaştırıldı. Bu bir öneri; karar senin.',
  override: 'Yine de neden?',
  overrideHint: 'Tek bir cümle; kişi bunu “Neden?” altında, gerekçenden sonra okuyabilir.',
  submit: 'Yine de koy',
  back: 'Geri',
  together: (p) => `${p.reason} (${p.override})`,
};
