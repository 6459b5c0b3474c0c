import type { Translations } from '../index.ts';

export const ramp: Translations['ramp'] = {
  title: 'Alışma ne kadar sürüyor?',
  onlyLeaders: 'Bu, ekibi olanlar ve Pacesetter yöneticileri içindir.',
  unknown: (p) =>
    `“${p.text}” nedir, bilemedim. Örneğin: \`/pacesetter alışma ciro\` ya da hedefin %90’ı için \`/pacesetter alışma 90\`.`,
  by: {
    B: (p) => `hedefin tamamının en az ${p.percent} kadarına ulaşılan ilk ay`,
    C: (p) => `hedefin tamamının en az ${p.percent} kadarına art arda ulaşılan iki ayın ilki`,
  },
  menu: 'Alıştı sayılmak',
  kpiMenu: 'Rakam',
  scope: { whole: 'bütün şirket', led: 'ekibin' },
  line: (p) => `*${p.n} kişiden ${p.ramped} tanesi alıştı*`,
  known: (p) => `ortanca ${p.months} ay`,
  atLeast: (p) => `şimdilik ortanca ≥ ${p.months} ay`,
  few: (p) => `${p.most} kişiden azında ortanca vermem: tek bir kişinin hikâyesi olurdu.`,
  nobody: 'Henüz sayılabilecek kimse yok: Bir ilk gün, bir hedef ve bitmiş bir ay gerekir.',
  about: (p) => `${p.kpi} · ${p.scope} · son iki yılda gelenler`,
  means: (p) => `Alışmış sayılan: ${p.definition}`,
  how: 'Hedefin tamamı, alışma döneminden önceki, anlaşılan rakamdır; başka dönemlerin hedefinden aya düşen kısım hafta içi günlere göre alınır. Süre, ilk günden o ayın sonuna kadardır. Henüz alışmamış olan “en az bu kadar” diye sayılır (Kaplan–Meier). Ayrılanlar sayılmaz.',
  leftOut: (p) =>
    [
      ...(p.early > 0 ? [`henüz bitmiş ayı olmayan ${p.early} kişi`] : []),
      ...(p.without > 0 ? [`bunun için hedefi olmayan ${p.without} kişi`] : []),
    ].join(', '),
  notCounted: (p) => `Sayılmayanlar: ${p.list}.`,
};
