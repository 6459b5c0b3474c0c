import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const calls: Translations['calls'] = {
  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Slack listesinden seçerek \`/pacesetter görüşme @isim\` yazmayı dene.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,
  notAPerson: 'Bu kişiyi henüz tanımıyorum: bir bot ya da yeni gelen biri. Üye listesini her gece okurum.',
  hasLeft: (p) => `${p.name} artık burada çalışmıyor.`,
  withoutSlack: (p) => `${withEnding(p.name, 'genitive')} burada Slack hesabı yok, ona ulaşamıyorum.`,
  notYours: 'Burada sana ait bir şey yok. Değerlendirme, görüşmeyi yapanla değerlendiren arasında kalır.',
  onlyLed: (p) =>
    `Kendi görüşmelerini ve sana bağlı olanlarınkini değerlendirebilirsin. ${p.name} senden isteyebilir: \`/pacesetter görüşme iste\`.`,
  onlyAdmins: 'Görüşme formlarını yalnızca yöneticiler (admin) yazabilir.',
  askYourself: 'Kendi görüşmeni kimseye sormadan değerlendirebilirsin: `/pacesetter görüşme ben`.',
  askedAlready: (p) => `Bu görüşme için ${withEnding(p.name, 'ablative')} zaten istedin.`,
  askedMany: (p) => `Zaten ${p.most} görüşmen yanıt bekliyor. Önce biri geri dönsün.`,
  requestOver: 'Bu isteğin süresi doldu. İsteyen kişi yeniden isteyebilir.',
  reviewedAlready:
    'Bu görüşmeyi zaten değerlendirdin. Bir gün içinde değiştirebilirsin: `/pacesetter görüşme`.',
  nothingRated: 'Lütfen en az bir satıra puan ver.',
  dueNeeded: 'Ne zamana kadar? Lütfen yapılacak şey için bir gün seç.',
  changeTooLate:
    'Bir değerlendirme bir gün içinde değiştirilebilir. Kendisine söyle ya da başka bir görüşmeyi değerlendir.',
  nobodyToShareWith: 'Paylaşacak kimse yok: bağlı olduğun biri yok ya da değerlendiren zaten o.',
  titleNeeded: 'Kiminle görüşüldü? Bir isim yeter.',
  heldOnWrong: (p) => `Lütfen görüşmenin gününü seç: bugün ya da son ${p.days} gün içinde.`,
  linkWrong: 'Yalnızca https:// ile başlayan bağlantıları alırım, örneğin https://zoom.us/rec/share/abc.',
  consentNeeded: 'Kaydedildiğini kimler biliyordu? Örneğin “ikisi de, başta söyledim” ya da “kayıt yok”.',
  quoteProblem: (p) =>
    ({
      no_time: `“${p.line}” satırının başında zaman yok. Şöyle yaz: 4:05 Bu size ayda kaça mal oluyor?`,
      no_text: `“${p.line}” satırında zaman var, söz yok. Şöyle yaz: 4:05 Bu size kaça mal oluyor?`,
      too_long: `“${(p.line ?? '').slice(0, 40)} …” 200 karakterden uzun. Önemli kısmını bırak.`,
      too_many: 'On alıntı yeter: üzerine konuşmak istediklerini bırak.',
    })[p.kind],

  callOf: (p) => `Görüşmeyi yapan: *${p.name}*`,
  fieldForm: 'Görüşme türü',
  fieldTitle: 'Kiminle?',
  titleExample: 'Yıldız Teknik, ikinci görüşme',
  fieldHeldOn: 'Ne zaman?',
  fieldLink: 'Kaydın bağlantısı',
  linkHint: 'Yalnızca https. Bağlantıyı saklarım, hiç açmam.',
  fieldConsent: 'Kaydedildiğini kimler biliyordu?',
  consentHint: 'Kim, ne zaman onay verdi? Kayıt yoksa onu yaz.',
  consentExample: 'İkisi de; görüşmenin başında söyledim',
  fieldAsked: 'Kimden istiyorsun?',
  askTitle: 'Değerlendirme iste',
  askSend: 'İste',
  askAbout: (p) => `Görüşmen: *${p.title}*`,
  askVisible:
    'Değerlendirmeyi yalnızca sen ve istediğin kişi okur; yöneticin ancak sen paylaşırsan ya da ondan istersen okur.',
  askSent: (p) =>
    `*${withEnding(p.name, 'dative')}* çalışma saatlerinde sorarım. İki haftası var; değerlendirince sana haber veririm.`,

  reviewTitle: 'Görüşmeyi değerlendir',
  reviewOf: (p) => `*${p.title}*, ${p.date} · ${p.form}${p.name ? `\nGörüşmeyi yapan: *${p.name}*` : ''}`,
  recording: (p) => `<${p.link}|Kayıt> (${p.host})`,
  consent: (p) => `Kayıttan haberi olanlar: ${p.said}`,
  lineLabel: (p) => `${p.name} (%${p.weight})`,
  anchors: (p) => `1: ${p.one} · 3: ${p.three} · 5: ${p.five}`,
  points: { 1: '1', 2: '2 – ikisinin arası', 3: '3', 4: '4 – ikisinin arası', 5: '5' },
  choosePoints: '1 ile 5 arasında seç',
  notApplicable: 'Bu görüşmede yeri yok',
  fieldQuotes: 'Yeniden dinlemeye değer anlar',
  quotesHint: 'Her satıra bir tane, başında zamanı: 4:05 Bu size ayda kaça mal oluyor?',
  quotesExample: '4:05 Bu size ayda kaça mal oluyor?',
  fieldNote: 'Gördüklerim',
  noteHint: 'Ne iyi gitti, bir dahaki sefere neyi denerdin?',
  fieldAction: (p) => `Yapılacak tek şey (yapacak olan: ${p.name})`,
  actionHint: 'Birlikte karar verdiğiniz gibi. İkinizin arasında bir söz olur.',
  actionExample: 'Bir şey göstermeden önce sorunun kaça mal olduğunu sor',
  fieldDue: 'Ne zamana kadar?',
  visible: (p) =>
    `Bunu yalnızca sen ve ${p.name} okursunuz, Pacesetter yöneticileri bile okumaz. ${p.name} isterse yöneticisiyle paylaşabilir. Aynı görüşmeyi değerlendiren iki kişi bir satırda iki puan ya da daha fazla ayrılırsa ikisine de hangi satır olduğu söylenir; kim olduğu ve kaç verdiği söylenmez.`,
  visibleSelf:
    'Sen paylaşana kadar bunu yalnızca sen okursun. Aynı görüşmeyi değerlendiren biriyle bir satırda iki puan ya da daha fazla ayrılırsanız ona hangi satır olduğu söylenir, senin kaç verdiğin söylenmez.',
  changeNote: 'Gönderdikten sonra bir gün içinde değiştirebilirsin. Verilen söz olduğu gibi kalır.',
  send: 'Gönder',
  sent: (p) =>
    `Değerlendirmen *${withEnding(p.name, 'dative')}* çalışma saatlerinde ulaşır.${p.action ? ' Yapılacak şey, ikiniz için de `/pacesetter sözler` içinde.' : ''}`,
  sentNote: 'Bir gün içinde değiştirebilirsin.',
  savedSelf: 'Sakladım. Sen paylaşana kadar yalnızca sen okursun.',
  declined: (p) =>
    `*${withEnding(p.name, 'genitive')}* görüşmesi için “şimdi olmaz” dedin. Bunu kendi listesinde görür.`,
  answered: (p) => `*${withEnding(p.name, 'genitive')}* görüşmesini değerlendirdin.`,

  viewTitle: 'Değerlendirme',
  viewOf: (p) =>
    [
      `*${p.title}*, ${p.date} · ${p.form}`,
      ...(p.owner ? [`Görüşmeyi yapan: *${p.owner}*`] : []),
      ...(p.isSelf
        ? ['Değerlendiren: görüşmeyi yapanın kendisi']
        : p.reviewer
          ? [`Değerlendiren: *${p.reviewer}*`]
          : []),
    ].join('\n'),
  score: (p) =>
    `En yüksek puanın *${p.percent}* kadarı · ${p.rated === p.lines ? `${p.lines} satırın hepsi` : `${p.lines} satırdan ${p.rated} tanesi, ötekilerin bu görüşmede yeri yoktu`}`,
  noScore: 'Hiçbir satırın bu görüşmede yeri yoktu.',
  line: (p) =>
    p.points === null
      ? `*${p.name}*: bu görüşmede yeri yoktu`
      : `*${p.name}*: ${p.bar} ${p.points}/5${p.seen ? `\n_${p.seen}_` : ''}`,
  seenAt: (anchors, points) =>
    points === 1
      ? anchors.one
      : points === 3
        ? anchors.three
        : points === 5
          ? anchors.five
          : points === 2
            ? `“${anchors.one}” ile “${anchors.three}” arası`
            : `“${anchors.three}” ile “${anchors.five}” arası`,
  discussTitle: 'Üzerine konuşmaya değer',
  discuss: (p) =>
    `${p.line}: bu görüşmeyi değerlendiren bir başkası iki puan ya da daha fazla farklı görüyor.`,
  discussNamed: (p) => `${p.line}: ${p.name} 5 üzerinden ${p.points} verdi, aranızda en az iki puan var.`,
  viewQuotes: 'Yeniden dinlemeye değer anlar',
  viewAction: 'Yapılacak tek şey',
  change: 'Değiştir',
  share: 'Yöneticimle paylaş',
  shareConfirm: (p) => ({
    title: 'Değerlendirmeyi paylaş',
    question: `${p.name} bunu okuyabilecek; paylaştıktan sonra geri alamazsın.${p.counts ? ' Puanlar o zaman becerilerine sayılır.' : ''}`,
    yes: 'Paylaş',
    no: 'Bende kalsın',
  }),
  own: 'Kendim de değerlendireyim',
  askAnother: 'Başkasından iste',
  readers: (p) => `Bunu yalnızca sen ve ${p.name} okursunuz.`,
  readersSelf: 'Bunu yalnızca sen okursun.',
  readersShared: 'Paylaşıldı: görüşmeyi yapanın yöneticisi de okur.',
  changed: 'Verildikten sonra değiştirildi.',

  listTitle: 'Görüşme değerlendirmeleri',
  listEmpty:
    'Henüz bir şey yok. Önce kendi görüşmelerinden birini dinle: kendi duyduğun, sana söylenenden değerlidir.',
  listAskedOfMe: 'Senden istenenler',
  listReceived: 'Senin görüşmelerin',
  listIAsked: 'Senin istediklerin',
  listGiven: 'Değerlendirdiklerin',
  listShared: 'Seninle paylaşılanlar',
  listLine: (p) =>
    `${p.isNew ? '*Yeni:* ' : ''}${p.title}, ${p.date} · ${p.name === null ? 'kendi değerlendirmen' : p.as === 'owner' ? `değerlendiren: ${p.name}` : `görüşmeyi yapan: ${p.name}`}${p.isShared ? ' · paylaşıldı' : ''}`,
  listRequest: (p) => `${p.title}, ${p.date} · ${p.name}`,
  requestState: {
    open: 'henüz değerlendirilmedi',
    declined: 'şimdi olmaz',
    expired: 'iki haftada yanıt gelmedi',
  },
  listNote:
    'Değerlendirme, görüşmeyi yapanla değerlendiren arasında kalır. Bir iş arkadaşınınkini yönetici ancak paylaşılınca okur.',
  selfButton: 'Kendi görüşmemi değerlendir',
  askButton: 'Değerlendirme iste',
  formsButton: 'Formlar',
  read: 'Oku',
  answer: 'Değerlendir',
  notNow: 'Şimdi olmaz',
  homeAsked: (p) => `*${p.name}* senden bir görüşmeyi değerlendirmeni istiyor: ${p.title}`,

  dmReviewed: (p) => `*${p.name}* görüşmeni değerlendirdi: ${p.title}, ${p.date}.`,
  dmReviewedNote: (p) => `Sen paylaşmazsan bunu yalnızca sen ve ${p.name} okuyabilirsiniz.`,
  dmAsked: (p) => `*${p.name}* senden bir görüşmeyi değerlendirmeni istiyor: ${p.title}, ${p.date}.`,
  dmAskedNote: (p) =>
    `Aşağı yukarı görüşmenin kendisi kadar sürer. Yazdığını yalnızca ${p.name} ve paylaştığı kişi okur.`,
  dmShared: (p) => `*${p.name}* seninle bir görüşme değerlendirmesi paylaştı: ${p.title}, ${p.date}.`,
  managerLine: (p) => `Görüşme değerlendirmesi: *${p.reviews}*; ${p.n} kişiden ${p.k} kişi için`,

  formsTitle: 'Görüşme formları',
  formLine: (p) => `*${p.name}*\n${p.lines.join(' · ')}`,
  weight: (p) => `%${p.weight}`,
  formsNote: 'Değişiklik bundan sonraki değerlendirmelerde geçerli olur. Eskiler kendi formlarıyla kalır.',
  newForm: 'Yeni görüşme türü',
  retiredTitle: 'Artık sunulmayanlar',
  retiredForms: (p) => `Artık sunulmayanlar: ${p.names}`,
  retireForm: 'Kullanımdan kaldır',
  retireConfirm: (p) => ({
    title: 'Kullanımdan kalksın mı?',
    question: `Yeni görüşmelerde “${p.name}” seçilemez. Onunla yapılmış ya da istenmiş değerlendirmeler olduğu gibi kalır. Sonra yeniden sunabilirsin.`,
    yes: 'Kaldır',
    no: 'Kalsın',
  }),
  formRetired: (p) => `*${p.name}* artık sunulmuyor. Eski değerlendirmeler olduğu gibi kaldı.`,
  offerForm: 'Yeniden sun',
  lastForm: 'Bu son form. Lütfen önce yenisini ekle.',
  formTitle: 'Görüşme formu',
  formName: 'Görüşme türü',
  formCriteria: 'Satırlar, dört ile altı arası',
  formHow:
    'Her satırda: *ad | yüzde ağırlık | 1 iken görülen | 3 iken | 5 iken*; varsa sonuna ilgili beceriyi yaz. Ağırlıkların toplamı 100 olur.',
  formSkills: (p) => `Beceriler: ${p.names}. Her biri en çok bir kez.`,
  formExample: 'Açılış | 20 | Ürünle başlıyor | Konuyu söylüyor | Süre ve amaçta anlaşıyor',
  formNote:
    'Bu türden bir görüşmeyi bundan sonra değerlendiren herkes bunu görür. Eski değerlendirmeler olduğu gibi kalır.',
  formSaved: (p) => `Sakladım: *${p.name}*. Bir sonraki değerlendirmeden başlayarak geçerli.`,
  formNameNeeded: 'Bu görüşme türünün adı ne?',
  formChanged: 'Bu arada başka biri bu formu değiştirdi. Lütfen yeniden aç.',
  formProblem: (p) => {
    const example = 'Örneğin: Açılış | 20 | Ürünle başlıyor | Konuyu söylüyor | Süre ve amaçta anlaşıyor';
    switch (p.kind) {
      case 'count':
        return `${p.count} satır okudum. Bir formda dört ile altı satır olur.`;
      case 'sum':
        return `Ağırlıkların toplamı 100 değil, ${p.sum}.`;
      case 'parts':
        return `${p.line}. satır “ad | ağırlık | 1 iken | 3 iken | 5 iken” biçiminde değil. ${example}`;
      case 'weight':
        return `${p.line}. satırdaki ağırlık 1 ile 99 arasında bir tam sayı değil. ${example}`;
      case 'too_long':
        return `${p.line}. satır çok uzun: ad en çok 40, görülen şey en çok 130 karakter olabilir.`;
      case 'skill':
        return `${p.line}. satırın sonundaki beceriyi tanımıyorum ya da başka bir satırda da var.`;
      case 'twice':
        return `${p.line}. satırın adı başka bir satırda da var.`;
    }
  },
};
