import type { Translations } from '../index.ts';
import { workingDays as days } from './days.ts';

const left = (n: number, how: string) => (n === 1 ? 'bugün' : `kalan ${days(n)} ${how}`);

/** Endings never hang on a name or a number, whose vowels are not known. */
export const goalNudges: Translations['goalNudges'] = {
  behindName: 'temponun gerisindeki hedefler',
  perDay: (p) => `${left(p.days, 'için günde')} ${p.amount}${p.kpi ? ` ${p.kpi}` : ''}`,
  inAll: (p) => `${left(p.days, 'içinde')} ${p.amount} ${p.kpi} daha`,
  recoverable: (p) => `Hedefe yetecek olan: ${p.needed}.`,
  needsHelp: (p) =>
    `Hedef için gereken: ${p.needed}. Bu, şimdiye dek yapılanın bir buçuk katından fazla. Neyin yardımcı olabileceğini yöneticine sor ya da sayıyı birlikte konuşun.`,
  needed: (p) =>
    p.times
      ? `Kalan gereken: ${p.needed}; bu, bir günde şimdiye dek yapılanın ${p.times} katı`
      : `Kalan gereken: ${p.needed}`,
  unansweredName: 'yanıtını bekleyen hedefler',
  unansweredWhy: (p) =>
    `Sana önerilen hedef${p.number ? ` (${p.number})` : ''} ${p.date} tarihinden beri yanıtını bekliyor.`,
  unansweredWishWhy: (p) =>
    `Sana bağlı biri kendi hedefi için ${p.number ? `şunu önerdi: ${p.number}` : 'bir sayı önerdi'}; ${p.date} tarihinden beri yanıtını bekliyor.`,
  unansweredNext: 'Kabul et, başka bir sayı öner ya da sor: üçünden biri yeter.',
  unansweredWishNext: 'Kabul et ya da neden eski sayıda kaldığını yaz.',
  unansweredSince: (p) => `Önerildiği gün: ${p.date}; o günden beri ${p.days} iş günün geçti`,
  unansweredRule:
    'Sana önerilen bir sayıyı yanıtlamak için üç iş günün geçtiyse anarım. İzin günleri sayılmaz. Bir ay geçince artık sormam.',

  streakName: 'üst üste günlük hedefe ulaşılan günler',
  streakWhy: (p) => `${p.kpi}: üst üste ${p.days} iş gününde günlük hedefine ulaştın (günde ${p.perDay}).`,
  streakNext: 'Yapman gereken bir şey yok. Neyin işe yaradığını biliyorsan bir arkadaşına anlat.',
  streakDays: (p) => `${p.since} – ${p.until}; çalışmadığın günler sayılmaz, diziyi de bozmaz`,
  streakTarget: (p) => `Hedefin iş günlerine bölününce: günde ${p.perDay}`,
  streakRule:
    'Haftalık ya da aylık bir hedefin günlük payına üst üste 5, 10 ve 20 iş günü ulaşınca söylerim. Yarım gün payın yarısını ister.',

  levelName: 'tutmayan düzeyler ve sınırlar',
  levelWhy: (p) => `${p.kpi}, bu ${p.period}: ${p.now}; anlaşılan: ${p.aim}.`,
  levelNext: 'Arkasında ne olduğuna bak, farklı yapacağın tek bir şey seç.',
  levelAgreed: (p) => `Hedef: ${p.kpi}, ${p.aim}`,
  levelNow: (p) => `Bu söylendiğinde: ${p.now}`,
  levelSince: (p) => `${p.date} günü de böyleydi`,
  levelRule:
    'Hem bu sabah hem bir önceki iş günü anlaşılan yerde olmayan bir düzeyini ya da sınırını anarım. Kayıt çok azsa bir şey söylemem; yeni başlayan ya da değişen hedefler için de.',

  stepName: 'günü gelen adımlar',
  stepSoon: (p) =>
    `Bir hedefinin ${p.count} adımından ${p.place}. adımının günü ${p.days === 0 ? 'bugün' : p.days === 1 ? 'yarın' : `${p.date} ${p.weekday}`}.`,
  stepLate: (p) =>
    `Bir hedefinin ${p.count} adımından ${p.place}. adımının günü geçti (${p.date}), adım hâlâ açık.`,
  stepSoonNext: 'Bitince işaretle.',
  stepLateNext: 'Bittiyse işaretle; bitmediyse kimse sormadan neyin geciktirdiğini söyle.',
  stepButton: 'Adımları gör',
  stepsDone: (p) => `Biten: ${p.count} adımdan ${p.done}`,
  stepDue: (p) => `Günü: ${p.date}`,
  stepRule: 'Bir adımı gününden üç gün önce, geciktiğinde bir kez daha, sonra haftada bir anarım.',

  behindRule:
    'Hem bu sabah hem bir önceki iş günü takvimin beklediğinin %90’ından azına ulaşılmışsa hedefini anarım. İzin günleri sayılmaz. Yeni başlayan ya da değişen hedefler ile birkaç büyük satışa bağlı olanlar değerlendirilmez.',
};
