import type { Translations } from '../index.ts';

export const weekScore: Translations['weekScore'] = {
  score: (p) => {
    const score = `*${p.isRunning ? 'Şimdiye dek puan' : 'Puan'} ${p.points} / 100*`;
    if (!p.change) return score;
    if (p.change.way === 0) return `${score}, geçen haftayla aynı`;
    return `${score}, geçen haftadan ${p.change.by} puan ${p.change.way > 0 ? 'yüksek' : 'düşük'}`;
  },
  uncapped: (p) => `%200 sınırı olmasa ${p.points}`,
  counted: (p) => `${p.n} ölçüden ${p.k} tanesi; ötekilerin hedefi ya da verisi yok`,
  outside: (p) => `ağırlığı olan bir rolü bulunmayan ${p.count} kişi hesapta yok`,
  none: '*Puan yok*: bu günler için hedef yok ya da hiç kayıt girilmedi',
  why: 'Bu puan nereden geliyor?',
  byRole: (p) => `Ağırlıklar: herkes kendi rolüne göre (${p.roles})`,
  role: (p) => `${p.role ?? 'geri kalanlar'}: ${p.people} kişi`,
};
