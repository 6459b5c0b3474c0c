import type { Translations } from '../index.ts';

export const closing: Translations['closing'] = {
  title: 'Biten hedeflerin',
  titleOf: (p) => `Biten hedefler · ${p.name}`,
  outcome: { met: 'tutturuldu', missed: 'tutturulamadı', no_target: 'beklenen bir sayı yoktu' },
  closed: (p) => `kapanış ${p.number} (${p.date})`,
  corrected: (p) => `düzeltme ${p.number} (${p.date})`,
  none: 'Henüz biten bir hedefin yok. İlki; haftası, ayı ya da çeyreği dolunca burada görünür.',
  noneOf: (p) => `${p.name} için henüz biten bir hedef yok.`,
  note: (p) =>
    `Bir hedef, dönemi bittikten ${p.days} iş günü sonra, gece kapanır. Sonradan gelen kayıtlar sayıyı düzeltir; kapanıştaki sayı görünür kalır.`,
  before: (p) => `Son biten dönem: ${p.range}, *${p.outcome}*, ${p.numbers}; ${p.rounds}.`,
};
