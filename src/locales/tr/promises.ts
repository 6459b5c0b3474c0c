import type { Translations } from '../index.ts';

export const promises: Translations['promises'] = {
  problem: {
    too_short: 'Ne yapılacağını lütfen birkaç kelimeyle yaz.',
    too_long: 'Bu, bir söz için çok uzun. Lütfen 300 karaktere sığdır.',
    in_the_past: 'Bu gün geçti. Lütfen bugünü ya da sonraki bir günü seç.',
    too_far: 'Bu, üç aydan daha uzak. Lütfen daha yakın bir ilk adım seç.',
    oneself: 'Söz bir başkasına verilir. Lütfen başka birini seç.',
  },
  madeAlready: 'Bu söz zaten kayıtlı. `/pacesetter sözler` ile görebilirsin.',
  due: (p) => `son gün ${p.date} ${p.weekday}`,
  overdue: (p) => `son günü ${p.date} idi, ${p.days} gün geçti`,
  age: (p) => `${p.days} gün önce verildi`,
};
