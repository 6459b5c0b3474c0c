import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { number, workingDays } from './days.ts';

const periodNames: Record<PeriodKind, string> = {
  week: 'hafta',
  month: 'ay',
  quarter: 'çeyrek',
  year: 'yıl',
  range: 'seçilen günler',
};

const days = workingDays;

const leftOut = (p: { holidays: number; daysOff: number }) =>
  [
    ...(p.holidays > 0 ? [`${counted(p.holidays)} resmî tatil`] : []),
    ...(p.daysOff > 0 ? [`${counted(p.daysOff)} izin günü`] : []),
  ].join(' ve ');
const counted = (n: number) => (n === 0.5 ? 'yarım' : number(n));

const percents = (p: { from: number; to: number }) => (p.from === p.to ? `%${p.to}` : `%${p.from}–${p.to}`);

export const goals: Translations['goals'] = {
  periodKind: (kind) => periodNames[kind],
  periodNoun: (kind) => (kind === 'range' ? 'dönem' : periodNames[kind]),
  formPeriodKind: (kind) => (kind === 'range' ? 'Aşağıda seçeceğim günler' : periodNames[kind]),
  everyPeriod: (kind) => `her ${periodNames[kind]}`,
  title: (p) => `Hedeflerin · ${p.period}`,
  titleOf: (p) => `Hedefler · ${p.name}`,
  teamTitle: (p) => `Takım: ${p.team}`,
  line: (p) => `${p.actual} / ${p.target} (${p.percent})`,

  linesLeft: (p) => `${p.count} hedef daha var; buraya sığmadı.`,

  notStarted: 'henüz başlamadı',
  tooEarly: 'karar vermek için erken',
  lumpy: 'az sayıda büyük iş: henüz karar yok',
  ahead: 'tempo önde',
  onTrack: 'tempo yerinde',
  slipping: 'tempo düşüyor',
  behind: 'tempo geride',
  done: 'hedefe ulaşıldı',
  over: 'dönem bitti',

  aheadBy: (p) => `takvimin ${p.gap} önünde`,
  behindBy: (p) => `takvimin ${p.gap} gerisinde`,
  level: 'tam takvimdeki yerde',
  needPerDay: (p) => `kalan ${days(p.days)} için günde ${p.amount}`,
  needInAll: (p) => `kalan ${days(p.days)} içinde ${p.amount} tane daha`,
  nothingLeft: 'başka bir şey gerekmiyor',
  noDaysLeft: 'iş günü kalmadı',
  gone: (p) => `${days(p.total)} içinden ${number(p.elapsed)} gün geçti`,
  leftOut: (p) => `${leftOut(p)} sayılmadı`,
  noWorkingDays: 'bu dönemde iş günü yok',
  share: (p) => `Anlaşılan ${p.agreed}, burada geçerli olan ${p.target}: ${p.why}`,
  shareNone: (p) => `Anlaşılan ${p.agreed} burada sayılmıyor: ${p.why}`,
  shareFirst: (p) => `ilk gün ${p.date}`,
  shareLast: (p) => `son gün ${p.date}`,
  shareFte: (p) => `çalışma oranı ${percents(p)}`,
  shareRamp: (p) => `alışma dönemi ${percents(p)}`,
  shareLeave: (p) => `${number(p.days)} gün uzun izin`,
  markNote: 'Çubuktaki çizgi, takvimin beklediği yerdir.',
  clockNote:
    'Tempo dün akşama kadar hesaplanır; bugün kalan günlerden sayılır. Hafta sonları ve resmî tatiller sayılmaz.',
  clockNoteDaysOff:
    'Tempo dün akşama kadar hesaplanır; bugün kalan günlerden sayılır. Hafta sonları, resmî tatiller ve izin günleri sayılmaz; takım hedefinde kimsenin izni düşülmez.',

  why: 'Neden?',
  whyTitle: 'Bu sayı nereden geliyor?',
  whyHeading: (p) => `*${p.kpi}: ${p.actual}*\n${p.range}`,
  whyPace: (p) =>
    `Takvime göre şimdiye dek beklenen: ${p.expected}. ${days(p.total)} içinden ${number(p.elapsed)} gün geçti.`,
  whyLeftOut: (p) => `Sayılmayanlar: ${leftOut(p)}.`,
  whyHoliday: (p) => `${p.date}${p.half ? ` ${p.half}` : ''} (${p.name})`,
  whyHolidays: (p) => `Tatiller: ${p.list}.`,
  whyOneHoliday: (p) => `Tatil: ${p.holiday}.`,
  whyGoal: (p) =>
    `Hedef${p.isPhrase ? ':' : ''} ${p.target}; belirleyen ${p.author}, ${p.date}${p.reason && `: “${p.reason}”`}.`,
  whyGoalEarlier: (p) =>
    `Önceki (sürüm ${p.version}): ${p.target}; belirleyen ${p.author}, ${p.date}${p.reason && `: “${p.reason}”`}.`,
  whyNoFacts: 'Bu dönemde henüz bir kayıt yok.',
  whyMore: (p) => `En yeni ${p.shown} kayıt gösteriliyor.`,
  otherCurrency: (p) => `Başka para biriminde ${p.amount} daha var; toplama katılmadı.`,
  factLog: (p) => `${p.date}: ${p.amount}, kayıt zamanı ${p.at}`,
  factDeal: (p) => `${p.date}: ${p.amount}, satış ${p.deal}`,
  factImport: (p) => `${p.date}: ${p.amount}, içe aktarıldı (${p.source})`,
  factOf: (p) => `${p.name} · ${p.line}`,
  system: 'demo',
  unknownAuthor: 'içe aktarma',

  noGoals: 'Henüz hedefin yok. Bu haftan şöyle gidiyor:',
  noGoalsOf: (p) => `${withEnding(p.name, 'genitive')} henüz hedefi yok. Bu hafta şöyle gidiyor:`,
  noGoalsNothing: 'Bu hafta henüz bir kayıt yok. İlkini `/log 5 arama` yazarak ekleyebilirsin.',
  noGoalsNothingOf: 'Bu hafta henüz bir kayıt yok.',
  noGoalsHowTo: (p) =>
    p.manager
      ? `\`/setgoal\` ile bir hedef önerebilir ya da ${p.manager} ile konuşabilirsin.`
      : '`/setgoal` ile bir hedef önerebilirsin.',
  noGoalsHowToManager: (p) =>
    `\`/setgoal\` yazıp listeden ${withEnding(p.name, 'accusative')} seçerek hedef koyabilirsin.`,

  refusal: (p) =>
    `Bu hedefler ${p.name} ile yöneticileri arasında, o yüzden burada gösteremiyorum. Seninkiler için \`/mygoals\` yazabilirsin.`,
  notTeam: 'Bir takımın hedeflerini yalnızca takım üyeleri ve yöneticileri görebilir.',
  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Slack listesinden seçerek \`${p.command} @isim\` yazmayı dene.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,
  goalGone: 'Bu hedef değişmiş ya da bitmiş. Güncel kart için `/mygoals` yaz.',

  formTitle: 'Hedef koy',
  formSubmit: 'Hedefi koy',
  formFor: 'Kimin için?',
  formPerson: 'Kişi',
  formTeam: 'Takım',
  formKpi: 'Ne sayılsın?',
  formTarget: 'Hedef',
  formTargetHint:
    '40 ya da 120.000 gibi tam bir sayı. Para, tam para birimi olarak yazılır. 0 hedefi bitirir.',
  formPeriod: 'Dönem',
  formFrom: 'Başlangıç',
  formFromThis: 'Bu dönem (içinde bulunulan hafta, ay, çeyrek ya da yıl)',
  formFromNext: 'Bir sonraki dönem',
  formRepeat: 'Ne kadar sürsün?',
  formRepeatAlways: 'Değişene kadar her dönem',
  formRepeatOnce: 'Yalnızca o dönem',
  formFirstDay: 'İlk gün',
  formLastDay: 'Son gün',
  formDaysHint: 'Yalnızca günleri kendin seçeceksen; yoksa boş bırak.',
  formDaysNeeded: 'Lütfen ilk ve son günü seç.',
  formDaysOrder: 'Son gün, ilk günden önce.',
  formDaysOver: 'Bu günler geçti. Lütfen gelecek günler seç.',
  formDaysTooMany: (p) => `Lütfen en fazla ${p.most} gün seç.`,
  formDaysUnused: 'Aşağıda gün seçtin. Burada “Aşağıda seçeceğim günler”i seç ya da günleri boş bırak.',
  formReason: 'Neden bu sayı?',
  formReasonHint: 'Anlaşmayı kolaylaştıran tek bir cümle. Mesajda ve “Neden?” altında yer alır.',
  formVisible:
    'Hedefi, adını ve gerekçeni kişinin kendisi, yöneticileri ve Pacesetter yöneticileri görür. Takım hedeflerini bütün takım görür.',
  formTargetBad: 'Lütfen tam bir sayı yaz; örneğin 40 ya da 120.000. 0 hedefi bitirir.',
  formTargetAmbiguous: (p) => `“${p.text}” iki türlü okunabiliyor. Lütfen ayraç kullanmadan yaz.`,
  formTargetTooLarge: 'Bu sayı fazla büyük.',
  formPersonUnknown: 'Bu kişiyi henüz tanımıyorum. Bir Pacesetter yöneticisi `/pacesetter sync` yazabilir.',
  formNotYours: 'Kendin için, bir de yönettiğin kişiler ve takımlar için hedef koyabilirsin.',
  formNobody:
    'Henüz yönettiğin kimse görünmüyor, bu yüzden hedef koyacak kimse yok. Kimin kime bağlı olduğunu bir Pacesetter yöneticisi `/pacesetter` ile girebilir.',

  saved: (p) => `Tamam. ${p.who}: ${p.kpi} ${p.target}, ${p.period}.`,
  savedChanged: (p) => `Önceki hedef ${p.before} idi; bu ${p.version}. sürüm.`,
  ended: (p) => `Tamam. ${p.who}: ${p.kpi} hedefi bitti, ${p.period}.`,
  nothingToEnd: 'Böyle bir hedef yok, bu yüzden bitirilecek bir şey yoktu.',
  savedSame: 'Hedef zaten böyle; bir şey değişmedi.',
  savedOnce: (p) => `yalnızca ${p.range}`,
  savedFrom: (p) => `${p.date} gününden itibaren ${p.every}`,

  homeTitle: 'Hedeflerim',
  helpMyGoals:
    '*/mygoals* – hedeflerim, tempom ve günde ne gerektiği; yönettiklerim için `/mygoals @ana`; ne gerektiği için `/mygoals ne gerekir 150k ciro`; son hedefler nasıl bitti `/mygoals biten`; bir çeyrekte neler değişti, hangi hedeflere başka bir sayı yakışır `/mygoals değerlendirme`',
  helpSetGoal:
    '*/setgoal* – yönettiğim biri, bir takım ya da kendim için hedef öner; birden çok kişi için `/setgoal takım` ya da `/setgoal rol SDR`; günleri belli adımlar için `/setgoal adım`; kim yanıtlamadı `/setgoal bekleyen`',
};
