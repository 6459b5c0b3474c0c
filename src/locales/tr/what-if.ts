import type { Translations } from '../index.ts';
import { workingDays as days } from './days.ts';

type Team = { k: string; n: string } | null;
const madeUp = (team: Team) => (team ? `; takımın oranıyla 20’ye tamamlandı: ${team.n} için ${team.k}` : '');

/** Endings never hang on a name or a number, whose vowels are not known. */
export const whatIf: Translations['whatIf'] = {
  button: 'Ne gerekir?',
  title: 'Ne gerekir?',
  heading: (p) => `*${p.kpi}* · ${p.period}${p.name ? ` · ${p.name}` : ''}`,

  reached: (p) => `Hedefe ulaşıldı: ${p.target}. Başka bir şey gerekmiyor.`,
  perDay: (p) => `Hedef ${p.target}, eksik *${p.missing}*: kalan ${days(p.days)} için günde ${p.perDay}.`,
  inAll: (p) => `Hedef ${p.target}, eksik *${p.missing}*; geriye ${days(p.days)} var.`,
  noDays: (p) => `Hedef ${p.target}, eksik *${p.missing}*; iş günü kalmadı.`,

  backTitle: 'Geriye doğru huni',
  stepMoney: (p) =>
    `*${p.needed}*, satış başına ${p.average} (${p.n}${p.team ? `; takımın satışlarıyla 20’ye tamamlandı: ${p.team}` : ''})`,
  step: (p) => `*${p.needed}*, oran: ${p.n} için ${p.k}${madeUp(p.team)} (${p.percent})`,
  stepPerDay: (p) => `İş günü başına ${p.amount} eder.`,
  tooLittle: (p) => `Daha geriye gitmek için henüz çok az şey biliniyor: ${p.kpi}.`,
  nothingYet: (p) => `Daha geriye gidilemiyor: şimdiye dek ${p.n}, bundan çıkan ${p.of} yok.`,
  nothingKnown: 'Huniden geriye gitmek için henüz çok az kayıt var.',

  dealsTitle: 'Açık satışlarla',
  enough: (p) =>
    p.open === p.chosen
      ? p.open === 1
        ? 'Açık olan tek satış gerekiyor:'
        : `Açık olan ${p.open} satışın hepsi gerekiyor:`
      : `Açık olan ${p.open} satıştan ${p.chosen} tanesi yeter:`,
  deal: (p) =>
    `${p.deal}${p.amount ? `, ${p.amount}` : ''} · ${p.chance ? `olasılık ${p.chance}` : 'olasılık için kapanan satış az'}`,
  together: (p) => `Toplam ${p.sum}; gerekenden ${p.surplus} fazla.`,
  exactly: (p) => `Toplam ${p.sum}; tam gereken kadar.`,
  notEnough: (p) =>
    p.open === 1
      ? `Açık olan tek satış ${p.sum} getirir; ${p.rest} yeni satışlardan gelmeli.`
      : `Açık olan ${p.open} satışın hepsi ${p.sum} getirir; ${p.rest} yeni satışlardan gelmeli.`,
  noneOpen: 'Açık satış yok, hepsi yeni satışlardan gelmeli.',
  expected: (p) =>
    p.open === 1
      ? `Olasılığına göre açık satışın değeri yaklaşık ${p.expected}.`
      : `Olasılıklarına göre açık olan ${p.open} satışın toplam değeri yaklaşık ${p.expected}.`,
  more: (p) => `… ve ${p.count} tane daha.`,
  chance: (p) =>
    `${p.percent}: son bir yılda ${p.stage ? `“${p.stage}” aşamasından geçip ` : ''}kapanan ${p.n} satıştan ${p.k} tanesi kazanıldı${
      p.team ? `; takımın oranıyla 20’ye tamamlandı: ${p.team.n} satıştan ${p.team.k} tanesi` : ''
    }.`,
  leftOut: (p) => `Bu para biriminde tutarı olmayan ${p.count} açık satış dışarıda bırakıldı.`,
  largest: (p) => `Bu kadar çok satıştan yalnızca en büyük ${p.count} tanesi denendi.`,
  footnote: (p) => `Oranlar ${p.date} gününden dün akşama kadar sayılanlardır. Her sayı yukarı yuvarlanır.`,

  asked: (p) => `Hedef ${p.target} olsaydı`,
  otherGoal: (p) => `Başka bir hedef için: \`/mygoals ne gerekir ${p.kpi}\`.`,
  withDeals: (p) => `Şu satışlarla: ${p.deals}`,
  thenReached: 'hedefe ulaşılır',
  thenPerDay: (p) => `sonra kalan ${days(p.days)} için günde ${p.perDay}`,
  ofWhat: (p) =>
    `${p.number}, ama neyden? Örneğin \`/mygoals ne gerekir ${p.number} ciro\` ya da \`/mygoals ne gerekir ${p.number} arama\`.`,
  ambiguous: (p) => `“${p.number}” iki türlü okunabiliyor. Lütfen ayraç kullanmadan yaz.`,
  noGoal: (p) =>
    `${p.kpi} için hedefin yok. Bir sayıyla yine de söyleyebilirim: \`/mygoals ne gerekir 20 ${p.kpi}\`.`,
  noGoals: 'Henüz hedefin yok. Bir sayıyla yine de söyleyebilirim: `/mygoals ne gerekir 100000 ciro`.',
  unknown: (p) =>
    `“${p.text}” ne saydığım bir şey ne de açık satışlarından biri. \`/mygoals ne gerekir 20 demo\` yazmayı ya da satışın müşterisinin adını dene.`,
  tooLarge: 'Bu sayı fazla büyük.',
};
