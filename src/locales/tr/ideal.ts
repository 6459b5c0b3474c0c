import type { Translations } from '../index.ts';

export const ideal: Translations['ideal'] = {
  titleSelf: 'Sen ve ideal müşteriler',
  titleTeam: (p) => `${p.team} ve ideal müşteriler`,
  titleCompany: 'Bütün şirket ve ideal müşteriler',
  comesIn: 'Gelenin ideal müşterilerden olan payı',
  effort: 'Emeğin ideal müşterilere giden payı',
  winRates: 'Satışlar ne sıklıkla kazanılıyor',
  revenue: 'Kazanılan ciro',
  won: 'Kazanılan satışlar',
  opened: 'Açılan satışlar',
  pipeline: 'Açık satışların tutarı',
  inCurrency: (p) => `${p.name}, ${p.currency}`,
  now: (p) => `*${p.name}*: ${p.value}`,
  nothing: 'hiç yok',
  winRate: { ideal: 'İdeal müşterilerle', other: 'Diğer müşterilerle' },
  rate: (p) =>
    `*${p.value}* (${p.counts}, büyük olasılıkla ${p.low} ile ${p.high} arası${p.isEarly ? ', erken bir işaret' : ''})`,
  tooFew: (p) => `${p.counts}, bir şey söylemek için az`,
  noneClosed: 'kapanan yok',
  compared: {
    higher: 'Bu çeyrekte ideal müşterilerle satışlar daha sık kazanılıyor.',
    lower: 'Bu çeyrekte ideal müşterilerle satışlar daha seyrek kazanılıyor. Profil doğru mu?',
    cannot_tell:
      'İdeal müşterilerle daha sık kazanılıp kazanılmadığını bu çeyreğin satışları henüz göstermiyor.',
  },
  note: 'Bilinmeyen: satışta müşteri adı yok ya da müşteri hakkında bilinen az; bu ne artı ne eksi sayılır. Her çeyrek, son gününün profiliyle ve müşteriler hakkında şimdi bilinenlerle karşılaştırılır. Aramalarda ve toplantılarda müşteri yazmadığı için emek satışlardan anlaşılır.',
};
