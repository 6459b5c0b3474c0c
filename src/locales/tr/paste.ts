import type { Translations } from '../index.ts';

export const paste: Translations['paste'] = {
  button: 'Takımları yapıştır',
  title: 'Takımları yapıştır',
  field: 'Takımlar ve kişiler',
  hint: 'Bir tablodan ad, e-posta, takım ve yönetici sütunlarıyla satırlar (hangisinin hangisi olduğunu başlık satırı söyleyebilir; orada takım yoksa her yöneticinin ekibi bir takım olur) ya da her satırda bir takım; örneğin Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber (yönetici > işaretinden önce).',
  more: (p) =>
    `Bu alana ${p.most} karakter sığar. Daha fazlasını birkaç seferde yapıştır ya da dosyadan aktar: \`npm run cli -- import people DOSYA.csv\`.`,
  visible: 'Henüz hiçbir şey kaydedilmiyor: önce ne anladığımı gösteriyorum.',
  submit: 'Ne anladığını göster',
  empty: 'Lütfen en az bir satır yapıştır.',

  previewTitle: 'Anladıklarım',
  newTeam: 'yeni takım',
  managers: (p) => `Yönetici: ${p.names}`,
  members: (p) => `Üyeler: ${p.names}`,
  others: 'Bu takımlarda olup burada adı geçmeyenler kalır. Kimseye yazılmaz.',
  newPeople: (p) => `*Tanımadığım ${p.count} kişi* Slack hesabı olmadan eklenecek; sonra eşleştirebilirsin:`,
  similar: (p) => `benzeyenler: ${p.names}`,
  problems: (p) => `*${p.count} satır ya da ad dışarıda kalıyor:*`,
  line: (p) => `${p.line}. satır`,
  nothing: 'Bu metinde bir takım bulamadım. Lütfen geri dönüp örneğe bak.',
  changed: 'Sen bakarken burada bir şey değişti. Lütfen bir kez daha bak; henüz hiçbir şey kaydedilmedi.',
  problem: {
    unreadable: () => 'ne bir tablo satırı ne de “takım: yönetici > üyeler”',
    noTeam: () => 'takım yazmıyor',
    noName: () => 'üye adı yazmıyor',
    unknown: (p) => `tanımıyorum: ${p.name}`,
    several: (p) => `${p.name} şunlardan biri olabilir: ${p.near}`,
    left: (p) => `${p.name} ayrılmış`,
    guest: (p) => `${p.name} konuk; konuklar yönetici olamaz`,
    twice: (p) => `${p.name} zaten ${p.line}. satırda bir takımda`,
    otherManager: (p) => `${p.name} için ${p.line}. satırda zaten başka bir yönetici var`,
  },
  save: 'Kaydet',
  saved: (p) => `Kaydedildi: ${p.teams} takımda ${p.people} kişi.`,
  savedNew: (p) => `Bunlardan ${p.count} kişinin Slack hesabını henüz bilmiyorum.`,
};
