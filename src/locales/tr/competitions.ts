import type { Translations } from '../index.ts';

const ordinal = (p: { place: number; isShared: boolean }) =>
  p.isShared ? `*${p.place}.* (ortak)` : `*${p.place}.*`;

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const competitions: Translations['competitions'] = {
  noteName: 'başlattığın bir yarışma',
  prizeName: 'kazandığın bir ödül',
  notAllowed:
    'Bir yarışmayı, takım yayına girdikten sonra onu yöneten başlatır; roller ve herkes için bir Pacesetter yöneticisi.',
  notYours: 'Bunu yalnızca bu yarışmayı başlatan ya da bir Pacesetter yöneticisi yapabilir.',
  notFound: 'Senin için böyle bir yarışma yok.',
  figuresOnly:
    'Şirketin kişileri karşılaştırmıyor, bu yüzden yarışma başlatılamaz. Bir Pacesetter yöneticisi bunu `/leaderboard` içinde değiştirebilir.',
  rulesFrozen:
    'Bu yarışma başladı, kuralları olduğu gibi kalır. Değiştirmek için onu bitir ve yenisini başlat.',
  isOver: 'Bu yarışma zaten bitti.',
  teamNotLive: 'Bu takımlardan biri henüz yayında değil. Lütfen başkalarını seç.',
  tooFew: (p) =>
    `Bir yarışma için ${p.fewest} kişi gerekir; böylece kimse herkesin gözü önünde sonuncu olmaz. Şu an ${p.n} kişi katılabilir${
      p.without > 0 ? `; ${p.without} kişinin ise sayılan ölçüde hedefi yok ya da çoğu gün izinli` : ''
    }.`,
  noResultYet: 'Henüz düzeltilecek bir sonuç yok.',
  nothingToCorrect: 'Rakamlar sonuçtaki gibi duruyor, düzeltilecek bir şey yok.',
  problem: {
    name: 'Lütfen en çok 80 karakterlik bir ad yaz.',
    channel: 'Lütfen bir kanal seç.',
    first_day: 'İlk gün geçmişte olamaz. Lütfen bugünü ya da sonrasını seç.',
    last_day: 'Son gün ilk günden önce. Lütfen başka bir gün seç.',
    too_long: (p) => `Bir yarışma en çok ${p.most} gün sürer. Lütfen daha erken bir gün seç.`,
    measure: 'Lütfen neyin sayılacağını listeden seç.',
    same_measure: 'Bu zaten sayılıyor. Lütfen başka bir şey seç ya da boş bırak.',
    points: (p) => `Her biri kaç puan? 1 ile ${p.most} arasında bir tam sayı yaz, örneğin 5.`,
    volume_alone:
      'Tek başına miktar, işi özensiz yapmaya iter. Lütfen korunacak bir oran ekle (örneğin arama başına randevu) ya da kazanılan satış gibi bir sonuç da sayılsın.',
    quality_other:
      'Bu oran burada sayılan ölçüyle ilgili değil. Lütfen onunla başlayan birini seç, örneğin aramalar için “Arama başına …”.',
    bar: 'En az yüzde kaç korunmalı? 1 ile 100 arasında bir sayı yaz, örneğin 10.',
    minimum: 'Lütfen 80 gibi bir tam sayı yaz ya da boş bırak.',
    prize: 'Lütfen en çok 200 karakter yaz.',
  },

  formTitle: 'Yarışma',
  fieldName: 'Adı',
  exampleName: 'Bahar koşusu',
  fieldWho: 'Kimler katılsın?',
  everybody: 'Yayındaki takımlarda herkes',
  roleChoice: (p) => `Rol: ${p.role}`,
  fieldChannel: 'Hangi kanalda?',
  fieldFirstDay: 'İlk gün',
  fieldLastDay: 'Son gün',
  fieldMode: 'Nasıl sayılsın?',
  mode: { percent: 'Herkesin kendi hedefinin yüzdesi', points: 'Her biri için puan' },
  fieldFirst: 'Ne sayılsın?',
  fieldFirstPoints: 'Her biri kaç puan?',
  hintPoints: 'Yalnızca puanla sayılıyorsa. Tutarlarda her 1.000 için.',
  fieldSecond: 'Başka ne sayılsın?',
  fieldSecondPoints: 'Bunların her biri kaç puan?',
  fieldQuality: 'Hangi oran korunsun?',
  hintQuality:
    'Arama ya da toplantı sayısı tek başına yetmez: korunacak bir oran seç ya da bir sonuç da sayılsın.',
  fieldBar: 'En az yüzde kaç?',
  hintBar: 'Bunun altında kalan ya da 20 kayıttan azı olan sıralamaya girmez.',
  fieldMinimum: 'Kazanmak için en düşük skor',
  hintMinimum: 'Yüzde ya da puan olarak. Altında kimse kazanmaz.',
  fieldPrize: 'Ödül',
  examplePrize: 'İki kişilik akşam yemeği',
  hintPrize: 'Ödüle kendi adınla söz verirsin; henüz verilmeyenleri `/pacesetter ödüller` gösterir.',
  fieldRule: 'Birinci birden çok kişiyse',
  ruleChoice: { each: 'Ödülü her biri alır', split: 'Ödülü paylaşırlar' },
  fieldHidden: 'Deneme mi?',
  hiddenChoice: 'Gizli: durumu yalnızca ben görürüm',
  hiddenHint: 'Hiçbir şey yazılmaz, kimseye söylenmez. Gerçeği için kopyala.',
  formNote:
    'Kanalda ilk üç kişinin adı yazılır; diğer herkes yalnızca kendi sırasını görür. Dışarıda kalmak isteyen yer almaz. İlk günden itibaren kurallar ve katılanlar değişmez.',
  saved: (p) => `*${p.name}* planlandı: ${p.days}.`,
  savedChannel: (p) => `Kuralları ilk gün ${p.channel} kanalına yazarım.`,
  savedHidden: 'Hiçbir yere yazılmaz: yalnızca sen görürsün, `/pacesetter yarışmalar` ile.',
  savedNote: 'Başlayana kadar `/pacesetter yarışmalar` içinde değiştirebilirsin.',
  takePart: (p) => `${p.people} kişi katılıyor. Başladıktan sonra gelenler bu yarışmada yer almaz.`,
  without: (p) =>
    `Katılamayanlar (${p.mode === 'percent' ? 'hedefi olmadığı ya da izinli olduğu için' : 'izinli olduğu için'}): ${p.names}${
      p.more > 0 ? ` ve ${p.more} kişi daha` : ''
    }.`,

  startedTitle: (p) => `Başlıyor: ${p.name}`,
  standingTitle: (p) => `Son durum: ${p.name}`,
  resultTitle: (p) => `Sonuç: ${p.name}`,
  correctedTitle: (p) => `Düzeltilmiş sonuç: ${p.name}`,
  calledOff: (p) => `*${p.name}* sonuçsuz bitirildi. Soruların için yarışmayı başlatan: *${p.who}*.`,
  days: (p) => p.days,
  whoLine: (p) => `*Kimler:* ${[p.teams ?? 'herkes', ...(p.roles ? [p.roles] : [])].join(', ')}`,
  countsPercent: (p) =>
    `*Sayılan:* herkesin kendi hedefinin yüzdesi: ${p.names}${
      p.several ? '; ikisinin ortalaması, her biri en çok %200' : ''
    }`,
  countsPoints: (p) =>
    `*Sayılan:* ${p.lines
      .map(({ name, points, isMoney }) => `${name} ${isMoney ? 'her 1.000 için' : 'her biri'} ${points} puan`)
      .join(', ')}`,
  qualityLine: (p) => `*Korunacak oran:* ${p.name}, en az %${p.bar}, 20 kayıttan itibaren`,
  minimumLine: (p) =>
    `*Kazanmak için:* en az ${p.mode === 'percent' ? `%${p.minimum}` : `${p.minimum} puan`}`,
  prizeLine: (p) => `*Ödül:* ${p.prize}, söz veren: ${p.name}`,
  prizeRule: {
    each: 'Birinci birden çok kişiyse her biri alır.',
    split: 'Birinci birden çok kişiyse paylaşırlar.',
  },
  noPrize: 'Ödül yok; onuru yeter.',
  frozenRules: 'Kurallar, hedefler ve katılanlar şu andaki gibi kalır.',
  topOnly: 'İlk üç kişinin adı yazılır; kendi sıranı yalnızca sen görürsün.',
  frozenResult: 'Bundan sonra girilenler sonucu değiştirmez.',
  place: (p) => `${ordinal(p)}  ${p.name} · ${p.score}`,
  points: (p) => `${p.points} puan`,
  ofTarget: (p) => `${p.amount} / ${p.target}`,
  qualityOf: (p) => `${p.name} ${p.percent ? `${p.percent} ` : ''}(${p.k} / ${p.n})`,
  nobodyYet: 'Henüz sıralamaya giren yok.',
  together: (p) => `*Hep birlikte:* ${p.total}`,
  won: (p) =>
    p.n === 1
      ? `🏆 Kazanan: *${p.names}*. Tebrikler!`
      : `🏆 Birinciliği paylaşanlar: *${p.names}*. Tebrikler!`,
  wonPrize: (p) =>
    `*Ödül:* ${p.prize}${p.rule === 'split' ? ', paylaşılacak' : p.rule === 'each' ? ', her birine' : ''}, söz veren: ${p.name}`,
  nobodyWon: 'Bu kez kazanmaya yeten bir skor yok.',
  myPlace: 'Benim sıram',
  ownPlace: (p) => `🔒 Sen: ${ordinal(p)} sıra · ${p.score} · ${p.behind}. Bunu yalnızca sen görürsün.`,
  ownNothing: '🔒 Burada henüz bir kaydın yok. Bunu yalnızca sen görürsün.',
  ownQuality: (p) =>
    `🔒 Henüz sıralamada değilsin: en az %${p.bar} ve 20 kayıt gerekir. ${p.behind}. Bunu yalnızca sen görürsün.`,
  ownAbsent: '🔒 Bu yarışmaya katılmıyorsun. Bunu yalnızca sen görürsün.',
  noPlaces: 'Burada şu an gösterilecek bir sıralama yok.',

  listTitle: 'Yarışmalar',
  none: 'Şu anda senin için bir yarışma yok.',
  noneYet: 'Şu anda bir yarışma yok. Takımın için bir tane başlatmak ister misin?',
  state: { planned: 'planlandı', running: 'sürüyor', over: 'bitti', cancelled: 'sonuçsuz bitti' },
  hidden: 'gizli, yalnızca sen görürsün',
  show: 'Durum',
  create: 'Yeni yarışma',
  change: 'Değiştir',
  copy: 'Kopyala',
  makeReal: 'Gerçeğini başlat',
  correct: 'Sonucu düzelt',
  end: 'Bitir',
  endQuestion: 'Yarışma sonuçsuz biter ve kanala yazılır. Geri alınamaz.',

  prizesTitle: 'Ödüller',
  noPrizes: 'Henüz kazandığın ya da söz verdiğin bir ödül yok.',
  prizesNote:
    'Henüz verilmeyenler önce gelir. Ödülü söz veren onaylar; teslim edildiğini ikinizden biri söyler.',
  prizeTo: (p) => `*${p.prize}*, kazanan: *${p.name}*, ${p.competition}`,
  prizeFrom: (p) => `*${p.prize}*, veren: *${p.name}*, ${p.competition}`,
  sharedPrize: (p) => `${p.prize} (${p.n} kişi paylaşıyor)`,
  promisedOn: (p) => `söz verildi: ${p.date}`,
  promiserGone: (p) => `söz veren ${p.name} ayrıldığı için bununla sen ilgileniyorsun`,
  prizeState: {
    promised: 'Söz verildi, henüz onaylanmadı',
    granted: 'Onaylandı, henüz teslim edilmedi',
    handed_over: '✓ Teslim edildi',
  },
  grant: 'Ödülü onayla',
  handedOver: 'Teslim ettim',
  haveIt: 'Aldım',
  granted: (p) => `🏆 *${p.competition}* yarışmasının ödülü senin: *${p.prize}*. Veren: *${p.name}*`,
  notGranted: 'Bu ödül henüz onaylanmadı.',
  prizeNotYours: 'Sana ait böyle bir ödül yok.',
  note: {
    few: (p) =>
      `*${p.name}* iptal edildi: başlayacağı sırada beş kişiden azı katılabiliyordu. Daha çok takımla yenisini \`/pacesetter yarışmalar\` içinde başlatabilirsin.`,
    figures_only: (p) => `*${p.name}* iptal edildi: şirketin artık kişileri karşılaştırmıyor.`,
    grant: (p) => `*${p.name}* sonuçlandı. Bir ödüle söz vermiştin; kazananın haberi olsun diye onayla:`,
    pulled_in: (p) =>
      `Yalnızca sana: *${p.name}* için son beş iş gününde günlük miktar olağanın en az iki katıydı, sonraki beş günde ise en çok yarısı. Bir kısmı sonraki günlerden öne çekilmiş olabilir. Ortak bir hedef ya da sonuçlara verilen puanlar buna daha az iter.`,
  },
  needsGrant: (p) =>
    `*${p.competition}* yarışmasını kazanan: *${p.name}*. Söz verdiğin ödülü onayla: ${p.prize}`,
};
