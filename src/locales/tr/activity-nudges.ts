import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const activityNudges: Translations['activityNudges'] = {
  silenceName: 'kayıtsız geçen günler',
  silenceWhy: (p) => `${p.earlier} ve ${p.later} için henüz hiç kayıt yok.`,
  silenceNext: (p) =>
    `Her gün için tek satır yeter, örneğin \`/log ${p.day} 12 arama\`. Kaydedecek bir şey yoksa öyle kalsın.`,
  silenceDays: (p) => `Kaydı ya da içe aktarılmış verisi olmayan günler: ${p.earlier} ve ${p.later}`,
  silenceLast: (p) => `Elle yapılan son kayıt: ${p.date}`,
  silenceRule:
    'Arka arkaya iki iş gününde ne kayıt ne de içe aktarılmış veri varsa sorarım; ama yalnızca genellikle elle kaydediyorsan, yani önceki 20 iş gününün en az 10’unda kayıt yaptıysan. İzin günleri ve yarım günler sayılmaz.',

  dropName: 'her zamankinden sakin geçen haftalar',
  dropWhy: (p) =>
    `Geçen hafta iş günü başına ${p.perDay}; her zamanki ${p.usual} (bunun ${withEnding(p.percent, 'possessive')}).`,
  dropNext: 'Bir şey engel olduysa yöneticine söyle. Olmadıysa bu hafta her gün buna bir saat ayırmayı dene.',
  dropRule:
    'Bir haftadaki arama, e-posta, randevu, toplantı, nitelikli aday, demo ve teklif sayın, önceki dört haftada iş günü başına kendi ortalamanın %70’inin altına inerse anarım. İzin günleri sayılmaz. Üç iş günü geçince geçen hafta artık geçmiştir.',
};
