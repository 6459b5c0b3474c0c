import type { Translations } from '../index.ts';
import { workingDays as days } from './days.ts';

/** Endings never hang on a name or a number, whose vowels are not known. */
export const goalNudges: Translations['goalNudges'] = {
  behindName: 'temponun gerisindeki hedefler',
  perDay: (p) => `kalan ${days(p.days)} için günde ${p.amount}${p.kpi ? ` ${p.kpi}` : ''}`,
  inAll: (p) => `kalan ${days(p.days)} içinde ${p.amount} ${p.kpi} daha`,
  recoverable: (p) => `Hedefe yetecek olan: ${p.needed}.`,
  needsHelp: (p) =>
    `Hedef için gereken: ${p.needed}. Bu, şimdiye dek yapılanın bir buçuk katından fazla. Neyin yardımcı olabileceğini yöneticine sor ya da sayıyı birlikte konuşun.`,
  needed: (p) =>
    p.times
      ? `Kalan gereken: ${p.needed}; bu, bir günde şimdiye dek yapılanın ${p.times} katı`
      : `Kalan gereken: ${p.needed}`,
  behindRule:
    'Hem bu sabah hem bir önceki iş günü takvimin beklediğinin %90’ından azına ulaşılmışsa hedefini anarım. İzin günleri sayılmaz. Yeni başlayan ya da değişen hedefler ile birkaç büyük satışa bağlı olanlar değerlendirilmez.',
};
