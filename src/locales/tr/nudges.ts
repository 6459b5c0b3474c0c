import type { Translations } from '../index.ts';

const people = ['kimseyle', 'bir kişiyle', 'iki kişiyle', 'üç kişiyle'];

/** Endings never hang on a name or a date, whose vowels are not known. */
export const nudges: Translations['nudges'] = {
  title: (p) =>
    `${p.date} ${p.weekday}. ${p.standsInFor ? `Vekili olduğun yönetici: ${p.standsInFor}. ` : ''}Bu hafta ${people[p.people]} konuşmaya değer.`,
  person: (p) => `${p.name}: ${p.why}\n→ ${p.nextStep}`,
  notBefore: (p) => `${p.name}: ${p.date} tarihinden önce hatırlatmam.`,

  giveFeedback: 'Geri bildirim ver',
  snooze: 'Bir hafta ertele',
  undo: 'Geri al',
  why: 'Neden bu?',

  asOf: (p) => `${p.date} itibarıyla`,
  ruleTitle: 'Kural',
  less: 'Daha az hatırlatma için: *Bir hafta ertele*, nedeni ne olursa olsun kişiyi gelecek haftanın hatırlatmasından çıkarır. Aynı neden iki hafta üst üste yalnızca durum kötüleştiyse gelir, bir seferde en çok üç kişi gelir, kesin bir şey yoksa hiçbir şey gelmez.',
  secret: (p) =>
    `Bu hatırlatma yalnızca sana gelir. ${p.name} bunu göremez, Pacesetter yöneticisi de göremez.`,

  foreseen: 'konuşmaya değer en çok üç kişi, nedeni ve tek bir sonraki adımla; ya da hiçbir şey',
  refusal: 'Bu hatırlatma başkası için.',
  gone: 'Bu hatırlatmanın süresi geçti. Bir sonrakinde güncel sayılar olacak.',
  notYoursNow: 'Bu kişi artık sana bağlı değil, bu yüzden sayılarını gösteremem.',
};
