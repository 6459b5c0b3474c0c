import type { Translations } from '../index.ts';

const ordinal = (p: { place: number; isShared: boolean }) =>
  p.isShared ? `*${p.place}.* (ortak)` : `*${p.place}.*`;

const periods = { week: 'hafta', month: 'ay', quarter: 'çeyrek' };

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const boards: Translations['boards'] = {
  help: '*/leaderboard* – kendi hedefinde en çok yol alanlar: `/leaderboard arama geçen hafta`, `/leaderboard ciro gelişim`; `/pacesetter sıralama` da olur. İlk üç kişinin adı yazılır, kendi sıranı yalnızca sen görürsün, istersen sıralama dışında kalırsın',

  notUnderstood: (p) =>
    `“${p.text}” adında bir takım ya da ölçü bilmiyorum. Örneğin \`/leaderboard arama geçen hafta\` ya da takımla \`/leaderboard Doğu arama\` yaz.`,
  notYourTeam:
    'Bir takımın sıralamasını takımın kendisi, onu yönetenler ve Pacesetter yöneticileri görür. `/leaderboard şirket` herkese açıktır.',
  adminsOnly: 'Bunu yalnızca Pacesetter yöneticileri değiştirebilir.',

  title: (p) => `${p.measure} · ${p.team}`,
  place: (p) => `${ordinal(p)}  ${p.name} · ${p.score}`,
  andMore: (p) => `… ve aynı sırada ${p.more} kişi daha`,
  ofTarget: (p) => `${p.percent} (${p.amount} / ${p.target})`,
  ofUsualAlone: (p) => `kendi olağan düzeyine göre ${p.percent}`,
  ofUsual: (p) => `kendi olağan düzeyine göre ${p.percent} (${p.amount})`,
  share: (p) => `${p.percent} (${p.k} / ${p.n})`,
  total: (p) => `*Hep birlikte:* ${p.amount}`,
  totalOf: (p) => `*Hep birlikte:* ${p.amount} / ${p.target} (${p.percent})`,
  totalShare: (p) => `*Hep birlikte:* ${p.percent} (${p.k} / ${p.n})`,
  tooSmall: 'Bu grup, rakamları gösterilemeyecek kadar küçük.',
  few: 'Burada karşılaştırılabilecek beş kişi yok, bu yüzden sıralama da yok. `/leaderboard şirket` herkesi karşılaştırır.',
  nothingYet: 'Henüz bir kayıt yok.',
  ownPlace: (p) => `🔒 Sen: ${ordinal(p)} sıra · ${p.score}. Bunu yalnızca sen görürsün.`,
  reader: {
    nothing_yet: '🔒 Burada henüz bir kaydın yok. Bunu yalnızca sen görürsün.',
    left_out: '🔒 Sıralamaların ve yarışmaların dışındasın. Başka kimseye söylenmez.',
    not_compared:
      '🔒 Burada karşılaştırılmıyorsun: bunun için kendi hedefin olması ve günlerin en az yarısında çalışman gerekir; gelişim için önceki üç dönem, oranlar için 20 kayıt. Bunu yalnızca sen görürsün.',
  },
  how: (how) =>
    ({
      target:
        'Herkesin kendi hedefinin yüzdesine göre; alışma dönemi ve izin günleri hesaba katılır. Üçüncü sıranın altında kimsenin adı yazılmaz.',
      improved:
        'Herkesin kendi olağan düzeyine göre gelişim (son sekiz döneme kadar ortanca). Üçüncü sıranın altında kimsenin adı yazılmaz.',
      share:
        '20 kayıttan itibaren; az kayıt daha az ağırlık taşır, böylece şanslı bir başlangıç kazandırmaz. Üçüncü sıranın altında kimsenin adı yazılmaz.',
      figures:
        'Şirketin kişileri karşılaştırmıyor: yalnızca takım rakamları gösterilir, beş kişiden küçük gruplarınki gösterilmez.',
    })[how],
  state: {
    running: 'Şimdiye kadarki durum; dönem sürüyor.',
    open: 'Geç girilenler, dönem bittikten sonraki ilk iş günü saat 17.00’ye kadar sayılır.',
    frozen: 'Kesin sonuç: bundan sonra girilenler değiştirmez.',
  },
  company: 'Şirket',
  choose: 'Seç',
  everyRole: 'Tüm roller',
  period: (kind, back) => `${back === 1 ? 'Geçen' : 'Bu'} ${periods[kind]}`,
  compare: { target: 'Hedef yüzdesi', improved: 'En çok gelişen' },
  leaveOut: 'Beni dışarıda bırak',
  takeIn: 'Beni yeniden ekle',
  figuresOn: 'Yalnızca rakamlar',
  figuresOff: 'Kişileri karşılaştır',
  figuresOnQuestion:
    'Bundan sonra şirkette kimse karşılaştırılmaz: sıralamalar yalnızca beş kişi ve üzeri takımların rakamlarını gösterir, yeni yarışma başlatılamaz.',
  figuresOffQuestion: 'Sıralamalarda ilk üç kişinin adı yeniden yazılır ve yarışma başlatılabilir.',
  yes: 'Uygula',

  quality: {
    booked_per_call: 'Arama başına randevu',
    booked_per_email: 'E-posta başına randevu',
    held_per_booked: 'Randevu başına yapılan toplantı',
    proposals_per_meeting: 'Toplantı başına teklif',
    proposals_per_demo: 'Demo başına teklif',
    deals_per_proposal: 'Teklif başına kazanılan satış',
  },
};
