import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const certificates: Translations['certificates'] = {
  field: 'Sertifika gerekiyor mu?',
  fieldHint: 'Gerekiyorsa eğitim, yönetici yeterli bir puan girince tamamlanmış sayılır.',
  none: 'Hayır, kişinin kendi sözü yeter',
  asked: 'Evet, puanla',
  fieldPass: 'Sertifika: yüzde kaçtan itibaren geçer?',
  passHint: 'Yalnızca sertifika gerekiyorsa geçerlidir.',
  fieldMonths: 'Sertifika: kaç ay geçerli?',
  monthsHint: 'Süresi dolunca eğitim yeniden atanır. 30 gün önce hatırlatırım.',

  asks: (p) =>
    `*Sertifika:* geçme puanı %${p.passMark}, ${p.months} ay geçerli. Puanı kişinin yöneticisi girer.`,
  waits: (p) => `${p.date} gününden beri puan bekliyor`,
  passedOn: (p) => `${p.date} günü geçildi, ${p.expires} günü sona erecek`,
  expired: (p) => `geçerliliği ${p.date} günü sona erdi`,
  attempt: (p) =>
    `${p.passed ? ':white_check_mark:' : ':heavy_minus_sign:'} ${p.nth}. deneme, ${p.date}: %${p.score}${p.passed ? '' : `, gereken %${p.passMark}`} · ${p.text}`,

  ready: 'Sınava girdim',
  readyTitle: 'Sınava girdim',
  fieldReady: 'Bunu ne gösteriyor?',
  readyHint: 'Bir bağlantı ya da nasıl geçtiği. Yöneticilerin okur; puanını içlerinden biri girer.',

  score: 'Puan gir',
  scoreTitle: 'Puan',
  fieldScore: 'Yüzde olarak puan',
  scoreHint: (p) =>
    `${withEnding(String(p.passMark), 'ablative')} itibaren geçer, ${p.months} ay geçerli olur.`,
  fieldEvidence: 'Neye dayanıyor?',
  evidenceHint: 'Örneğin sınav sonucu ya da senin gördüklerin.',
  attemptNext: (p) => `Bu, ${p.nth}. deneme.`,
  visible: (p) => `${p.name} puanı hemen öğrenir. Puanı ve bu yazıyı yalnızca kendisi ve yöneticileri görür.`,

  needs: (p) => `*Sertifika: ${p.course}* · ${p.name} ${p.date} günü sınava girdi`,
  passed: (p) =>
    `*${p.by}* ${p.name} eğitimi için %${p.score} girdi: geçtin. Sertifikan ${p.date} gününe kadar geçerli.`,
  failed: (p) =>
    `*${p.by}* ${p.name} eğitimi için %${p.score} girdi (${p.nth}. deneme). Geçmek için %${p.passMark} gerekiyor; yeniden girebilirsin.`,
  renewed: (p) => `${p.name} sertifikanın süresi doldu, eğitim sana yeniden atandı. Son gün ${p.date}.`,

  badPassMark: 'Lütfen 1 ile 100 arasında tam yüzde yaz, örneğin 80.',
  badMonths: 'Lütfen 1 ile 120 arasında tam ay yaz, örneğin 12.',
  badScore: 'Lütfen 0 ile 100 arasında tam yüzde yaz, örneğin 85.',
  noScoreNow: 'Bu eğitim için şimdi girilecek bir puan yok. Lütfen listeyi yeniden aç.',

  nudgeName: 'süresi dolan sertifikalar',
  nudgeWhy: (p) => `Bir sertifikanın süresi ${p.days} gün sonra doluyor: ${p.date}.`,
  nudgeNext:
    'Sınava yeniden gir ve yöneticinden puanını girmesini iste. Yoksa o gün eğitim sana yeniden atanır.',
  nudgeNumber: (p) => `Süresi ${p.date} günü doluyor`,
  nudgeRule: 'O günden 30 gün önce başlarım; en çok üç haftada bir söylerim.',
};
