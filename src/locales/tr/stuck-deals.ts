import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const stuckDeals: Translations['stuckDeals'] = {
  name: 'takılan satışlar',
  why: (p) =>
    `Açık ${p.open} satışından ${withEnding(String(p.stuck), 'possessive')}, kazanılan satışların genellikle kaldığı sürenin iki katından uzun süredir aynı aşamada.`,
  next: 'Birini seç: tarihi belli bir sonraki adımda anlaş ya da kaybedildi diye kapat.',
  longest: (p) => `Aşamasında en uzun bekleyen: ${p.days} gün`,
  usual: (p) => `Kazanılan satışlar orada genellikle ${p.median} gün kalır (${p.n} satışın ortancası)`,
  rule: 'Bir satış, kazanılanların o aşamada geçirdiği ortanca sürenin iki katını geçince takılmış sayılır; bunun için kazanılmış en az 10 satışın bilinmesi gerekir',
  show: 'Hangileri?',
  title: (p) => `Takılan ${p.stuck} satışın var`,
  line: (p) => `${p.deal}: ${p.days} gündür “${p.stage}” aşamasında, genellikle ${p.median} gün`,
  more: (p) => `${p.more} satış daha var`,
  refusal: 'Takılan satışları yalnızca sahibi listeleyebilir.',
  none: 'Şu anda takılan bir satışın yok.',
};
