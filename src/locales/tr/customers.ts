import type { Translations } from '../index.ts';

/** Endings never hang on a name, whose vowels are not known. */
export const customers: Translations['customers'] = {
  ideal: 'İdeal müşteri',
  other: 'İdeal müşteri değil',
  unknown: 'Söylemek için bilinen az',
  excluded: 'Kapsam dışı',
  score: (p) => `100 üzerinden ${p.points} puan, ${p.of} ölçütün ${p.known} tanesi biliniyor`,
  noScore: (p) => `${p.of} ölçütün hiçbiri bilinmiyor`,
  held: { yes: 'evet', no: 'hayır', unknown: 'bilinmiyor' },
  line: (p) => `• *${p.held}* · ${p.name}${p.is ? ` (${p.is})` : ''}`,
  rulesOut: (p) => `• *${p.held}* · Kapsam dışı bırakır: ${p.name}`,
  employees: (p) => `${p.count} çalışan`,
  revenue: (p) => `yılda ${p.amount}`,
  noFacts: 'Sektörü, büyüklüğü ve ülkesi henüz hiçbir dosyada yok.',
  noProfile: 'İdeal müşterinin nasıl olduğunu henüz kimse söylemedi.',
  openDeals: 'Görebileceğin açık satışlar',
  noDeals: 'Görebileceğin açık satış yok.',
  deal: (p) => `• ${[p.what, p.amount, p.stage, p.owner].filter(Boolean).join(' · ')}`,
  more: (p) => `… ve ${p.count} tane daha.`,
  answer: 'Soruları yanıtla',
  profileButton: 'Profil',
  visible:
    'Puan, bilinenler üzerindendir; bilinmeyen ne artı ne eksi sayılır. Satışları sahipleri, onları yönetenler ve Pacesetter yöneticileri görür.',

  listTitle: 'Açık satışların müşterileri',
  listIntro: 'Az bilinenler önce gelir. `/pacesetter müşteri AD` her müşteriyi bulur.',
  listLine: (p) => `*${p.name}*: ${p.fit}${p.score ? `, ${p.score}` : ''} · ${p.deals} açık satış`,
  listEmpty: 'Müşterisi yazılmış açık satışın yok. `/pacesetter müşteri AD` her müşteriyi bulur.',
  nameless: (p) => `${p.count} açık satışta müşteri adı yok.`,
  several: (p) => `“${p.text}” ile hangisini kastediyorsun?`,
  severalMore: 'Daha başkaları da var. Lütfen adın daha fazlasını yaz.',
  open: 'Aç',
  notFound: (p) =>
    `Görebileceğin “${p.text}” adında bir müşteri bilmiyorum. Adın bir parçasını dene: \`/pacesetter müşteri Alpenglas\`.`,
  gone: 'Bu müşteri yok ya da yalnızca başkalarının satışlarında geçiyor.',

  formTitle: 'Sorular',
  formIntro: (p) => `*${p.name}* hakkında ne biliyorsun?`,
  formVisible:
    'Yanıtları bu müşteriyi görebilen herkes görür. Kimin yanıtladığı saklanır. Yanıt her zaman değiştirilebilir ya da geri alınabilir.',
  choose: { yes: 'Evet', no: 'Hayır', unknown: 'Bilmiyorum' },
  saved: (p) => `*${p.name}*: ${p.changed} yanıt kaydedildi.`,
  unchanged: (p) => `*${p.name}*: değişen bir şey yok.`,
  notYours:
    'Bu soruları, bu müşteriyle satışı olanlar, onları yönetenler ve Pacesetter yöneticileri yanıtlar.',
  noQuestions: 'Profilde müşterilerle ilgili soru yok.',
  profileChanged: 'Sorular bu arada değişti. Lütfen formu kapatıp yeniden aç.',
};
