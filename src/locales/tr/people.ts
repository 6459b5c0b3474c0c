import type { Translations } from '../index.ts';

export const people: Translations['people'] = {
  personGone: 'Bu kişiyi artık burada bulamıyorum. Lütfen formu yeniden aç.',
  teamGone: 'Bu takımı artık bulamıyorum. Lütfen formu yeniden aç.',
  ownManager: (p) => `${p.name} kendi kendisinin yöneticisi olamaz. Lütfen başka birini seç ya da boş bırak.`,
  managerCircle: (p) =>
    `Böyle bir döngü oluşur: ${p.manager} zaten doğrudan ya da dolaylı olarak şu kişiye bağlı: ${p.name}. Lütfen önce onu değiştir ya da başka bir yönetici seç.`,
  guestCannotLead: (p) => `${p.name} Slack'te konuk; konuklar burada yönetici olamaz.`,
  guestCannotAdminister: (p) => `${p.name} Slack'te konuk; konuklar burada Pacesetter yöneticisi olamaz.`,
  lastAdmin: (p) =>
    `${p.name} tek Pacesetter yöneticisi. Ayarları değiştirebilecek biri kalsın diye lütfen önce başka birine bu yetkiyi ver.`,
  nameMissing: 'Lütfen bir ad yaz.',
  teamNameTaken: (p) => `${p.name} adında bir takım zaten var. Lütfen başka bir ad seç.`,
  zoneUnknown: (p) => `“${p.zone}” adlı bir saat dilimi bilmiyorum. Geçerli bir örnek: Europe/Istanbul.`,
  workWeekEmpty: 'Lütfen en az bir çalışma günü seç.',
  crmNameTaken: (p) => `“${p.crmName}” CRM'de zaten başka birinin adı: ${p.name}.`,
  severalPeople: (p) =>
    `${p.name} adında birden çok kişi var. Lütfen e-posta adresini ya da Slack kimliğini yaz.`,
  differentPeople: (p) =>
    `${p.name} için verilen Slack kimliği, e-posta adresi ve adlar burada farklı kişilere ait. Lütfen kontrol et.`,
};
