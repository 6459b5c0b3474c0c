import type { Translations } from '../index.ts';

export const profile: Translations['profile'] = {
  title: 'İdeal müşterimiz',
  none: 'İdeal müşterinin nasıl olduğunu henüz kimse söylemedi. Bir Pacesetter yöneticisi kısa bir formla söyleyebilir.',
  criterion: { industry: 'Sektör', country: 'Ülke', employees: 'Çalışan sayısı', revenue: 'Yıllık ciro' },
  oneOf: (p) => `${p.name}: ${p.list}`,
  range: (p) =>
    p.from === null
      ? `${p.name}: en çok ${p.to}`
      : p.to === null
        ? `${p.name}: en az ${p.from}`
        : `${p.name}: ${p.from} ile ${p.to} arası`,
  weight: (p) => `${p.weight} kat sayılır`,
  excludedHeading: 'Gerisi ne olursa olsun kapsam dışı',
  excludedNames: (p) => `Sektör ya da ülke: ${p.list}`,
  rule: (p) =>
    `100 üzerinden ${p.threshold} puandan itibaren ideal: bilinenlerin içinde tutanlar; en az yarısı biliniyorsa.`,
  since: (p) =>
    p.version === 1
      ? `1. sürüm, ${p.date}; öncesi için de geçerli.`
      : `${p.version}. sürüm, ${p.date} tarihinden beri. O gün bitmiş olan dönemlerde son günlerinin profili geçerli kalır.`,
  hint: '`/pacesetter ideal` cironun ve emeğin ne kadarının ideal müşterilere gittiğini gösterir, `/pacesetter müşteri AD` bir müşteriyi profille karşılaştırır.',
  change: 'Değiştir',
  define: 'Tanımla',
  adminsOnly: 'İdeal müşterinin nasıl olduğunu Pacesetter yöneticileri söyler. Lütfen onlardan birine danış.',

  formTitle: 'İdeal müşteri',
  formIntro:
    'Önemli olanları doldur, gerisini boş bırak. İki kat sayılacak alanın ya da satırın sonuna x2 yaz.',
  industries: 'Sektörler',
  industriesHint: 'Dosyandaki yazılışıyla, virgülle ayırarak: yazılım, finans',
  employees: 'Çalışan sayısı',
  employeesHint: '50-500, 50+ ya da -500',
  revenue: (p) => `Yıllık ciro, ${p.currency}`,
  revenueHint: '10m-50m, 10m+ ya da -50m',
  countries: 'Ülkeler',
  countriesHint: 'Türkiye, Almanya',
  questions: 'Satışçılara sorular',
  questionsHint: 'Her satıra bir soru, evet iyi olsun: CRM kullanıyor. En çok 6.',
  excluded: 'Kapsam dışı sektörler ya da ülkeler',
  excluding: 'Yanıt evetse kapsam dışı',
  excludingHint: 'Her satıra bir soru: Rakibimiz. En çok 3.',
  threshold: '100 üzerinden kaç puandan itibaren ideal?',
  formVisible: 'Profili şirkette herkes görebilir. Değişiklik bugünden itibaren geçerlidir.',

  badNames: 'Virgülle ayrılmış en çok 30 ad; her biri en çok 80 karakter.',
  badWeight: 'Bir şey x1 ile x10 arası sayılabilir.',
  badRange: 'Lütfen şöyle yaz: 50-500, 50+ ya da -500.',
  turnedRange: 'İlk sayı ikincisinden büyük.',
  badQuestions: (p) => `En çok ${p.most} satır; her birinde sözcük olsun, en çok ${p.longest} karakter.`,
  twice: (p) => `“${p.text}” iki kez yazılmış.`,
  badThreshold: '1 ile 100 arasında bir tam sayı.',
  nothing: 'Lütfen ideal müşterinin en az bir özelliğini yaz.',
  changedSince: 'Profili bu arada başka biri değiştirdi. Lütfen formu kapatıp yeniden aç.',
  saved: {
    first: 'Kaydedildi. Önceki zaman için de geçerli, çünkü onun için bir şey söylenmemişti.',
    changed: 'Kaydedildi. Süren dönemlerden itibaren geçerli; bitmiş olanlar dediğini korur.',
    unchanged: 'Değişen bir şey yok.',
  },
};
