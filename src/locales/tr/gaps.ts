import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const gaps: Translations['gaps'] = {
  name: 'çalışmaya değer beceriler',
  low: (p) => `${p.skill}: ${p.n} puana göre 5 üzerinden ${p.level}.`,
  belowExpected: (p) => `${p.skill}: ${p.n} puana göre 5 üzerinden ${p.level}; beklenen ${p.expected}.`,
  number: (p) => `${p.skill}: 5 üzerinden ${p.level}; son 180 günün ${p.n} puanı, kişinin kendi puanı hariç`,
  take: 'Eğitimi al',
  practise: 'Çalış',
  own: {
    course: 'Bunun için henüz almadığın bir eğitim var. *Eğitimi al* onu listene ekler.',
    practise: (p) =>
      `Bir canlandırmayla çalışabilirsin, örneğin “${p.talk}”. Paylaşana kadar sonucunu yalnızca sen görürsün.`,
    rule: `Başkalarının en az iki puanına göre ${withEnding('2', 'ablative')} yüksek olmayan ya da beklenenin bir puan altında kalan becerileri söylerim; her birini en çok dört haftada bir ve sen o beceri için bir eğitimdeyken hiç. Bunu yalnızca sen ve doğrudan yöneticin öğrenirsiniz.`,
  },
  manager: {
    course: 'Bunun için henüz almadığı bir eğitim var. Atamak bir dakika sürer.',
    practise: (p) =>
      `Onunla bir canlandırma yapmayı öner, örneğin “${p.talk}”. Seni \`/pacesetter prova\` ile davet eder.`,
    rule: `Başkalarının en az iki puanına göre ${withEnding('2', 'ablative')} yüksek olmayan ya da beklenenin bir puan altında kalan becerileri söylerim; her kişi için en çok dört haftada bir ve o beceri için bir eğitimdeyken hiç. Bunu yalnızca ikiniz öğrenirsiniz; ne vekilin ne de üsttekiler.`,
  },
};
