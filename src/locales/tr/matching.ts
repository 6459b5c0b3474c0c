import type { Translations } from '../index.ts';

export const matching: Translations['matching'] = {
  button: (p) => `${p.count} kişiyi eşleştir`,
  buttonPlain: 'Kişileri eşleştir',
  title: (p) => `${p.count} kişinin Slack hesabını bilmiyorum`,
  none: 'Herkesin Slack hesabını biliyorum. Eşleştirilecek kimse kalmadı.',
  why: 'Rakamları şimdiden sayılıyor. Ama onlara ancak hesaplarını bilirsem yazabilirim; bir takım da her üyesinin hesabı belli olunca ya da hesabı yok diye işaretlenince yayına alınır.',
  pick: 'Hesabını seç',
  isThem: (p) => `Bu kişi: ${p.name}`,
  noSlack: 'Slack hesabı yok',
  undo: 'Geri al',
  change: 'O değil mi?',
  matched: (p) =>
    p.name === p.account ? `*${p.name}* artık hesabıyla eşleşti.` : `*${p.name}* artık ${p.account}.`,
  marked: (p) => `*${p.name}*: Slack hesabı yok. Rakamları sayılmaya devam eder.`,
  unmarked: (p) => `*${p.name}* yeniden listede.`,
  withoutButton: (p) => `Slack hesabı olmayanlar: ${p.count}`,
  withoutTitle: (p) => `${p.count} kişi Slack hesabı yok diye işaretli`,
  withoutNone: 'Slack hesabı yok diye işaretlenen kimse yok.',
  withoutWhy:
    'Rakamları sayılır, takımlar onları beklemez. *Geri al* kişiyi yeniden eşleştirilecekler arasına koyar.',
  buttonAccount: 'Slack hesabı',
  accountTitle: 'Slack hesabı',
  accountField: (p) => `${p.name} Slack’te kim?`,
  accountHint:
    'Burada başka bir hesap varsa ikisi yer değiştirir: ad, adres ve rol hesapla gider; rakamlar, fırsatlar ve hedefler kalır.',
  accountSaved: (p) =>
    p.name === p.account ? `*${p.account}* artık bu hesapla eşleşti.` : `*${p.name}* artık ${p.account}.`,
  alsoMatched: (p) => `*${p.name}* bu kişi sayılıyor.`,
  splitOff: 'Bu kişi değil',
  splitDone: (p) =>
    `*${p.name}* yeniden ayrı bir kişi ve eşleştirilmeyi bekliyor. Bu adla gelen fırsatlar ve rakamlar bir sonraki içe aktarmada ona geçer. Onunla gelen diğer her şey ${p.account} üzerinde kalır: lütfen takımını, yöneticisini ve hedeflerini gözden geçir.`,
  matchedMeanwhile: 'Bu kişi bu arada eşleştirilmiş. Lütfen listeyi yeniden aç.',
  accountGone: (p) => `${p.name} Slack’ten ayrılmış. Lütfen orada olan birini seç.`,
  bothHaveSlack: (p) => `${p.name} ve ${p.other}: ikisinin de Slack hesabı var, yani iki ayrı kişi.`,
  circle: (p) =>
    `${p.name} kendi kendisinin üstünde olurdu: biri doğrudan ya da dolaylı olarak ötekini yönetiyor. Lütfen önce o yöneticiyi değiştir.`,
};
