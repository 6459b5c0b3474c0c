import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { workingDays as days, number } from './days.ts';

export const targets: Translations['targets'] = {
  named: (p) => `${p.kpi}: ${p.what}`,
  atLeast: (p) => `en az ${p.target}`,
  atMost: (p) => `en çok ${p.target}`,
  range: (p) => `${p.from} ile ${p.to} arası`,
  move: (p) => `başlangıç ${p.start}, hedef ${p.target}`,
  toBe: { yes: 'evet', no: 'hayır' },
  steps: (p) => `${p.count} adım`,
  allSteps: 'bütün adımlar',

  now: (p) => `şu an ${p.value}${p.behind ? ` (${p.behind})` : ''}`,
  ended: (p) => `${p.value}${p.behind ? ` (${p.behind})` : ''}`,
  nothingYet: 'henüz kayıt yok',
  nothingRecorded: 'kayıt yok',
  tooFew: (p) => `şimdilik ${p.k}/${p.n}, söylemek için az`,
  tooFewRecords: (p) => `şimdilik ${p.n} kayıt, söylemek için az`,
  behind: {
    ratio: (p) => `${p.k}/${p.n}`,
    mean: (p) => `${p.n} kaydın ortalaması`,
    median: (p) => `${p.n} kaydın ortancası`,
    last: (p) => (p.n === '1' ? 'son sayı' : `${p.n} kişinin son sayısı`),
    max: (p) => `${p.n} kaydın en yükseği`,
    min: (p) => `${p.n} kaydın en düşüğü`,
    sum: (p) => `${p.n} kayıt`,
  },
  answered: (p) =>
    p.of === 1 ? (p.yes === 1 ? 'yanıt: evet' : 'şimdilik hayır') : `${p.of} kişiden ${p.yes} evet`,

  holds: 'tutuyor',
  above: 'üstünde',
  below: 'altında',
  kept: 'tutturuldu',
  notKept: 'tutmadı',
  nothingToJudge: 'söylemek için kayıt az',
  done: 'tamam',
  notYet: 'henüz değil',
  notDone: 'yapılmadı',
  within: 'sınırın içinde',
  usedFast: 'hızlı harcanıyor',
  usedTooFast: 'çok hızlı harcanıyor',
  overLimit: 'sınır aşıldı',
  stepLate: 'geciken adım var',

  budget: (p) => `${p.actual}, en çok ${p.target} (${p.percent})`,
  usedLess: (p) => `takvime göre ayrılandan ${p.gap} az`,
  usedMore: (p) => `takvime göre ayrılandan ${p.gap} fazla`,
  overBy: (p) => `sınırın ${p.gap} üstünde`,
  leaves: (p) => `kalan ${days(p.days)} için günde ${p.amount}`,

  way: (p) => `yolun ${withEnding(p.percent, 'possessive')}`,
  expects: (p) => `takvime göre şimdiye dek beklenen ${p.expected}`,

  stepsOf: (p) => `${p.done}/${p.count} adım`,
  stepsDone: (p) => `${p.done}/${p.count} adım (${p.percent})`,
  next: (p) => `sırada: ${p.step} (son gün ${p.date})`,
  late: (p) => `gecikti: ${p.step} (son gün ${p.date} idi)`,
  stepDone: (p) => `✓ ${p.step} · bitti: ${p.date}${p.name ? ` (${p.name})` : ''}`,
  stepOpen: (p) => (p.isLate ? `▼ ${p.step} · son gün ${p.date} idi` : `○ ${p.step} · son gün ${p.date}`),
  stepWeight: (p) => ` · ${p.weight} kat sayılır`,
  tick: 'Bitti',
  untick: 'Geri al',
  stepGone: 'Bu adım artık süren bir hedefin parçası değil. `/mygoals` süren hedefleri gösterir.',
  tickNotYours: 'Hangi adımın bittiğini hedefin sahibi ve yöneticileri söyler.',

  whyBudget: (p) =>
    `Takvime göre şimdiye dek ayrılan: ${p.expected}. ${days(p.total)} içinden ${number(p.elapsed)} gün geçti.`,
  whyLevel: (p) => `Hedef: dönemin her gününde ${p.what}.`,
  whyMove: (p) =>
    `Hedef: ${p.what}. Düz bir çizgide şimdiye dek beklenen: ${p.expected}. ${days(p.total)} içinden ${number(p.elapsed)} gün geçti.`,
  whyBinary: (p) => `Hedef: “${p.what}”. En son söylenen geçerli.`,
  whySteps: (p) => `${p.count} adım, her birinin kendi günü var.`,
  factRecorded: (p) => `${p.date}: ${p.amount}, elle kaydedildi`,

  runRate: (p) => `Şimdiye dek iş günü başına ${p.perDay} (${days(p.days)}).`,
  projected: (p) => `Böyle giderse dönem sonu: ${p.end} (${p.percent}).`,
  lift: (p) => `Bundan sonra her güne bunun ${p.lift} katı gerekiyor.`,

  whatIfOnlySums: 'Ne gerektiği yalnızca toplanan hedefler için hesaplanabilir, örneğin arama ya da ciro.',

  ownGroup: 'Bizim KPI’larımız',
  readyGroup: 'Hazır KPI’lar',
  badDecimal: 'Lütfen en çok bir ondalıklı bir sayı yaz, örneğin 25 ya da 82,5; 0 hedefi bitirir.',
  badPercent: 'Yüzde en çok 100 olur.',
  badAnswer: 'Burada yanıt evet ya da hayır: hedefi koymak için 1, bitirmek için 0 yaz.',
  fieldTarget: { up: 'En az', down: 'En çok', in_range: 'Alt sınır' },
  fieldUpper: 'Üst sınır',
  fieldStart: 'Başlangıç',
  fieldStartHint:
    'Boş bırakırsan: her gün tutması gerekir. Sayı yazarsan: dönem sonuna kadar oradan hedefe gelmesi gerekir.',
  targetHint:
    'Örneğin 40, 120.000 ya da 82,5; evet ya da hayır için 1. Para tam birimle yazılır. 0 hedefi bitirir.',
  fieldHint: 'En çok bir ondalıklı bir sayı, örneğin 25 ya da 82,5. 0 hedefi bitirir.',
  isNow: (p) => `*${p.kpi}* · ${p.now}`,
  badRange: 'Üst sınır alt sınırdan küçük.',
  problem: {
    nothing_to_move: () => 'Zaten orada başlıyor; gidilecek yol yok.',
    wrong_way: (direction) =>
      direction === 'down'
        ? 'Burada az olan daha iyi; başlangıç hedefin üstünde olmalı.'
        : 'Burada çok olan daha iyi; başlangıç hedefin altında olmalı.',
  },

  stepsTitle: 'Adımlı hedef',
  stepsWhat: 'Neye ulaşılacak?',
  stepsWhatHint: 'Örneğin “Bayi programı başladı”.',
  stepsField: 'Adımlar',
  stepsHint:
    'Her satıra bir adım, sonunda günüyle: “Sözleşme imzalandı 12.12.” İki kat sayılacak adıma x2 ekle. Tek başına 0, o addaki hedefi bitirir.',
  stepsUnread: (p) =>
    `“${p.line}” satırını okuyamadım. Lütfen sonuna bugünden sonraki bir gün yaz, örneğin 12.12. ya da 2026-12-12.`,
  stepsTooFar: (p) => `“${p.line}” ${p.most} günden daha ileride.`,
  stepsTooMany: (p) => `Lütfen en çok ${p.most} adım yaz.`,
  stepsNone: 'Lütfen en az bir adım yaz.',
  stepsTaken:
    'Bu adda bir hedef zaten var. Adımlarını değiştirmek için önce onu bitir: adımların yerine 0 yaz.',
  stepsSaved: (p) => `Tamam. ${p.who}: *${p.title}*`,
  stepsEnded: (p) => `Tamam. ${p.who} için *${p.title}* hedefi kalktı.`,
  stepsNotThere: 'Bu adda bir hedef yok; bitirilecek bir şey yoktu.',
};
