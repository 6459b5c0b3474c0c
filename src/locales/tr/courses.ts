import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

function completed({ k, n, share }: { k: number; n: number; share: string }): string {
  if (n === 0) return 'artık kimsenin tamamlaması gerekmiyor';
  if (k === 0) return `${n} kişiden henüz kimse tamamlamadı`;
  return `${n} kişiden ${withEnding(String(k), 'possessive')} tamamladı${share}`;
}

export const courses: Translations['courses'] = {
  messageName: 'sana verilen bir eğitim',
  renewedName: 'sertifikası bittiği için yeniden aldığın eğitim',
  enrolledName: 'sana verilen bir program',
  title: 'Eğitimler',
  home: '*Eğitimler* · tamamlaman gerekenler, son günleri ve becerilerine uyanlar',
  mine: 'Benim eğitimlerim',
  none: 'Tamamlaman gereken bir eğitim yok.',
  forYou: 'Sana göre',
  fits: (p) => `beceri: ${p.skill}`,
  forYouNote: 'Beceri puanlarına bakarak öneriyorum; onları yalnızca sen ve doğrudan yöneticin görürsünüz.',
  team: 'Ekibim',
  teamNone: 'Ekibinden kimseye henüz eğitim atanmadı. *Ata* ile başlayabilirsin.',
  all: 'Bütün eğitimler',
  allNone: 'Henüz eğitim yok. İlkini *Yeni eğitim* ile ekleyebilirsin.',
  more: (p) => `ve ${p.n} tane daha`,
  visible: 'Eğitimlerini ve onlar için yazdıklarını sen ve yöneticilerin görürsünüz.',
  visibleOf: (p) => `Bunu yalnızca ${p.name} ve yöneticileri görür.`,
  choose: 'Seç',
  unknownWord:
    '`/pacesetter eğitimler` kendi eğitimlerini gösterir; `ekip`, `ata`, `yeni`, `program` ve `hepsi` ekip yönetenler içindir.',

  open: 'Aç',
  start: 'Başladım',
  done: 'Tamamladım',
  take: 'Al',
  edit: 'Değiştir',
  assign: 'Ata',
  make: 'Yeni eğitim',
  waive: 'Muaf tut',
  end: 'Kaldır',
  editTitle: 'Eğitimi değiştir',
  endTitle: 'Eğitim kaldırılsın mı?',
  endQuestion: 'Artık kimseye atanamaz. Atanmış olanlar yine de tamamlayabilir.',
  ended: 'Kaldırıldı. Atanmış olanlar yine de tamamlayabilir.',

  takes: (p) =>
    p.minutes < 120
      ? `yaklaşık ${p.minutes} dk`
      : `yaklaşık ${Math.floor(p.minutes / 60)} sa${p.minutes % 60 ? ` ${p.minutes % 60} dk` : ''}`,
  due: (p) => `son gün: ${p.date} ${p.weekday}`,
  started: (p) => `başlandı, son gün: ${p.date} ${p.weekday}`,
  overdue: (p) => `son günü ${p.date} idi, ${p.days} gün geçti`,
  doneOn: (p) => `${p.date} günü tamamlandı`,
  waivedOn: (p) => `${p.date} günü muaf tutuldu`,
  completion: (p) => `${completed(p)}${p.waived > 0 ? ` · muaf tutulan ${p.waived} kişi sayılmadı` : ''}`,

  viewTitle: 'Eğitim',
  givenBy: (p) => `Atayan: ${p.name}, ${p.date}; süre ${p.days} iş günü. İzin günleri son günü ileri atar.`,
  takenBy: (p) => `${p.date} günü kendisi aldı; süre ${p.days} iş günü. İzin günleri son günü ileri atar.`,
  whose: (p) => `*${p.name}*`,
  evidenceIs: (p) => `*Tamamlandığını gösteren:* ${p.text}`,
  reasonIs: (p) => `*Neden muaf tutuldu:* ${p.text}`,
  saved: ':white_check_mark: Kaydedildi.',

  doneTitle: 'Eğitimi tamamladım',
  fieldEvidence: 'Tamamladığını ne gösteriyor?',
  evidenceHint: 'Kendine ne çıkardığını anlatan bir satır ya da bağlantı. Yöneticilerin de görür.',
  fieldKpi: 'Hangi sayıyı değiştirmeli?',
  kpiHint: 'İki ve dört hafta sonra diğerlerininkiyle karşılaştırırım.',
  noNumber: 'Sayı yok',
  waiveTitle: 'Eğitimden muaf tut',
  fieldReason: 'Neden?',
  reasonHint: 'Bunu kişi ve onu yönetenler okur. Eğitim artık onun için sayılmaz.',

  newTitle: 'Yeni eğitim',
  fieldName: 'Adı ne?',
  fieldLink: 'Nerede?',
  fieldSkill: 'Hangi beceri için?',
  skillHint: 'Bu becerisi geride kalanlara öneririm.',
  noSkill: 'Belirli bir beceri yok',
  fieldMinutes: 'Yaklaşık kaç dakika sürer?',
  fieldUsualDays: 'Genellikle kaç iş günü verilir?',
  usualDaysHint: 'Boşsa 10. Atayan başka bir süre verebilir.',
  changeNote: 'Bundan sonra gösterileni değiştirir. Tamamlanmış olanlar o günkü adıyla kalır.',
  added: (p) => `*${p.name}* eklendi, artık atanabilir.`,
  changed: (p) => `*${p.name}* değiştirildi.`,
  taken: (p) => `*${p.name}* artık listende. Yöneticilerin de orada görür.`,

  assignTitle: 'Ata',
  fieldCourse: 'Hangi eğitim ya da program?',
  courseHint: 'Doğrudan sana bağlı kişilerin geride kaldığı becerilere uyanlar önce gelir.',
  gapOf: (p) => `Geride kalan: ${p.names}`,
  fieldPeople: 'Kime?',
  fieldTeam: 'Ya da bütün bir ekibe',
  fieldRole: 'Ya da şu rolde satış yapan herkese',
  fieldDays: 'Kaç iş günü içinde tamamlanmalı?',
  daysHint:
    'Boşsa eğitimin kendi süresi; programın süreleri bellidir. Herkesin izinleri ve tatilleri sayılmaz.',
  assigned: (p) =>
    p.n === 0
      ? `Seçtiğin herkesin *${p.name}* eğitimi zaten var.`
      : `*${p.name}* ${p.n} kişiye atandı${p.already > 0 ? `; ${p.already} kişide zaten vardı` : ''}. İş saatlerinde haber veririm.`,
  told: (p) => `*${p.by}* sana bir eğitim atadı: ${p.name}. Son gün ${p.date}.`,
  needs: (p) => `*Eğitim: ${p.name}* · ${p.standing}`,

  onlyKeepers: 'Eğitimleri sistem yöneticileri ve ekip yönetenler ekler, değiştirir ya da kaldırır.',
  onlyLeaders: 'Bunu yalnızca ekip yönetenler, kendi ekibindekiler için yapabilir.',
  onlyOwn: 'Bir eğitimin tamamlandığını yalnızca atanan kişi söyleyebilir.',
  notYours:
    'Sana gösterebileceğim böyle bir eğitim yok. Bir eğitimi yalnızca atanan kişi ve yöneticileri görür.',
  haveAlready: 'Bu eğitim sende zaten var.',
  notLed: 'Eğitimi yalnızca yönettiğin kişilere atayabilirsin. Lütfen yeniden seç.',
  nobody: 'Lütfen en az bir kişi, bir ekip ya da bir rol seç.',
  gone: 'Bu eğitim kaldırılmış. Lütfen başka bir eğitim seç.',
  noneToAssign: 'Henüz eğitim yok. `/pacesetter eğitimler yeni` ile ekleyebilirsin.',
  settledAlready: 'Bu eğitim zaten sonuçlanmış. Lütfen listeyi yeniden aç.',
  badName: 'Lütfen 3 ile 100 karakter arasında bir ad yaz.',
  badLink:
    'Bu, saklayabileceğim bir bağlantı değil. https ile başlamalı, örneğin https://learn.acme.com/kesif',
  badMinutes: 'Lütfen 1 ile 4800 arasında tam dakika yaz, örneğin 45.',
  badDays: 'Lütfen 1 ile 60 arasında tam sayı yaz, örneğin 10.',
  sayIt: {
    evidence: 'Lütfen tamamladığını gösteren birkaç söz yaz, örneğin bundan sonra neyi farklı yapacağını.',
    reason: 'Lütfen nedenini birkaç sözle yaz, örneğin: önceki işinde almıştı.',
  },

  nudgeName: 'son günü gelen eğitimler',
  nudgeSoon: (p) =>
    p.days === 0
      ? 'Bir eğitimin son günü bugün.'
      : `Bir eğitimin son gününe ${p.days} iş günü kaldı: ${p.date}.`,
  nudgeLate: (p) => `Bir eğitiminin son günü ${p.date} idi, ${p.days} gün geçti.`,
  nudgeNext: 'Tamamla ve bunu neyin gösterdiğini yaz ya da yöneticinden seni muaf tutmasını iste.',
  nudgeNumber: (p) => `Son gün ${p.date}, kendi takvimine göre`,
  nudgeRule: 'Son günden üç iş günü önce başlarım; açık kaldıkça beş günde bir yeniden söylerim.',
};
