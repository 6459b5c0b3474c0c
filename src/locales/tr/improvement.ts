import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const PERIODS = { week: 'haftada', month: 'ayda', quarter: 'çeyrekte', year: 'yılda' } as const;

export const improvement: Translations['improvement'] = {
  checkName: 'planınıza birlikte bakış',
  unknown: 'Senin için böyle bir plan bilmiyorum.',
  unknownPerson: 'Bu adda birini bilmiyorum. Örneğin: `/pacesetter plan @ana`',
  notYourReport:
    'Plan iki kişi arasındadır: yalnızca sana doğrudan bağlı olanlara önerebilirsin. Seninkiler: `/pacesetter plan`.',
  withoutSlack: (p) => `${withEnding(p.name, 'genitive')} burada Slack hesabı yok, bu yüzden kabul edemezdi.`,
  noGoals: (p) =>
    `${withEnding(p.name, 'genitive')} haftalık, aylık ya da çeyreklik bir hedefi yok. Önce birinde anlaşın: \`/setgoal\``,
  already: 'İkinizin zaten bir planı var: `/pacesetter plan`',
  changedMeanwhile: 'Plan bu arada değişti. Yeniden aç: `/pacesetter plan`',
  isOver: 'Bu plan bitti.',
  nothingToAgree: 'Kabul edilecek bir şey kalmadı: plan değişti ya da zaten kabul ettin.',
  noCheckYet: 'Henüz birlikte bakılacak gün gelmedi.',
  nobodyNew: 'Şu anda başka bir yöneticin yok.',
  wordMissing: 'Bir cümle yaz: ne işe yaradı, ne engel oluyor?',
  tooLong: (p) => `Bu çok uzun: ${p.most} karakter yeter.`,
  stepsUnread: 'Adımları anlamadım. Yüzde olarak yaz, örneğin: 80 90 100',
  goalGone: 'Bu hedef artık yok. Başka birini seç.',
  purposeMissing:
    'Neyle ilgili olduğunu bir cümleyle yaz. Örneğin: “Aynı sayıda aramadan daha çok ilk görüşme.”',
  supportUnread: (p) =>
    `En çok ${p.most} söz yaz, her biri bir satıra. Örneğin: “Haftada iki keşif görüşmesine katılırım.”`,
  daysProblem: {
    starts_late: 'Bir hafta içinde başlasın.',
    starts_past: 'Geçmişte başlayamaz.',
    length: 'Bir plan 2–12 hafta sürer.',
    start_fixed: 'Plan zaten sürüyor, ilk günü değişmez.',
    extended_twice:
      'Plan bir kez uzatıldı; daha fazlası olmuyor. Bitirin, isterseniz yeni bir tane başlatın.',
    too_long: 'En çok 6 hafta uzatılabilir.',
    over: 'O gün çoktan geçmiş olurdu.',
  },

  title: 'Plan',
  purpose: 'Neyi geliştirmek istiyoruz',
  goals: 'Hedefler',
  goal: (p) => `${p.kpi}, ${PERIODS[p.period]} ${p.amount}`,
  steps: (p) => `${p.goal}: ${p.steps}`,
  support: (p) => `${withEnding(p.name, 'genitive')} verdiği sözler`,
  noSupport: '_henüz yok_',
  days: 'Ne zaman',
  daysLine: (p) =>
    `${p.range}; ${p.everyDays === 7 ? 'her hafta' : 'iki haftada bir'} birlikte bakarız: ${p.checks}`,
  numbers: (p) => `Sayılara göre (${p.date} dahil)`,
  number: (p) =>
    p.isReached
      ? `${p.kpi}: ${p.actual}; planın şimdiye dek istediği ${p.expected} (${p.step})`
      : `${p.kpi}: ${p.actual} / ${p.expected}, planın şimdiye dek istediğine göre (${p.step})`,
  words: 'Söylenenler',
  word: (p) => `_${p.date}_ *${p.name}:* ${p.text}`,
  changeWaits: (p) =>
    p.waits === 'me'
      ? `*${p.other} bir değişiklik öneriyor* ve yanıtını bekliyor.`
      : `Bir değişiklik önerdin; ${p.other} henüz yanıtlamadı.`,
  suggested: (p) =>
    `*${p.isMine ? 'Bir değişiklik öneriyorsun.' : `${p.name} bir değişiklik öneriyor.`}* İkiniz de kabul edene dek anlaştığınız geçerli kalır. Öneri:`,
  comment: (p) => `*${p.name}:* ${p.text}`,

  pair: (p) =>
    p.part === 'person'
      ? `*${p.manager} ile planın*`
      : p.part === 'manager'
        ? `*${p.person} ile planın*`
        : `*${withEnding(p.person, 'genitive')} ${p.manager} ile planı*; okuman için gösterildi`,
  offeredState: (p) =>
    p.waits === 'me'
      ? 'Öneri. Yalnızca kabul edersen başlar; başka bir şey önerebilir ya da hayır diyebilirsin.'
      : `Öneri; ${p.other} henüz yanıtlamadı. Yalnızca ikiniz de kabul edince başlar.`,
  runningState: 'İkiniz de kabul ettiniz, sürüyor.',
  droppedState: 'Anlaşılmadı; hiçbir şeyi geçerli değil.',
  endedState: (p) =>
    ({
      achieved: `${p.date} günü bitti: istediği her şeye ulaşıldı.`,
      not_achieved: `${p.date} günü bitti; istediği her şeye ulaşılmadı. Öğrendikleriniz sizde kalır.`,
      stopped: `${p.date} günü, son gününden önce bitirildi.`,
    })[p.outcome],
  visible: (p) =>
    p.shared
      ? `Bunu yalnızca ${p.person}, ${p.manager} ve gösterildiği kişi olarak ${p.shared} okuyabilir.`
      : `Bunu yalnızca ${p.person} ve ${p.manager} okuyabilir. Pacesetter yöneticileri, üst yöneticiler ya da (${p.person} göstermedikçe) sonraki bir yönetici okuyamaz.`,
  agree: 'Kabul ediyorum',
  change: 'Değişiklik öner',
  keep: 'Hayır, böyle kalsın',
  keepTitle: 'Plan böyle kalsın',
  keepYes: 'Böyle kalsın',
  keepWhat: 'İkinizin anlaştığı plan sürer, değişiklik yapılmaz.',
  keepLabel: 'Bir cümle',
  keepHint: 'Neden şimdi değil ya da bunun yerine ne yapılabilir? Boş bırakabilirsin.',
  keepVisible: (p) => `${p.name} haberdar olur ve yazdığını okur; başka kimse okumaz.`,
  kept: (p) => `_${p.date}_ *${p.name}* planın böyle kalmasını istiyor${p.text ? `: ${p.text}` : '.'}`,
  drop: 'Bu plan olmasın',
  dropConfirm: 'Plan ikiniz için de kalkar; diğerine haber verilir.',
  end: 'Planı bitir',
  endConfirm: (p) =>
    ({
      achieved: 'Sayılara göre her şeye ulaşıldı. Plan başarıyla bitmiş olur.',
      not_achieved: 'Son günü geçti. “Değişiklik öner” ile bir kez uzatabilirsiniz de.',
      stopped: 'Son gününden önce biter; diğerine haber verilir.',
    })[p.outcome],
  sayWord: 'Bir şey söyle',
  share: (p) => `Göster: ${p.name}`,
  shareTitle: 'Gösterilsin mi?',
  shareConfirm: (p) => `${p.name} planın tamamını okuyabilir. Bu geri alınamaz.`,
  shareYes: 'Göster',
  open: 'Aç',
  look: 'Bak',

  formVisible: (p) =>
    `*${p.name}* ile bir plan: yalnızca ikiniz de kabul ederseniz başlar ve yalnızca ikiniz okuyabilirsiniz.`,
  formChange: (p) =>
    `Başka türlü istediğini değiştir. *${p.name}* de kabul edince geçerli olur; o zamana dek her şey olduğu gibi kalır. Yalnızca ikiniz okuyabilirsiniz.`,
  formGoal: 'Hangi hedef?',
  formSecond: 'İkinci bir hedef',
  formSteps: 'Hedefin yüzde kaçı, hangi adımlarla?',
  formStepsHint: 'Örneğin 80 90 100: eşit uzunlukta üç bölüm.',
  formPurpose: 'Neyi geliştirmek istiyoruz?',
  formPurposeHint: 'Örneğin: “Aynı sayıda aramadan daha çok ilk görüşme.”',
  formSupport: 'Yönetici ne söz veriyor?',
  formSupportHint: (p) =>
    `En çok ${p.most} tane, her biri bir satıra. İkiniz de kabul edince söz olurlar. Örneğin: “Haftada iki keşif görüşmesine katılırım.”`,
  formStart: 'İlk gün',
  formWeeks: 'Ne kadar sürsün?',
  weeks: (p) => `${p.count} hafta`,
  formChecks: 'Ne sıklıkla birlikte bakalım?',
  every: { 7: 'Her hafta', 14: 'İki haftada bir' },
  formComment: 'Neden?',
  formCommentHint: 'Diğeri bunu değişikliğin yanında okur.',
  formNote: 'Sayılar zaten sayılanlardan gelir, kimse yazmaz. İzin günlerinde bir şey istenmez.',
  offer: 'Öner',
  suggest: 'Öner',

  checkTitle: 'Plana bakış',
  wordLabel: 'Bir cümle',
  wordHint: 'Ne işe yaradı, ne engel oluyor? Bir cümle yeter.',
  wordVisible: (p) => `Bunu yalnızca ${p.name} ve sen okuyabilirsiniz.`,
  save: 'Kaydet',
  news: {
    offered: (p) =>
      `*${p.name}* seninle bir planda anlaşmak istiyor. İkiniz de evet demeden hiçbir şey geçerli olmaz.`,
    changed: (p) => `*${p.name}* planınızda bir değişiklik öneriyor. Sen kabul edince geçerli olur.`,
    agreed: (p) => `*${p.name}* planınızı kabul etti.`,
    kept: (p) => `*${p.name}* planınızın böyle kalmasını istiyor. Anlaştığınız plan sürüyor.`,
    dropped: (p) => `*${p.name}* bu planı istemedi. Plan kalktı.`,
    ended: (p) => `*${p.name}* planınızı bitirdi.`,
    shared: (p) => `*${p.name}* sana, senden önceki bir planını gösterdi.`,
  },
  checkDue: (p) => `Bugün *${p.name}* ile planınıza bakıyorsunuz: sayılar ve ikinizden birer cümle.`,
  listTitle: 'Planlar',
  listNone: 'Planın yok. Birinin yöneticisi olan ona plan önerebilir: `/pacesetter plan @ana`',
  listVisible: 'Bu listeyi yalnızca sen görürsün.',
  needsAgree: (p) => `*${p.name}* ile bir plan, kabul etmeni ya da kendi önerini bekliyor.`,
  needsWord: (p) => `*${p.name}* ile planın: nasıl gittiğine dair bir cümle yaz.`,
  homeLine: (p) => `*${p.name} ile planın* · son gün ${p.until}`,
};
