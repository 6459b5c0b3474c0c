import type { Translations } from '../index.ts';

export const digest: Translations['digest'] = {
  measures: 'Hangi ölçüler, en çok 7',
  measuresHint: 'Boş bırakılırsa her hafta en önemli beş ila yedi ölçü görünür, hedefi olanlar önce.',
  saved: (p) =>
    p.count === 0
      ? 'Kartta her hafta en önemli beş ila yedi ölçü görünür.'
      : `Kartta seçtiğin ${p.count} ölçü görünür.`,
};
