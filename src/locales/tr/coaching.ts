import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { workingDays as days, number } from './days.ts';

export const coaching: Translations['coaching'] = {
  behindWhy: (p) =>
    `${p.kpi}, bu ${p.period}: ${p.actual} / ${p.target}; tempoya göre şimdiye dek beklenen ${p.expected}.`,
  behindAsk: (p) =>
    `Daha çok ${p.kpi} için neyin engel olduğunu sor, bu hafta denenecek tek bir adım belirleyin.`,
  behindDeals: (p) =>
    p.deals === 1
      ? 'Açık olan tek satışa birlikte bakın ve sonraki adımı belirleyin.'
      : `Açık olan ${p.deals} satışa birlikte bakın ve bu hafta ilerletilecek olanı seçin.`,
  behindNoDeals: 'Açık satış yok: yeni bir satışa doğru bu hafta atılacak tek bir adım belirleyin.',
  behindSoFar: (p) => `Hedef: ${p.kpi}, bu ${p.period} ${p.target}; şimdiye dek ${p.actual}`,
  behindExpected: (p) =>
    `${days(p.total)} içinden ${number(p.elapsed)} gün geçti, takvime göre beklenen ${p.expected}; bunun ${withEnding(p.percent, 'possessive')} var`,
  behindSince: (p) => `Tempo ${p.date} tarihinde de gerideydi: ${p.percent}`,
  behindRule:
    'Hem bugün hem iki iş günü önce takvimin beklediğinin %75’inden azına ulaşılmışsa hedefi anarım. İzin günleri sayılmaz. Yeni başlayan ya da değişen hedefler ile birkaç büyük satışa bağlı olanlar değerlendirilmez.',

  dropWhy: (p) =>
    `Geçen haftaki çalışma: iş günü başına ${p.perDay}, her zamanki ${p.usual} (bunun ${withEnding(p.percent, 'possessive')}).`,
  dropNext: 'Sayılardan önce, geçen haftanın nasıl geçtiğini sor.',
  dropWeek: (p) => `${p.week}: ${days(p.days)} içinde ${p.amount} kayıt, günde ${p.perDay}`,
  dropUsual: (p) =>
    `Önceki dört hafta: günde ${p.usual}; geçen hafta bunun ${withEnding(p.percent, 'possessive')}`,
  dropRule:
    'Bir haftadaki arama, e-posta, randevu, toplantı, nitelikli aday, demo ve teklif sayısı, kişinin iş günü başına kendi ortalamasının %70’inin altına inerse onu anarım. İzin günleri sayılmaz. Yeni başlayanlar ve verileri henüz gelmemiş haftalar değerlendirilmez.',

  lowWhy: (p) => `${p.kpi}, iki ay üst üste %80’in altında: ${p.before}; ${p.last}.`,
  lowMonth: (p) => `${p.month} ${p.actual} / ${p.target} (${p.percent})`,
  lowNext: 'Birlikte oturun: ne engel oldu, en çok hangi tek şey işe yarar?',
  lowRule:
    'Son iki kapanan ayda %80’in altında kalan aylık bir hedefi bir kez anarım. Alışma dönemi, uzun izin, yarı zaman ve izin günleri hedeften düşülür; alışma döneminde olan anılmaz. Bunu yalnızca sen okursun.',

  feedbackWhy: {
    feedback: (p) => `Son geri bildirimin ${p.date} tarihinde, ${p.days} gün önceydi.`,
    live: (p) =>
      `Takım ${p.date} tarihinde yayına alındığından beri, ${p.days} gündür, senden geri bildirim yok.`,
    started: (p) => `İşe başladığı ${p.date} tarihinden beri, ${p.days} gündür, senden geri bildirim yok.`,
    reports: (p) =>
      `Sana bağlı olduğu ${p.date} tarihinden beri, ${p.days} gündür, senden geri bildirim yok.`,
  },
  feedbackNext: 'Geçen hafta iyi giden tek bir şeyi ve neye yaradığını söyle.',
  feedbackKnown:
    'Yalnızca burada verilen geri bildirimleri bilirim. Yüz yüze söylediklerin de bir o kadar değerli.',
  feedbackRule:
    'Sana bağlı birine burada 14 gündür geri bildirim vermediysen onu anarım. İkinizden birinin izinli olduğu günler sayılmaz.',
};
