import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const recognition: Translations['recognition'] = {
  help: '*/praise* – birine yaptığı bir şey için teşekkür et: `/praise @ana toplantıyı toparladığı için`; tek başına bir form açar. `/praise liste` aldıklarımı ve ettiklerimi, `/praise değerler` şirketimizin değerlerini gösterir',

  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Adı Slack listesinden seçerek \`/praise @isim … için\` yazmayı dene.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,
  notAPerson: 'Bu kişiyi henüz tanımıyorum: bir bot ya da yeni gelen biri. Üye listesini her gece okurum.',
  notYourself: 'Teşekkür bir başkası içindir. Lütfen başka birini seç.',
  hasLeft: (p) => `${p.name} artık burada çalışmıyor, bu yüzden ulaştıramıyorum.`,
  withoutSlack: (p) =>
    `${withEnding(p.name, 'genitive')} burada Slack hesabı yok, bu yüzden ulaştıramıyorum. En iyisi yüz yüze söylemek.`,
  tooMany: (p) => `Bir seferde en çok ${p.most} kişiye teşekkür edebilirsin. Lütfen daha az kişi seç.`,
  textMissing: 'Ne yaptı? Lütfen birkaç kelime yaz.',
  textTooLong: (p) => `Lütfen en çok ${p.most} karakter yaz.`,
  placeGone: 'O kanala artık yazmıyorum. Lütfen yeniden seç.',
  placeShared: 'O kanalda başka bir şirketten kişiler var, bu yüzden oraya yazmam. Lütfen başka bir yer seç.',
  placeReadByOthers:
    'O kanalı başka bir şirketten kişiler de okuyor. Yine de oraya yazmak için `/praise` ile formu aç.',
  placeNotThere: 'O kanalda değilim. Beni oraya davet et ya da başka bir yer seç.',
  dayIsFull: (p) =>
    p.left === 0
      ? `Bugün ${p.most} kişiye teşekkür ettin; bir günde en çok bu kadar. Yarın yine edebilirsin.`
      : `Bir günde ${p.most} kişiye teşekkür edebilirsin; bugün ${p.left} kişi daha kaldı. Lütfen daha az kişi seç.`,
  pairIsFull: (p) =>
    `Bu hafta ${p.name} için ${p.most} kez teşekkür ettin; bir haftada en çok bu kadar. ${p.date} gününden sonra yine edebilirsin.`,
  sameText: (p) =>
    `Aynı sözlerle ${p.date} tarihinde teşekkür etmiştin. ${p.days} gün içinde aynı sözleri yeniden iletmem: bu kez ne yaptı?`,
  pausedForAll: (p) => `Bir yönetici teşekkürleri şimdilik herkes için durdurdu: ${p.reason}`,
  pausedForYou: (p) => `Bir yönetici teşekkür etmeyi şimdilik senin için durdurdu: ${p.reason}`,
  sentAlready: 'Bu zaten gönderildi; `/praise liste` gösterir.',
  notYours: 'Sana ait böyle bir teşekkür yok.',
  takenBackAlready: 'Bu zaten geri alındı.',
  takeBackTooLate: (p) => `Bir teşekkür ${p.minutes} dakika içinde geri alınabilir; o süre doldu.`,
  yourWords: (p) => `Hiçbir şey gönderilmedi. Yazdığın: ${p.text}`,

  formTitle: 'Teşekkür et',
  send: 'Gönder',
  fieldReceivers: 'Kime?',
  choosePeople: 'Kişi seç',
  hintReceivers: (p) => `En çok ${p.most} kişi.`,
  fieldText: 'Ne yaptı?',
  hintText: 'Yaptığını gördüğün şey ve bunun neye yaradığı.',
  exampleText: 'üç müşteriyi de öğleden önce geri aradığı, böylece demo cuma günü yapılabildiği için',
  fieldValue: 'Hangi değerimizi gösteriyor?',
  noValue: 'Belirli biri değil',
  fieldPlace: 'Kimler okusun?',
  placeTeam: (p) => `${p.team} kanalındaki herkes`,
  placePrivate: 'Yalnızca o, doğrudan mesajla',
  formNote:
    'Ayrıca çalışma saatlerinde doğrudan mesajla ulaşır. Özel olanı başka kimse okuyamaz; yöneticiler de Pacesetter yöneticileri de. Bir saat içinde geri alabilirsin.',
  formLink: 'Mesaj, bağlantı olarak eklenir.',
  formHint:
    '*Göndermeden önce:* ne yaptı? Gördüğün şeyi anlatan bir cümle, “harika iş” sözünden daha uzun hatırlanır. Olduğu gibi göndermek için bir kez daha *Gönder* düğmesine bas.',

  formShared: (p) =>
    `⚠️ *${p.channel} başka bir şirketle paylaşılıyor.* Bunu oradakiler de okur. İstediğin buysa bir kez daha *Gönder* düğmesine bas, değilse başka bir yer seç.`,

  given: (p) =>
    p.channel
      ? `Tamam. Şimdi ${p.channel} kanalına yazılıyor; *${p.names}* ayrıca çalışma saatlerinde doğrudan mesaj alır.`
      : `Tamam. *${p.names}* bunu çalışma saatlerinde doğrudan mesajla alır. Başka kimse okumaz.`,
  givenHint: 'Bir dahaki sefere ne yaptığını da yaz: “harika iş” sözünden daha uzun hatırlanır.',
  undo: 'Geri al',
  undoNote: (p) => `${p.minutes} dakika içinde geri alabilirsin.`,
  takenBack: (p) => `Geri alındı: *${p.names}*. Yayımlanan mesaj kaldırıldı.`,

  publicTitle: (p) => `👏 *${p.names}*, teşekkürler! Yazan: *${p.giver}*`,
  publicText: (p) => `${p.names}, teşekkürler! ${p.text} (yazan: ${p.giver})`,
  received: (p) => `👏 *${p.name}* sana teşekkür ediyor`,
  receivedText: (p) => `${p.name} sana teşekkür ediyor: ${p.text}`,
  receivedIn: (p) => `Şurada da okunuyor: ${p.channel}`,
  receivedPrivately: (p) => `Bunu yalnızca sen ve ${p.name} okuyabilirsiniz.`,
  value: (p) => `Değerimiz: ${p.value}`,
  link: 'mesajı gör',
  thank: 'Teşekkür et',
  saidThanks: 'Sen de teşekkür ettin.',
  thanked: (p) => `*${p.name}* güzel sözlerin için teşekkür ediyor: ${p.text}`,

  listTitle: 'Teşekkürlerim',
  listReceived: 'Aldıklarım',
  listGiven: 'Ettiklerim',
  listNoneReceived: 'Henüz yok.',
  listNoneGiven: 'Henüz yok. `/praise @isim … için` yazarak başlayabilirsin.',
  listFrom: (p) => `*${p.name}*, ${p.date}`,
  listTo: (p) => `*${p.names}*, ${p.date}`,
  listInTeam: (p) => `${p.team} kanalında`,
  listPrivate: 'özel',
  listThanked: (p) => (p.n === 1 ? 'o da teşekkür etti' : `${p.n} kişiden ${p.k} tanesi teşekkür etti`),
  listLost: 'oraya yazılamadı',
  listNote: 'Özel olanları yalnızca ikiniz okursunuz. Her birinin son onu; hepsi `/mydata` dosyalarında.',
  takeBack: 'Geri al',

  homeThanked: (p) =>
    p.times === 0
      ? 'Bu ay henüz kimse sana teşekkür etmedi.'
      : `Bu ay sana *${p.times} kez* teşekkür edildi.`,

  settingsTitle: 'Şirketimizin değerleri',
  settingsNone: 'Henüz bir değer yazılmadı.',
  settingsHow: '`/praise` yazarken # ile birini ekle: `/praise @ana … için #değer`. Formda listeden seçilir.',
  settingsPaused: 'Şimdilik teşekkür edemeyenler',
  everybody: 'Herkes',
  pausedLine: (p) => `*${p.name}*: ${p.reason}`,
  adminsOnly: 'Bunu yalnızca Pacesetter yöneticileri değiştirebilir.',
  addValue: 'Değer ekle',
  change: 'Değiştir',
  remove: 'Kaldır',
  pause: 'Teşekkürleri durdur',
  resume: 'Sürdür',
  valueFormTitle: 'Şirket değeri',
  fieldName: 'Adı',
  exampleName: 'Önce müşteri',
  fieldLine: 'Tek cümleyle',
  exampleLine: 'Karar vermeden önce müşteri için ne anlama geldiğini sorarız',
  valueNameMissing: (p) => `Lütfen en çok ${p.most} karakterlik bir ad yaz.`,
  valueNameTaken: 'Bu adda bir değer zaten var.',
  valuesFull: (p) => `${p.most} değer var; en çok bu kadar olabilir. Lütfen önce birini kaldır.`,
  pauseFormTitle: 'Teşekkürleri durdur',
  fieldPerson: 'Kimin için?',
  hintPerson: 'Herkes için durdurmak istersen boş bırak. Durdurulan kişiye yine teşekkür edilebilir.',
  fieldReason: 'Neden?',
  hintReason: 'Bu sırada teşekkür etmek isteyen kişi bunu görür.',
  reasonMissing: (p) => `Lütfen nedenini en çok ${p.most} karakterle yaz.`,
  pausedAlready: 'Bu zaten durdurulmuş.',
};
