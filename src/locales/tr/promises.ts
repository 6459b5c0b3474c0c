import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { promiseEffects } from './promise-effects.ts';

export const promises: Translations['promises'] = {
  ...promiseEffects,
  title: 'Sözler',
  home: '*Sözler* · ne yapacağın ve bunun bir sayıyı değiştirip değiştirmediği',
  mine: 'Benim sözlerim',
  withMe: 'Bana verilenler',
  none: 'Henüz söz yok. Bir geri bildirimden ya da görüşmeden sonra yapacağın tek bir şeyi ve gününü yaz.',
  noneOpen: 'Açık söz yok.',
  more: (p) => `ve ${p.n} tane daha`,
  all: 'Hepsi',
  open: 'Aç',
  done: 'Yapıldı',
  make: 'Yeni söz',
  how: 'Bu nasıl hesaplanıyor?',
  visible:
    'Bir sözü yalnızca aralarında veren iki kişi görür; üst yöneticiler ve sistem yöneticileri görmez.',
  visibleTo: (p) =>
    `Bunu yalnızca ${p.name} ve sen görürsünüz; üst yöneticiler ve sistem yöneticileri görmez.`,
  unknownWord: '`/pacesetter sözler` listeyi gösterir, `/pacesetter sözler yeni` formu açar.',

  withName: (p) => `${withEnding(p.name, 'dative')} verildi`,
  byName: (p) => `sözü veren: ${p.name}`,
  due: (p) => `son gün: ${p.date} ${p.weekday}`,
  overdue: (p) => `son günü ${p.date} idi, ${p.days} gün geçti`,
  doneOn: (p) => `${p.date} günü yapıldı`,
  droppedOn: (p) => `${p.date} günü vazgeçildi`,
  age: (p) => `${p.days} gün önce verildi`,

  fromFeedback: 'Söze dönüştür',
  formTitle: 'Yeni söz',
  fieldOwner: 'Söz kimin?',
  fieldOther: 'Kime veriliyor?',
  formWith: (p) => `Söz verilen kişi: *${p.name}*.`,
  formWithYou: 'Söz sana veriliyor.',
  fieldText: 'Ne yapılacak?',
  fieldTextHint: 'Görülebilen tek bir şey, en çok 300 karakter.',
  fieldTextExample:
    'Her ilk görüşmede, kendimizi anlatmadan önce bir haftalık gecikmenin neye mal olduğunu sormak',
  fieldDue: 'Ne zamana kadar?',
  fieldKpi: 'Hangi sayıyı değiştirmeli?',
  fieldKpiHint: 'İki ve dört hafta sonra diğerlerininkiyle karşılaştırırım.',
  noNumber: 'Sayı yok',
  fieldProof: 'Yapıldığını nereden anlayacağız?',
  fieldProofHint: 'Örneğin: bu sorunun sorulduğu üç görüşme.',
  formVisible: 'Yalnızca ikiniz görürsünüz. Yazıldığını karşındakine de bildiririm.',
  saved: (p) => `Kaydedildi. ${p.name} bundan haberdar olacak.`,
  savedAlone: 'Kaydedildi. Karşındakinin burada Slack hesabı yok; lütfen kendin söyle.',
  madeToYou: (p) => `*${p.name}* sana verilen bir sözü yazdı; son gün ${p.date}.`,
  madeForYou: (p) => `*${p.name}* senin bir sözünü yazdı; son gün ${p.date}.`,
  news: {
    title: 'Sözlerin durumu',
    done: (p) =>
      p.isMine
        ? `*${p.name}* senin bir sözünü yapıldı olarak işaretledi.`
        : `*${p.name}* sana verdiği sözü tuttu.`,
    moved: (p) =>
      `*${p.name}* ${p.isMine ? 'senin bir sözünün' : 'sana verdiği bir sözün'} gününü değiştirdi: ${p.date} ${p.weekday}.`,
    dropped: (p) =>
      `*${p.name}* ${p.isMine ? 'senin bir sözünden' : 'sana verdiği bir sözden'} vazgeçti ve nedenini yazdı.`,
  },

  viewTitle: 'Söz',
  doneNow: ':white_check_mark: Yapıldı. Nasıl geçtiğine dair bir satır, sonraki görüşmeye yardımcı olur.',
  proofIs: (p) => `*Nereden anlaşılacak:* ${p.text}`,
  madeBy: (p) => `Yazan: ${p.name}, ${p.date}${p.source}`,
  source: {
    feedback: ', geri bildirimden sonra',
    one_on_one: ', birebir görüşmede',
    call_review: ', bir görüşme değerlendirildikten sonra',
    role_play: ', bir canlandırmadan sonra',
    ask: ', bir yardım isteğine yanıt olarak',
    plan: ', bir plan için',
    self: '',
  },
  movedFrom: (p) => `Önceki son gün ${p.date}; değişme nedeni: ${p.why}`,
  wentSo: (p) => `*Nasıl geçti:* ${p.text}`,
  droppedAs: (p) => `*Neden vazgeçildi:* ${p.text}`,
  say: 'Nasıl geçtiğini yaz',
  move: 'Günü değiştir',
  drop: 'Vazgeç',
  sayTitle: 'Nasıl geçti?',
  sayLabel: 'Ne oldu?',
  moveTitle: 'Başka bir gün',
  dropTitle: 'Bu sözden vazgeç',
  whyLabel: 'Neden?',
  bothSee: 'İkiniz de görürsünüz.',
  otherHears: 'İkiniz de görürsünüz; olduğunu karşındakine bildiririm.',
  needs: (p) => `*Bir söz* (${p.name}): ${p.standing}`,
  kept: (p) => `*Sözler:* ${p.n} sözden ${p.k} tanesi zamanında tutuldu${p.share}`,

  problem: {
    too_short: 'Ne yapılacağını lütfen birkaç kelimeyle yaz.',
    too_long: 'Bu, bir söz için çok uzun. Lütfen 300 karaktere sığdır.',
    in_the_past: 'Bu gün geçti. Lütfen bugünü ya da sonraki bir günü seç.',
    too_far: 'Bu, üç aydan daha uzak. Lütfen daha yakın bir ilk adım seç.',
    oneself: 'Söz bir başkasına verilir. Lütfen başka birini seç.',
  },
  madeAlready: 'Bu söz zaten kayıtlı. `/pacesetter sözler` ile görebilirsin.',
  notYours: 'Sana ait böyle bir söz yok. Bir sözü yalnızca aralarında veren iki kişi görebilir.',
  notTheirs: 'Kendi sözünü ya da ekibinden birinin sana verdiği sözü yazabilirsin.',
  notHere: 'Bu kişi artık burada çalışmıyor ya da henüz tanınmıyor. Lütfen başka birini seç.',
  settledAlready: 'Bu söz zaten sonuçlandı. Lütfen listeyi yeniden aç.',
  movedAlready: 'Gün yalnızca bir kez değiştirilebilir. Tutulamıyorsa sözden vazgeçip yenisini ver.',
  sameDate: 'Zaten bu gün yazılı. Lütfen başka bir gün seç.',
  sayWhy: 'Lütfen birkaç kelimeyle yaz.',

  nudge: {
    dueName: 'günü gelen sözler',
    dueToday: 'Bir sözünün son günü bugün.',
    dueLate: (p) => `Bir sözünün son günü ${p.date} idi; ${p.days} gün geçti.`,
    dueNext: 'Yapıldı olarak işaretle, gününü değiştir ya da nedenini yazıp vazgeç.',
    dueNumber: (p) => `Son gün ${p.date}, ikinizin kararlaştırdığı gibi`,
    dueRule: 'Son gününde, sonra da açık kaldıkça üç günde bir söylerim.',
    resultName: 'bir sözün sayısını değiştirip değiştirmediği',
    better: (p) =>
      `${p.isMine ? 'Verdiğin' : 'Sana verilen'} bir sözden ${p.weeks} hafta sonra sayısı diğerlerinden daha iyi yöne gitti.`,
    worse: (p) =>
      `${p.isMine ? 'Verdiğin' : 'Sana verilen'} bir sözden ${p.weeks} hafta sonra sayısı ters yöne gitti.`,
    inLine: (p) =>
      `${p.isMine ? 'Verdiğin' : 'Sana verilen'} bir sözden ${p.weeks} hafta sonra sayısı diğerlerinden ayırt edilemiyor.`,
    resultNext: 'Birlikte bakın ve sırada ne olduğuna karar verin.',
    resultNumber: (p) => `${p.weeks} hafta karşılaştırıldı, ${p.date}`,
    resultRule: 'Bir şey söylemeye yetecek veri varsa bir kez söylerim.',
  },
};
