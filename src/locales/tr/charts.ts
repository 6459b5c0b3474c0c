import type { Translations } from '../index.ts';

export const charts: Translations['charts'] = {
  title: (p) => `${p.kpi}, hafta hafta`,
  actual: 'Gerçekleşen',
  goal: 'Hedef',
  point: (p) => `${p.week}: ${p.goal === null ? p.value : `${p.value} / ${p.goal}`}`,
  drawnFrom: (p) => `Bu hedefin ilk haftası olan ${p.week} haftasından başlayarak çizildi.`,
  goalOf: (p) => `Bu haftanın hedefi: ${p.goal}`,
  noRecord: 'yok',
  missing: (p) =>
    p.weeks === 1
      ? `${p.list} haftasında hiç kayıt yok: çizilmedi, sıfır sayılmadı.`
      : `${p.list} haftalarında hiç kayıt yok: çizilmedi, sıfır sayılmadı.`,
};
