import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';

const periods: Record<PeriodKind, string> = {
  week: 'haftanın',
  month: 'ayın',
  quarter: 'çeyreğin',
  year: 'yılın',
  range: 'eşit uzunlukta dönemin',
};

/** 'son 8 haftanın 1’inde' would need endings that hang on the number, so the count stands as '8 haftanın 1 tanesinde'. */
const among = (p: { k: number; n: number; kind: PeriodKind }) =>
  p.k === 0 ? `${p.n} ${periods[p.kind]} hiçbirinde` : `${p.n} ${periods[p.kind]} ${p.k} tanesinde`;

const reached = (p: { k: number }) => (p.k === 0 ? 'ulaşılmadı' : 'ulaşıldı');

/** Endings never hang on a name or a number, whose vowels are not known. */
export const smart: Translations['smart'] = {
  title: 'Koymadan önce',
  lead: (p) => `${p.who}: ${p.number}, ${p.when}`,
  neverCounted: (p) =>
    `*Ölçülebilir mi?* Bu kişi ya da takım için ${p.kpi} altında henüz hiç kayıt yok; neyle ölçüleceği şimdilik belli değil.`,
  routine: (p) => `*Ulaşılabilir mi?* Zaten olağan: son ${among(p)} ${reached(p)} (genellikle ${p.typical}).`,
  rare: (p) =>
    `*Ulaşılabilir mi?* Son ${among(p)} ${reached(p)} (genellikle ${p.typical}, en iyi ${p.best}).`,
  beyond: (p) =>
    `*Ulaşılabilir mi?* Son ${p.n} ${periods[p.kind]} en iyisinin iki katından fazla (genellikle ${p.typical}, en iyi ${p.best}).`,
  lessThanHalf: (p) =>
    `*Ulaşılabilir mi?* Son ${p.n} ${periods[p.kind]} en iyisinin yarısından az (genellikle ${p.typical}, en iyi ${p.best}).`,
  peersRoutine: (p) =>
    `*Ulaşılabilir mi?* Kişinin geçmişi az. Takımda olağan: ${among(p)} ${reached(p)} (genellikle ${p.typical}).`,
  peersRare: (p) =>
    `*Ulaşılabilir mi?* Kişinin geçmişi az. Takımda ${among(p)} ${reached(p)} (genellikle ${p.typical}, en iyi ${p.best}).`,
  peersBeyond: (p) =>
    `*Ulaşılabilir mi?* Kişinin geçmişi az. Takımdaki ${p.n} ${periods[p.kind]} en iyisinin iki katından fazla (genellikle ${p.typical}, en iyi ${p.best}).`,
  peersLessThanHalf: (p) =>
    `*Ulaşılabilir mi?* Kişinin geçmişi az. Takımdaki ${p.n} ${periods[p.kind]} en iyisinin yarısından az (genellikle ${p.typical}, en iyi ${p.best}).`,
  unknown: '*Ulaşılabilir mi?* Bunu söyleyecek kadar geçmiş henüz yok.',
  unlinked: '*İlgili mi?* Neyin parçası olduğu henüz söylenmedi. Aşağıda seç ya da olduğu gibi koy.',
  closed: '*İlgili mi?* Parçası olduğu şey kapatıldı.',
  outside: '*İlgili mi?* Parçası olduğu şeyin döneminin dışına taşıyor.',
  noDays: '*Süresi uygun mu?* Bu dönemde iş günü kalmadı.',
  fewDays: (p) => `*Süresi uygun mu?* Dönemin ${p.of} iş gününden yalnızca ${p.days} gün kaldı.`,
  note: 'Her dönem, bu dönem kadar iş günü varmış gibi karşılaştırıldı. Bu bir öneri; karar senin.',
  reason: 'Yine de neden bu sayı?',
  submit: 'Koy',
};
