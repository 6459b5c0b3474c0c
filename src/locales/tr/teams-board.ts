import type { Translations } from '../index.ts';

export const teamsBoard: Translations['teamsBoard'] = {
  title: 'takımlar',
  choice: 'Takımlar yan yana',
  andMore: (p) => `… ve aynı sırada ${p.more} takım daha`,
  few: 'Karşılaştırılabilecek iki takım yok: her takımda bunun için hedefi olan en az beş kişi gerekir.',
  own: (p) => `🔒 Senin takımın, ${p.team}: ${p.score}. Burada bunu yalnızca takımındakiler görür.`,
  how: 'Her takımdaki kişilerin hedeflerinin toplamının yüzdesine göre; alışma dönemi ve izin günleri hesaba katılır. Hedefi olan en az beş kişilik takımlar; en çok üç takımın adı yazılır, o da ilk yarıdaysa.',
};
