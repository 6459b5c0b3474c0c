import type { Translations } from '../index.ts';
import { workingDays as days, number } from './days.ts';

export const workingDays = (n: number) => (n === 0.5 ? 'yarım iş günü' : days(n));
const without = (n: number) => (n <= 1 ? 'bu süre olmadan' : 'bu günler olmadan');

export const timeOff: Translations['timeOff'] = {
  help: '*/away* – izin günleri; hedefler o günler olmadan hesaplanır: `/away 24-28 Aralık`, `/away 24 Aralık öğleden sonra`; tek başına izinlerimi gösterir; yönettiğim biri için `/away @ana yarın`; `/away 24-28 Aralık vekil @otto` bana vekil bırakır',

  oneDay: (p) => `${p.date} ${p.weekday}`,
  taken: (p) => `${p.days}: ${workingDays(p.count)}. Hedeflerin ${without(p.count)} hesaplanır.`,
  takenOf: (p) => `${p.name}, ${p.days}: ${workingDays(p.count)}. Hedefleri ${without(p.count)} hesaplanır.`,
  offBefore: (p) => `Bunların ${p.count === 0.5 ? 'yarım' : number(p.count)} günü zaten izinliydi.`,
  allBefore: (p) => `${p.days}: zaten izinliydin, bir şey değişmedi.`,
  allBeforeOf: (p) => `${p.name}, ${p.days}: zaten izinliydi, bir şey değişmedi.`,
  isPast: 'Bu tarih geçmişte kaldı; başka bir yılı kastettiysen yılı da yaz.',
  deputySet: (p) => `Bu günlerde vekilin ${p.deputy}; kendisine haber veriyorum.`,
  deputySetOf: (p) => `Bu günlerde ${p.name} için vekil: ${p.deputy}; kendisine haber veriyorum.`,
  deputyAway: (p) =>
    `Bu günlerin ${number(p.count)} iş gününde ${p.deputy} kendisi de izinli; başka birini seçmek isteyebilirsin.`,
  undo: 'Geri al',

  takenBack: (p) => `Geri alındı: ${p.days}. Hedeflerin eskisi gibi hesaplanır.`,
  takenBackOf: (p) => `${p.name} için geri alındı: ${p.days}. Hedefleri eskisi gibi hesaplanır.`,
  stillOff: (p) => `Bunların ${workingDays(p.count)} izinli kalıyor, çünkü birden çok kez girilmişti.`,
  deputyEnded: (p) => `Artık vekil değil: ${p.names}.`,
  gone: 'Bu günler zaten geri alınmış. Geçerli izinler için `/away` yaz.',

  listTitle: 'İzin günlerin',
  listTitleOf: (p) => `İzin günleri · ${p.name}`,
  none: 'Önünde izin günün yok. `/away 24-28 Aralık` yazarak girebilirsin.',
  noneOf: (p) => `${p.name} için ileride izin günü yok.`,
  line: (p) => `${p.days} · ${workingDays(p.count)}`,
  more: (p) => `Daha ileride ${p.count} tane daha var.`,
  standsInForYou: (p) => `Vekilin ${p.name}, ${p.days}`,
  standsInFor: (p) => `${p.other} için vekil: ${p.name}, ${p.days}`,
  youStandInUntil: (p) => `${p.name} için vekilsin, son gün ${p.date}`,
  youStandIn: (p) => `${p.name} için vekilsin, ${p.days}`,
  takeBack: 'Geri al',
  enter: 'İzin günü gir',
  button: 'İzin günleri',
  status: (p) => `İzin günleri: ${p.days}`,

  formTitle: 'İzin günleri',
  fieldFirst: 'İlk izin günü',
  fieldLast: 'Son izin günü',
  fieldLastHint: 'Tek bir gün için aynı günü seç.',
  partOfSeveral: 'Yarım günler tek tek girilir: iki alanda da aynı günü seç.',
  fieldDeputy: 'Vekilin kim olsun?',
  fieldDeputyOf: 'Vekili kim olsun?',
  fieldDeputyHint:
    'Bu günlerde o kişi, takım için yöneticisi gibi hedefleri görür ve koyar; kendisine haber verilir.',
  visible:
    'Kişinin kendisi, üstündeki yöneticiler ve Pacesetter yöneticileri görür. Takımın karnesinde yalnızca birinin bütün hafta izinli olduğu yazar.',

  example: 'Örneğin: `/away 24-28 Aralık`',
  notUnderstood: 'Bunu gün olarak okuyamadım, bir şey kaydetmedim.',
  understoodPart: (p) => `Anladığım: ${p.days}; gerisini okuyamadım ve bir şey kaydetmedim.`,
  noDay: 'Böyle bir gün yok, bir şey kaydetmedim.',
  whichHalf: 'Hangi yarısı, öğleden önce mi öğleden sonra mı? Henüz bir şey kaydetmedim.',
  twoWays: (p) =>
    `${p.text} iki türlü okunabiliyor: önce gün ya da önce ay. Bir şey kaydetmedim; lütfen ayı adıyla yaz.`,
  turnedAround: (p) => `Son gün (${p.last}) ilk günden (${p.first}) önce geliyor, bir şey kaydetmedim.`,
  tooLong: (p) => `${p.days} bir yıldan uzun, bir şey kaydetmedim.`,
  tooFar: (p) => `${p.days} fazla uzak görünüyor, bir şey kaydetmedim.`,
  noWorkingDay: (p) => `${p.days}: o zaman zaten çalışılmıyor, izin girmeye gerek kalmıyor.`,

  refusal: (p) => `${p.name} için izni kendisi, üstündeki yöneticiler ve Pacesetter yöneticileri girebilir.`,
  readRefusal: (p) =>
    `${p.name} için izinleri kendisi, üstündeki yöneticiler ve Pacesetter yöneticileri görür. Seninkiler için \`/away\` yaz.`,
  deputyRefusal: (p) =>
    `${p.name} için vekili kendisi ya da bir Pacesetter yöneticisi belirler. Bir şey kaydetmedim.`,
  leadsNobody: (p) =>
    `${p.name} kimseyi yönetmiyor, bu yüzden vekil gerekmiyor. Yalnızca günleri yazman yeter.`,
  deputySelf: (p) => `${p.name} kendi kendisinin vekili olamaz. Lütfen başka birini seç.`,
  deputyUnfit: (p) => `${p.name} vekil olamaz: burada çalışan ve Slack’te tam üye olan biri gerekir.`,
  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Slack listesinden @ ile seç; örneğin \`/away @isim 24-28 Aralık\`.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,

  appointed: (p) => `*${p.name}* için vekilsin: ${p.days}.`,
  appointedWhat:
    'Bu günlerde takım için yöneticisinin yaptıklarını yapabilirsin: `/mygoals @isim`, `/setgoal`, `/scorecard takım`. Kendiliğinden başlar ve biter.',
  released: (p) => `*${p.name}* için artık vekil değilsin (${p.days}); yapman gereken bir şey kalmadı.`,
};
