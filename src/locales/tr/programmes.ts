import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const programmes: Translations['programmes'] = {
  all: 'Programlar',
  make: 'Yeni program',
  newTitle: 'Yeni program',
  editTitle: 'Programı değiştir',
  viewTitle: 'Program',
  listed: (p) => `*${p.name}* · ${p.days} iş gününde ${p.n} eğitim`,
  progress: (p) =>
    p.done === 0
      ? `*${p.name}* · ${p.of} eğitimden henüz hiçbiri tamamlanmadı`
      : `*${p.name}* · ${p.of} eğitimden ${withEnding(String(p.done), 'possessive')} tamam`,
  finished: (p) => `:white_check_mark: *${p.name}* · ${p.of} eğitimin hepsi tamam`,
  noneLeft: (p) => `*${p.name}* · artık tamamlanması gereken eğitim yok`,
  next: (p) => `Sırada: ${p.course} · ${p.standing}`,
  team: (p) =>
    p.k === 0
      ? `*${p.name}* · ${p.n} kişiden henüz kimse bitirmedi`
      : `*${p.name}* · ${p.n} kişiden ${withEnding(String(p.k), 'possessive')} bitirdi`,
  person: (p) => `${p.name} · ${p.done}/${p.of}`,
  open: 'Hepsini gör',
  note: 'Eğitimler sırayla yapılır; her son gün kişinin kendi takvimine göredir.',

  fieldName: 'Adı ne?',
  fieldCourse: (p) => `${p.nth}. eğitim`,
  fieldDays: (p) => `${p.nth}. eğitim: kaç iş günü içinde?`,
  daysHint:
    'Başlangıçtan itibaren; izinler ve tatiller sayılmaz. Boşsa bir öncekinden sonra eğitimin kendi süresi kadar.',
  more: 'Daha fazla eğitim',
  keepNote: 'Bundan sonra başlayanlar programı böyle alır. Başlamış olanlarınki değişmez.',
  added: (p) => `*${p.name}* eklendi, artık *Ata* ile verilebilir.`,
  changed: (p) => `*${p.name}* bundan sonra başlayacaklar için değiştirildi.`,
  endTitle: 'Program kaldırılsın mı?',
  endQuestion: 'Artık kimseye atanamaz. Atanmış olanların eğitimleri kalır.',
  ended: 'Kaldırıldı. Atanmış olanların eğitimleri kalır.',

  group: 'Programlar',
  groupCourses: 'Eğitimler',
  told: (p) =>
    `*${p.by}* sana *${p.name}* programını atadı: ${p.n} eğitim. İlki ${p.first}, son gün ${p.date}.`,

  gone: 'Bu program ya da içindeki bütün eğitimler kaldırılmış. Lütfen başka bir program seç.',
  fewCourses: 'Bir program için iki eğitim gerekir. `/pacesetter eğitimler yeni` ile ekleyebilirsin.',
  fewSteps: 'Lütfen en az iki eğitim seç.',
  twice: 'Bu eğitim programda zaten var. Lütfen başka birini seç.',
  earlier: 'Lütfen bir önceki eğitimdeki kadar ya da daha çok gün yaz.',
  badDays: (p) => `Lütfen 1 ile ${p.most} arasında tam sayı yaz, örneğin 10.`,
  changedMeanwhile: 'Bu programı bu arada başka biri değiştirdi. Lütfen yeniden aç.',
};
