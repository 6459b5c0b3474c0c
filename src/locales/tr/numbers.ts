import type { Translations } from '../index.ts';

export const numbers: Translations['numbers'] = {
  adminsOnly: 'Şirketin sayılarını Pacesetter yöneticileri girer. Lütfen onlardan birine sor.',
  title: 'Şirketin sayıları',
  intro:
    'Hiçbir dosyanın getirmedikleri: maliyet, müşteri sayısı, yinelenen gelir ve müşterilerin yanıtları. Boş bırakılan sayı bilinmiyor demektir; tahmin edilmez.',
  monthLine: (p) =>
    p.entered === 0 ? `${p.month}: henüz yok` : `${p.month}: ${p.of} sayıdan ${p.entered} tanesi`,
  buttonEnter: 'Gir',
  buttonChange: 'Değiştir',
  visible:
    'Yalnızca Pacesetter yöneticileri görür. Düzeltilen sayı, kimin ne zaman girdiğiyle birlikte saklanır.',

  formTitle: 'Bir ayın sayıları',
  formIntro: (p) => `*${p.month}* · tutarlar kuruşsuz, para birimi ${p.currency}. Bilmediğini boş bırak.`,
  group: {
    cost: 'Yeni müşterilerin maliyeti',
    customers: 'Müşteriler',
    recurring: 'Yinelenen gelir',
    margin: 'Kâr payı',
    csat: 'Memnuniyet (CSAT)',
    nps: 'Tavsiye (NPS)',
  },
  label: {
    sales_marketing_spend: 'Satış ve pazarlama harcaması',
    new_customers: 'Yeni müşteri',
    customers_start: 'Ay başındaki müşteri',
    customers_lost: 'Bunlardan ayrılan',
    recurring_start: 'Ay başındaki yinelenen gelir',
    recurring_expansion: 'Ay başındaki müşterilerde artan',
    recurring_downsell: 'Kalan müşterilerde azalan',
    recurring_churn: 'Ayrılan müşterilerle giden',
    revenue_invoiced: 'Ay içinde faturalanan',
    cost_of_delivery: 'Bunun maliyeti',
    csat_positive: 'Olumlu yanıt (en iyi iki not)',
    csat_responses: 'Bütün yanıtlar',
    nps_promoters: '9 ve 10 verenler',
    nps_passives: '7 ve 8 verenler',
    nps_detractors: '0 ile 6 arası verenler',
  },
  ambiguous: (p) => `“${p.text}” iki sayı olabilir. Lütfen ayraçsız yaz, örneğin 1200.`,
  bad: 'Lütfen tam sayı yaz, örneğin 1200, ya da boş bırak.',
  tooLarge: 'Bu, sayabileceğimden fazla. Lütfen sayıyı kontrol et.',
  impossible: {
    customers_lost: 'Ayrılan, ay başındakinden çok.',
    recurring_churn: 'Giden, ay başındakinden çok.',
    csat_positive: 'Olumlu yanıt, bütün yanıtlardan çok.',
  },
  changedSince: 'Formu açtığından beri bu ayın sayılarını başkası değiştirdi. Lütfen kapatıp yeniden aç.',
  saved: (p) =>
    `${p.month}: ${p.changed} sayı kaydedildi. Ne ettiklerini \`/pacesetter kpi şirket\` gösterir.`,
  unchanged: (p) => `${p.month}: değişen yok.`,
};
