import type { Translations } from '../index.ts';

export const rhythm: Translations['rhythm'] = {
  intro: (p) =>
    p.count === 1
      ? '*Hafta bitmeden:* eksik bir şey var. Bir dokunuş yeter.'
      : `*Hafta bitmeden:* ${p.count} eksik var. Her birine bir dokunuş yeter.`,
  done: '*Teşekkürler.* Bu haftalık bu kadar.',
  said: (p) => `*${p.kpi}* (${p.period}): ${p.said}.`,
  goalLastWeek: (p) =>
    `Geçen hafta *${p.kpi}* (${p.period}) için bir şey söylenmedi. Şimdi nasıl görünüyor? Sayılara göre: ${p.status}.`,
  numberMissing: (p) => `*${p.name}:* ${p.isOver ? 'geçen hafta' : 'bu hafta'} kayıt yok.`,
  numberThere: (p) =>
    p.amount === null
      ? `*${p.name}:* kaydedildi.`
      : `*${p.name}:* ${p.isOver ? 'geçen hafta' : 'bu hafta'} ${p.amount}.`,
  none: 'Bu hafta 0',
  noneLastWeek: 'Geçen hafta 0',
  log: 'Kaydet…',
  monthMissing: (p) => `*Şirketin sayıları:* ${p.month} henüz girilmedi.`,
  monthThere: (p) => `*Şirketin sayıları:* ${p.month} girildi.`,
  weekOver: 'O hafta bitti. Bu haftanın sorusu `/mygoals` içinde.',
  less: 'Haftada en çok bir kez, yalnızca eksik varsa. Uygulama ana sayfasında *Ne zaman, neleri alayım* ile kapatabilirsin.',
  foreseen:
    'bu hafta hakkında bir şey söylenmeyen her hedef ve girilmeyen her sayı için tek dokunuşluk bir soru, ya da hiçbir şey',
};
