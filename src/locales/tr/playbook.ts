import type { Translations } from '../index.ts';

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const playbook: Translations['playbook'] = {
  creditedName: 'rehberde adının geçtiği bir kayıt',
  help: '*/playbook* – satışta işe yarayanlar: `/playbook fiyat itirazı` bulur, tek başına neler olduğunu gösterir. `/playbook yaz` ekler, `/playbook benim` yazdıklarımı gösterir',
  title: 'Satış rehberi',
  kinds: {
    value: 'Değerlerimiz',
    product: 'Ürün bilgisi',
    technique: 'Teknikler',
    targeting: 'Hedefleme',
    objection: 'İtirazlar',
    process: 'Satış süreci',
  },
  kind: {
    value: 'Değer',
    product: 'Ürün bilgisi',
    technique: 'Teknik',
    targeting: 'Hedefleme',
    objection: 'İtiraz',
    process: 'Satış süreci',
  },
  talkOf: {
    value: 'Bizde ne demek',
    product: 'Ne söylenir',
    technique: 'Nasıl yapılır',
    targeting: 'Nasıl yapılır',
    objection: 'Ne söylenir',
    process: 'Nasıl yürür',
  },
  languages: { en: 'İngilizce', tr: 'Türkçe' },

  gone: 'Sana gösterebileceğim böyle bir yazı yok; kaldırılmış olabilir. Neler olduğunu `/playbook` gösterir.',
  adminsOnly: 'Bunu yalnızca Pacesetter yöneticileri yapabilir.',
  notYoursToKeep: 'Bunu yazıyı güncel tutan kişi, onun yöneticileri ve Pacesetter yöneticileri yapabilir.',
  missing: 'Lütfen buraya bir şey yaz.',
  tooLong: (p) => `Lütfen en çok ${p.most} karakter yaz.`,
  full: (p) =>
    `Rehberde ${p.most} yazı var; en çok bu kadar olabilir. Lütfen bir yöneticiden birini kaldırmasını iste.`,
  tooManyWaiting: (p) =>
    `${p.most} önerin yanıt bekliyor; en çok bu kadar olabilir. Lütfen birini geri al ya da yanıt gelmesini bekle.`,
  notAPerson: 'Bu kişiyi henüz tanımıyorum: bir bot ya da yeni gelen biri. Lütfen başka birini seç.',
  sentAlready: 'Bu zaten kaydedildi; `/playbook benim` gösterir.',
  changedMeanwhile:
    'Sen yazarken biri bu yazıyı değiştirdi. Lütfen yazdıklarını kopyala ve yazıyı yeniden aç.',
  nothingChanged: 'Henüz bir şey değişmedi.',
  notWaiting: 'Bu öneri zaten yanıtlandı ya da geri alındı.',
  noChannel:
    'Bir yazıyı ancak bir kanalda paylaşabilirim. Lütfen `/playbook …` komutunu okunmasını istediğin kanalda yaz.',
  channelShared: 'O kanalda başka bir şirketten kişiler var, bu yüzden oraya yazmam.',
  channelNotThere: 'O kanalda değilim. Lütfen beni `/invite` ile davet et, sonra yeniden paylaş.',
  reasonMissing: (p) => `Lütfen nedenini en çok ${p.most} karakterle yaz.`,

  empty: 'Satış rehberi şimdilik boş.',
  emptyForReader: 'İşe yarayan bir söz mü biliyorsun? İlk yazıyı sen ekle.',
  counted: (p) => `*${p.kind}* · ${p.n} yazı`,
  open: 'Aç',
  newTitle: 'Son 30 günde eklenenler',
  newMore: (p) => `Hepsini göster (${p.n})`,
  line: (p) => `• *${p.title}*${p.name ? ` · ${p.name}` : ''}`,
  how: 'Bir şey mi arıyorsun? Kendi sözlerinle yaz: `/playbook fiyat itirazı`',
  write: 'Yazı ekle',
  mine: 'Yazdıklarım',
  all: 'Bütün konular',
  waitingTitle: 'Kararını bekleyenler',
  waitingLine: (p) =>
    p.isChange
      ? `*${p.name}* satış rehberinde bir değişiklik öneriyor: “${p.title}”`
      : `*${p.name}* satış rehberine bir yazı öneriyor: “${p.title}”`,
  waitingMore: (p) => `${p.n} öneri daha var; \`/playbook\` gösterir.`,
  read: 'Oku',
  staleLine: (p) =>
    p.n === 1
      ? `Satış rehberinde bir yazıya ${p.days} gündür bakılmadı. Hâlâ doğru mu?`
      : `Satış rehberinde ${p.n} yazıya ${p.days} gündür bakılmadı. Hâlâ doğrular mı?`,
  look: 'Göz at',
  starterLine:
    'Başlangıç için bizim yazılarımızı ekleyebilirsin: değerler, ürün bilgisi, teknikler, hedefleme, itirazlar ve satış süreci. Sonra hepsini kendinize göre değiştirebilirsiniz.',
  starterAdd: { en: 'İngilizce yazıları ekle', tr: 'Türkçe yazıları ekle' },
  starterAdded: (p) =>
    p.n === 0
      ? 'Hepsi zaten ekli.'
      : `${p.n} yazı eklendi. Şimdilik bunları sen güncel tutuyorsun. Sizde farklı olanı değiştir.`,
  home: 'Satışta işe yarayanlar ve ne söyleneceği.',

  listTitle: (p) => `${p.name} (${p.n})`,
  listNew: 'Rehbere yeni eklenenler',
  listStale: '180 gündür bakılmayanlar',
  listNone: 'Burada henüz bir şey yok.',
  listPage: (p) => `Sayfa ${p.page} / ${p.pages}`,
  next: 'Sonraki',
  previous: 'Önceki',

  found: (p) => (p.n === 1 ? `“${p.query}” için bulduğum:` : `“${p.query}” için en uygun ${p.n} yazı:`),
  foundNone: (p) =>
    `Satış rehberinde şunun için bir şey bulamadım: ${p.words}. Bir iki kelimeyle dene, örneğin \`/playbook fiyat\`.`,
  show: 'Göster',
  share: 'Burada paylaş',
  shareTitle: 'Bu kanalda paylaşılsın mı?',
  shareQuestion:
    'Bu kanaldaki herkes okur; sonradan gelenler de. Yazıyı ben gönderirim ve senin paylaştığını belirtirim.',
  shareNo: 'Şimdi değil',
  shared: (p) => `*${p.title}* şimdi ${p.channel} kanalına gidiyor.`,
  sharedBy: (p) => `*${p.name}* satış rehberinden paylaşıyor`,
  sharedText: (p) => `${p.name} satış rehberinden paylaşıyor: ${p.title}`,
  sharedFoot: 'Daha fazlası için `/playbook`',

  when: 'Ne zaman',
  proof: 'Dayanağı',
  answers: 'İtiraz ederlerse',
  doneWhen: 'Ne zaman tamam',
  by: (p) => `yazan: ${p.name}`,
  ours: 'başlangıç rehberinden',
  changedBy: (p) => `değiştiren: ${p.name}`,
  approvedBy: (p) => `onaylayan: ${p.name}`,
  version: (p) => `sürüm ${p.n}`,
  used: (p) =>
    p.shown === 0 && p.shared === 0
      ? 'Henüz kullanılmadı'
      : `${p.shown} kez açıldı${p.shared > 0 ? `, ${p.shared} kez paylaşıldı` : ''}`,
  keeper: (p) => `güncel tutan: ${p.name}, son bakış: ${p.date}`,
  stale: (p) => `⏳ Buna ${p.days} gündür kimse bakmadı; okurken dikkatli ol.`,
  message: 'geldiği mesaj',
  stillRight: 'Hâlâ doğru',
  change: 'Değiştir',
  suggestChange: 'Değişiklik öner',
  history: 'Önceki sürümler',
  remove: 'Kaldır',
  removeTitle: 'Bu yazı kaldırılsın mı?',
  removeQuestion: 'Artık kimse bulamaz ve yeniden okunamaz.',
  removeNo: 'Kalsın',
  removed: (p) =>
    `Satış rehberinden kaldırıldı: *${p.title}*. \`/playbook kaldırılanlar\` ile geri koyabilirsin.`,
  restore: 'Geri koy',
  restored: (p) => `Yeniden satış rehberinde: *${p.title}*.`,
  listRemoved: 'Kaldırılanlar',
  removedNone: 'Geri koyabileceğin kaldırılmış bir yazı yok.',

  historyLine: (p) =>
    `*Sürüm ${p.n}*${p.isNow ? ' (şimdiki)' : ''} · ${p.date}${p.name ? ` · ${p.name}` : ''}`,
  earlier: (p) => `Sürüm ${p.n}. Şimdi geçerli olan: sürüm ${p.now}.`,

  formNew: 'Yazı ekle',
  formChange: 'Yazıyı değiştir',
  publish: 'Kaydet',
  suggest: 'Öner',
  fieldKind: 'Ne hakkında?',
  fieldLanguage: 'Hangi dilde?',
  field: {
    title: 'Başlık',
    occasion: 'Ne zaman kullanılır',
    talk: 'Ne söylenir ya da yapılır',
    proof: 'Dayanağı',
    answers: 'İtiraz ederlerse',
    doneWhen: 'Ne zaman tamam',
  },
  example: {
    title: '“Fiyatınız yüksek”',
    occasion: 'Fiyatı gördüler ve daha ucuz bir şeyle karşılaştırıyorlar',
    talk: 'Kullandığın sözler ya da adımlar, her satıra bir tane',
    proof: 'Neye dayandığı: bir müşteri, bir sayı, kaynağı',
    answers: 'O zaman ne derler, sen ne yanıt verirsin',
    doneWhen: 'İşe yaradığını ya da bu adımın bittiğini nasıl anlarsın',
  },
  fieldCredit: 'Kimin adıyla?',
  hintCredit: 'Adı yazının yanında durur; yazı girince haberi olur. Boşsa: seninki.',
  fieldReason: 'Neden değişiyor?',
  fromMessage:
    'Mesaj bağlantı olarak eklenir; onu ancak o kanalı okuyabilenler açar. Yalnızca onların bilmesi gerekeni lütfen çıkar.',
  readersNow: 'Şirketteki herkes hemen bulur.',
  readersLater:
    'Önce yöneticin (yoksa bir Pacesetter yöneticisi) okur. Kabul ederse şirketteki herkes senin adınla bulur.',

  savedNew: (p) => `Satış rehberine eklendi: *${p.title}*. Artık herkes bulabilir.`,
  savedChange: (p) => `Değiştirildi: *${p.title}*. Önceki sürümler yine okunabilir.`,
  suggested: (p) =>
    p.names
      ? `Önerildi: *${p.title}*. Önce okuyacak kişi: ${p.names}. Sonucu sana bildiririm.`
      : `Önerildi: *${p.title}*. Bir yönetici \`/playbook\` içinde görecek; sonucu sana bildiririm.`,

  suggestionTitle: 'Bir öneri',
  suggestionReaders: 'Kabul edilene kadar bunu yazan, onu yönetenler ve Pacesetter yöneticileri okur.',
  changedFields: (p) => `Değişen: ${p.fields}`,
  reasonLine: (p) => `Nedeni: ${p.reason}`,
  outdated: 'Bu yazıldıktan sonra biri yazıyı değiştirdi. Kabul edersen onun yerine bu sözler geçer.',
  approve: 'Kabul et',
  reject: 'Bu olmasın',
  approved: (p) => `*${p.title}* artık satış rehberinde. Haber verdiğim kişi: ${p.name}.`,
  rejectTitle: 'Bu olmasın',
  rejectLabel: 'Neden?',
  rejectHint: 'Bunu yalnızca öneren kişi okur.',
  send: 'Gönder',
  rejected: (p) => `Alınmadı: *${p.title}*. Nedenini ilettiğim kişi: ${p.name}.`,
  takeBack: 'Geri al',
  takenBack: (p) => `Geri alındı: *${p.title}*. Sözleri silindi.`,

  told: {
    approved: (p) => `*${p.name}* önerini satış rehberine aldı: “${p.title}”. Yanında senin adın var.`,
    rejected: (p) => `*${p.name}* “${p.title}” önerisini satış rehberine almadı: ${p.why}`,
    credited: (p) =>
      p.name
        ? `*${p.name}* senin sözlerini satış rehberine yazdı: “${p.title}”. Yanında senin adın var.`
        : `Sözlerin satış rehberinde: “${p.title}”. Yanında senin adın var.`,
  },

  mineTitle: 'Rehber için yazdıklarım',
  mineNone: 'Henüz yok. İşe yarayan bir söz mü biliyorsun?',
  state: { suggested: 'yanıt bekliyor', live: 'rehberde', rejected: 'alınmadı' },
  mineLine: (p) => `*${p.title}*\n${p.date} · ${p.state}${p.why ? `: ${p.why}` : ''}`,
};
