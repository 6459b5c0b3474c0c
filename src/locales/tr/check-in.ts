import type { Translations } from '../index.ts';

const words = { on_track: 'yolunda', at_risk: 'riskli', off: 'tutmuyor' };

export const checkIn: Translations['checkIn'] = {
  button: { on_track: 'Yolunda', at_risk: 'Riskli', off: 'Tutmuyor' },
  ask: 'Bu hafta sana nasıl görünüyor?',
  need: (p) => `*${p.kpi}* (${p.period}) bu hafta sana nasıl görünüyor? Sayılara göre: ${p.status}.`,
  needsLeft: (p) => `${p.count} hedef daha *Hedeflerim* içinde.`,
  change: 'Değiştir, nedenini yaz',
  said: (p) =>
    `Bu hafta ${p.name === null ? 'dediğin' : `${p.name} şöyle dedi`}: *${words[p.says]}*${p.why && ` (“${p.why}”)`}${
      p.numbers === null ? '' : `; sayılara göre: *${p.numbers}*`
    }`,
  notYours: 'Bir hedefin nasıl göründüğünü yalnızca hedefin sahibi söyleyebilir.',
  formTitle: 'Bu hafta',
  formSave: 'Kaydet',
  formSays: 'Nasıl görünüyor?',
  formNote: 'Kısaca nedeni',
  formVisible: 'Sen ve seni yönetenler görür. Hafta boyunca değiştirebilirsin.',
  doubts: (p) => `*Bu hafta kuşkulu olanlar:* ${p.names}`,
  doubtName: (p) => `${p.name} (${p.kpi}: ${words[p.says]})`,
  listDoubts: 'Bu hafta kuşkulu olanlar',
  listDoubt: (p) => `${p.name}: ${p.kpi}, *${words[p.says]}*${p.why && `: “${p.why}”`}`,
};
