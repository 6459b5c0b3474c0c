import type { Translations } from '../index.ts';

export const home: Translations['home'] = {
  greeting: {
    morning: (p) => `Günaydın ${p.name}`,
    afternoon: (p) => `İyi günler ${p.name}`,
    evening: (p) => `İyi akşamlar ${p.name}`,
  },
  needsYou: 'Seni bekleyenler',
  needsLeft: (p) => `${p.count} şey daha`,
  nothingWaits: 'Seni bekleyen bir şey yok.',
  more: 'Daha fazlası',
  paceTitle: 'Tempon',
  details: 'Ayrıntılar',
  answersLeft: (p) => `${p.count} sayı daha yanıtını bekliyor.`,
  goalsLeft: (p) => `${p.count} hedef daha \`/mygoals\` içinde.`,

  firstCard: (p) =>
    `*${p.team}* takımının ${p.range} kartı kararını bekliyor; kartı seninle mesajlarımızda bulursun.`,

  teamTitle: 'Ekibin',
  needAWord: (p) => `*Konuşmak iyi gelebilir:* ${p.names}`,
  noGoal: 'henüz hedefi yok',
  awayToday: 'bugün izinli',
  teamShown: (p) => `Ada göre ${p.people} kişiden ${p.shown} kişi.`,
  teamMore: 'Diğerleri',
  leadsNobody: 'Sana bağlı kimse yok; burada gösterecek kimse de yok.',
};
