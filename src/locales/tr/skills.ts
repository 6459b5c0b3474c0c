import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const skills: Translations['skills'] = {
  messageName: 'birinin becerilerini nasıl gördüğünü yazdığı',
  titleMine: 'Becerilerim',
  titleOf: (p) => `${p.name} · beceriler`,
  overall: (p) => `*5 üzerinden ${p.mean}*: ${p.of} becerinin ${p.known} tanesi, ağırlıklarıyla.`,
  noOverall: (p) => `Henüz bir sayı yok: ${p.of} becerinin hiçbirine başkaları iki kez puan vermedi.`,
  how: 'Sayı, yöneticilerin, görüşme değerlendirmelerinin ve paylaşılan canlandırmaların dediğidir; iki puandan itibaren gösterilir, kişinin kendi görüşü yanında durur. Puanlar 90 gün tam sayılır, 180. güne kadar etkisini yitirir.',
  skill: (p) => `*${p.name}* · %${p.weight}`,
  level: (p) => `${p.bar} *${p.mean}* · ${p.n} puan`,
  oneRating: 'Tek puan var: bir şey söylemek için az.',
  noRating: 'Başkası henüz puan vermedi.',
  hiddenRating: 'Puan verildi; kendininkini söyleyince okursun.',
  nothingYet: 'Okuyabileceğin bir puan henüz yok.',
  homeLine: 'Becerilerini senin ve başkalarının nasıl gördüğü.',
  self: 'Kendisi',
  manager: 'Yönetici',
  others: 'Görüşmeler ve canlandırmalar',
  view: (p) =>
    p.n === 1 ? `${p.who} ${p.mean} (${p.last})` : `${p.who} ${p.mean} (${p.n} puan, sonuncusu ${p.last})`,
  apart: (p) =>
    `*Konuşmaya değer:* ${
      p.by === 'self' ? 'kişi kendini' : 'yönetici'
    } ${p.points} puan daha yüksek görüyor.`,
  expected: (p) => `${p.role} için beklenen: ${p.points}`,
  gapLow: '*Çalışmaya değer:* 2 ya da altında.',
  gapBelow: '*Çalışmaya değer:* beklenenin bir puan ya da daha fazla altında.',
  history: (p) =>
    p.first === p.last
      ? `${p.line} ${p.last} düzeyinde`
      : `${p.line} ${withEnding(String(p.first), 'ablative')} ${withEnding(String(p.last), 'dative')}`,
  hiddenFromMeSelf: (p) =>
    `${p.name} ${p.skills} becerine puan verdi. Sen de kendini nasıl gördüğünü söyle, ikiniz de ikisini okuyun; en geç ${p.until} günü açılır.`,
  hiddenFromMeManager: (p) =>
    `${p.name} ${p.skills} becerisine puan verdi. Sen de nasıl gördüğünü söyle, ikiniz de ikisini okuyun; en geç ${p.until} günü açılır.`,
  hiddenFromOther: (p) =>
    `${p.skills} beceri için söylediğin ${withEnding(p.name, 'accusative')} bekliyor: o da söyleyince okur, en geç ${p.until} günü.`,
  since: (p) =>
    `Bu kişiyi yönetmeye başladığın ${p.date} gününden beri söylenenleri okuyorsun. Öncesini isterse o paylaşır.`,
  visiblePair: (p) =>
    `Bunu yalnızca sen ve ${p.name} okur; Pacesetter yöneticileri ve daha üsttekiler okuyamaz.`,
  visibleMine: 'Şu anda bir yöneticin yok; bunu yalnızca sen okursun.',
  shareOffer: (p) =>
    `${p.name} yöneticin olmadan önce verilmiş puanlar var. Sen paylaşmadıkça onları okumaz.`,
  shareOn: (p) => `${p.name} yöneticin olmadan önce söylenenleri de okuyor.`,
  share: 'Önceki puanları paylaş',
  unshare: 'Paylaşmayı bitir',
  shareConfirm: (p) =>
    `${p.name} o zaman önceki bütün puanlarını ve yanına yazılanları da okur. Bunu istediğin an bitirebilirsin.`,
  rateSelf: 'Kendime puan ver',
  rate: 'Puan ver',
  rubric: 'Puanlama ölçeği',
  details: 'Ayrıntı',
  open: 'Aç',
  reportsTitle: 'Sana bağlı olanlar',
  report: (p) => (p.date ? `*${p.name}* · son puanın: ${p.date}` : `*${p.name}* · henüz puan vermedin`),
  severalPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile birini seç.`,
  unknownPerson: (p) =>
    `Sana bağlı “${p.text}” adında birini bilmiyorum. \`/pacesetter beceriler @ana\` ya da kendininkiler için \`/pacesetter beceriler\` yaz.`,
  pairOnly: 'Beceri puanları kişi ile doğrudan yöneticisi arasındadır. Başka kimse okuyamaz.',

  notYourManager: 'Bu kişi artık yöneticin değil. Lütfen becerilerini yeniden aç.',

  formTitleSelf: 'Kendime puan ver',
  formTitle: 'Becerilere puan ver',
  formIntroSelf: 'Kendini nerede görüyorsun? Bir şey diyemediğini boş bırak. 2 ve 4 aradadır.',
  formIntro: (p) =>
    `*${p.name}* neler yaptı? Verdiğin sayının yanına ne gördüğünü yaz; görmediğini boş bırak. 2 ve 4 aradadır.`,
  anchors: (p) => `*1* ${p.low}\n*3* ${p.middle}\n*5* ${p.high}`,
  points: (p) => `${p.name}, 1–5`,
  notSaid: 'puan yok',
  seenSelf: 'İstersen bir örnek',
  seen: 'Ne gördün, ne zaman?',
  seenHint: 'Kısa bir alıntı işe yarar: “Salı, Alpenglas: gecikmenin neye mal olduğunu sordu ve bekledi.”',
  formVisibleSelf: (p) =>
    `Bunu yalnızca sen ve ${p.name} okur. ${p.name} aynı beceriye puan verince ya da 7 gün sonra görür; tersi de böyledir. İleride yöneticin değişirse yenisi, sen paylaşmadıkça bundan hiçbir şey görmez.`,
  formVisibleAlone: 'Şu anda bir yöneticin yok; bunu yalnızca sen okursun.',
  formVisible: (p) =>
    `Bunu yalnızca sen ve ${p.name} okur; Pacesetter yöneticileri de başkaları da okuyamaz. ${p.name} aynı beceriye puan verince ya da 7 gün sonra görür; tersi de böyledir. Bu kişiyi artık yönetmezsen sen de okuyamazsın; yeni yöneticisi ancak o paylaşırsa okur.`,
  chooseOne: 'Lütfen en az bir beceri için bir sayı seç.',
  sayWhatYouSaw: 'Yalnız başına bir sayı kimseye yaramaz. Ne gördün? Bir cümle yeter.',
  tooLong: (p) => `Lütfen ${p.most} karakterden kısa tut.`,
  rubricChanged: 'Beceriler bu arada değişti. Lütfen formu kapatıp yeniden aç.',
  savedOpen: (p) =>
    `Kaydedildi: ${p.count} beceri. ${p.name} de sen de nasıl gördüğünüzü söylediniz; artık ikiniz de ikisini okuyorsunuz.`,
  savedWaits: (p) =>
    `Kaydedildi: ${p.count} beceri. ${p.name} kendi puanını verince okur, en geç ${p.until} günü.`,
  savedAlone: (p) => `Kaydedildi: ${p.count} beceri.`,

  historyTitle: (p) => `${p.name}: ayrıntı`,
  historyReaders: 'Bunu yalnızca kişi ve onu doğrudan yöneten okur.',
  historyNone: 'Bu beceri için okuyabileceğin bir puan yok.',
  historyLine: (p) => `*${p.points}* · ${p.source} · ${p.rater} · ${p.date}`,
  source: {
    self: 'kendi görüşü',
    manager: 'yönetici',
    call_review: 'görüşme değerlendirmesi',
    role_play: 'canlandırma',
  },
  anchorAt: (p) => `${p.points}: ${p.text}`,
  between: (p) => `${p.low} ile ${p.high} arası`,
  otherWords: 'o günkü sözlerle',
  more: (p) => `… ve daha eski ${p.n} puan.`,

  rubricTitle: 'Becerilerin puanlama ölçeği',
  rubricIntro: 'Görülen davranışa göre 1’den 5’e kadar; 2 ve 4 aradadır.',
  rubricSince: (p) =>
    `${p.version}. sürüm, ${p.date} gününden beri. Önceki puanlar kendi sürümünün sözleriyle kalır.`,
  expectations: (p) => `*${p.role}*: ${p.list}`,
  noExpectations: (p) => `*${p.role}*: henüz beklenti yazılmadı`,
  expectationsTitle: 'Rollerden beklenen',
  expect: 'Belirle',
  changeWeights: 'Ağırlıklar',
  addSkill: 'Beceri ekle',
  editSkill: 'Düzenle',
  adminsOnly: 'Puanlama ölçeğini yalnızca Pacesetter yöneticileri değiştirebilir.',
  weightsTitle: 'Beceri ağırlıkları',
  weightsIntro:
    'Tam yüzde olarak, toplamı 100. Boş bırakılan beceri biter: ona artık puan verilmez, verilmiş puanlar okunabilir kalır.',
  weight: (p) => `${p.name}, %`,
  notWeight: '1 ile 100 arasında tam bir sayı ya da boş.',
  addTitle: 'Beceri ekle',
  editTitle: 'Beceriyi düzenle',
  name: 'Adı',
  low: '1 puanda ne görülür?',
  middle: '3 puanda ne görülür?',
  high: '5 puanda ne görülür?',
  anchorHint:
    'Görülen ya da duyulan bir şey: “gecikmenin neye mal olduğunu sorar” gibi; kişilik özelliği değil.',
  editHint: 'Bundan sonra her dilde bu sözlerle durur. Önceki puanlar o günkü sözleriyle kalır.',
  wordsMissing: 'Lütfen birkaç sözle yaz.',
  newWeight: 'Yeni becerinin ağırlığı, %',
  nameTaken: 'Bu adda bir beceri var.',
  rubricSaved: (p) => `${p.date} gününden itibaren puanlanan beceriler: ${p.list}.`,
  rubricSame: 'Değişen bir şey yok.',
  listed: (p) => `${p.name} %${p.weight}`,
  listedPoints: (p) => `${p.name} ${p.points}`,
  expectTitle: 'Rolden beklenen',
  expectIntro: (p) =>
    `*${p.role}* olarak satış yapan biri kaç puanda olmalı? O rolde önemli olmayanı boş bırak. Bunu herkes okur.`,
  expectNone: 'beklenti yok',
  expectSaved: (p) => `*${p.role}* rolünden beklenenler kaydedildi.`,
  problem: {
    none: () => 'En az bir beceri kalmalı.',
    too_many: () => 'En çok 10 beceri: kimse aynı anda on şeyi düşünemez.',
    not_whole: () => '1 ile 100 arasında tam bir sayı ya da boş.',
    not_100: (p) => `Toplamları ${p.sum}; lütfen 100 olsun.`,
    twice: () => 'Bir beceri iki kez geçiyor.',
  },

  dmOpen: (p) =>
    `${p.name} ${p.by === 'manager' ? 'becerilerine' : 'kendi becerilerine'} puan verdi. Artık ikiniz de iki tarafı okuyorsunuz.`,
  dmByManager: (p) =>
    `${p.name} becerilerine puan verdi. Önce sen kendini nasıl gördüğünü söyle: sonra ikiniz de ikisini okursunuz.`,
  dmBySelf: (p) =>
    `${p.name} kendi becerilerine puan verdi. Sen de nasıl gördüğünü söyle: sonra ikiniz de ikisini okursunuz.`,
  dmLater: (p) =>
    `O zamana kadar kimse ötekininkini okumaz; ${p.until} gününden itibaren her durumda ikisi de açıktır.`,
  needSelf: (p) =>
    `${p.name} becerilerine puan verdi, senin kendini nasıl gördüğünü bekliyor (${p.until} gününe kadar)`,
  needManager: (p) =>
    `${p.name} kendi becerilerine puan verdi, senin nasıl gördüğünü bekliyor (${p.until} gününe kadar)`,
  fresh: (p) => `Beceri puanı taze olanlar (90 günden yeni): ${p.n} kişiden ${p.k}${p.share}`,
  agendaGap: (p) =>
    `*${p.name}* 5 üzerinden ${p.mean} (${p.n} puan${
      p.expected === null ? '' : `, beklenen ${p.expected}`
    }): bir sonraki görüşmeye kadar ne çalışılacak?`,
  agendaApart: (p) =>
    `*${p.name}*: farklı görüyorsunuz, kişi ${p.self}, yönetici ${p.manager}. Her biriniz ne gördü?`,
};
