import type { Translations } from '../index.ts';

/** Endings never hang on a name, whose vowels are not known. */
export const measures: Translations['measures'] = {
  name: {
    win_rate: 'Kazanma oranı',
    average_deal: 'Ortalama satış tutarı',
    sales_cycle: 'Satış süresi, ortalama',
    sales_cycle_median: 'Satış süresi, medyan',
    pipeline_velocity: 'Satış hızı',
    pipeline_coverage: 'Hedefi karşılama',
    lead_conversion: 'Aday dönüşümü',
    cross_sell: 'Çapraz satış',
    attainment: 'Hedef gerçekleşmesi',
    ideal_revenue: 'İdeal müşterilerden ciro',
    ideal_opened: 'İdeal müşterilerle açılan satışlar',
    cac: 'Müşteri edinme maliyeti',
    ltv: 'Müşteri yaşam boyu değeri',
    ltv_to_cac: 'Yaşam boyu değerin maliyete oranı',
    gross_retention: 'Brüt gelir koruma',
    net_retention: 'Net gelir koruma',
    logo_retention: 'Müşteri koruma',
    csat: 'Müşteri memnuniyeti (CSAT)',
    nps: 'Net tavsiye skoru (NPS)',
  },

  titleSelf: 'KPI’ların',
  titleTeam: (p) => `KPI’lar · ${p.team}`,
  titleCompany: 'Bütün şirketin KPI’ları',
  periods: (p) => `Şimdi: ${p.now} · önce: ${p.before}`,
  groupCounted: 'Sayılanlar',
  groupDeals: 'Satışlardan ve hedeflerden hesaplananlar',
  groupCompany: 'Şirketin sayılarından hesaplananlar',
  line: (p) => `*${p.name}*: ${p.now} · önce: ${p.before}`,
  lineBoth: (p) => `*${p.name}*: ${p.both} · önce de öyle`,
  value: (p) => `*${p.value}*${p.basis ? ` (${p.basis})` : ''}`,
  notAvailable: (p) => `yok, çünkü ${p.why}${p.basis ? ` (${p.basis})` : ''}`,
  note: 'Bugün dahil. Her yüzdenin yanında kaçta kaç olduğu yazar; başka para birimindeki satışlar sayılmaz.',

  days: (p) => `${p.count} gün`,
  perDay: (p) => `günde ${p.amount}`,
  times: (p) => `${p.number} kat`,
  basis: {
    share: (p) => `${p.k} / ${p.n}`,
    fitDeals: (p) => `${p.n} satışta ${p.k}${p.unknown > 0 ? `; ${p.unknown} satış bilinmiyor` : ''}`,
    fitMoney: (p) => `${p.share}, ${p.deals}`,
    deals: (p) => `${p.n} satış`,
    perCustomer: (p) => `${p.amount}, ${p.n} müşteri`,
    velocity: (p) =>
      `${p.open} açık × ${p.won} / ${p.closed} kazanılan × satış başına ${p.average} / ${p.days} gün`,
    coverage: (p) =>
      `eksik ${p.missing} için açık ${p.open}${p.needed ? `; kazanma oranına göre gereken: ${p.needed}` : ''}`,
    lifetime: (p) => `müşteri başına ${p.each} × kâr payı ${p.margin} / ayrılan ${p.k} / ${p.n}`,
    worth: (p) => `değer ${p.worth}, maliyet ${p.cost}`,
    answers: (p) => `${p.n} yanıtta ${p.promoters} tavsiye eden, ${p.detractors} etmeyen`,
  },
  why: {
    no_closed: 'kapanan satış yok',
    no_won: 'kazanılan satış yok',
    too_few: 'oran için çok az',
    too_few_won: 'kazanılan satış 5’ten az',
    no_amount: 'kazanılan satışların şirketin para biriminde tutarı yok',
    no_opened_on: 'kazanılan satışların açılış tarihi yok',
    no_open: 'açık satış yok',
    no_leads: 'kaydedilmiş nitelikli aday yok',
    more_than_leads: 'açılan satış, kaydedilen adaydan çok',
    no_customers: 'kazanılan satışlarda müşteri adı yok',
    no_types: 'kazanılan satışların türü yazılmamış',
    no_goal: 'böyle bir dönem için ciro hedefi yok',
    goal_reached: 'hedefe ulaşıldı',
    only_running: 'yalnızca süren dönem için hesaplanır',
    no_opened: 'açılan satış yok',
    most_unknown: 'müşterilerin çoğu için bilinen az',
    not_entered: 'sayıları henüz girilmedi',
    no_new_customers: 'yeni müşteri yok',
    nobody_left: 'ayrılan müşteri yok',
    no_margin: 'maliyet faturalanan kadar ya da fatura yok',
    no_start: 'dönem başında müşteri yoktu',
    no_answers: 'yanıt veren yok',
    not_free: 'müşteri edinmek için harcama yok',
  },

  whose: 'Kimin',
  mine: 'Benim',
  company: 'Bütün şirket',
  byQuarter: 'Çeyrek olarak',
  byMonth: 'Ay olarak',
  enterNumbers: 'Şirketin sayıları',
  whatIsThis: 'Bu ne demek?',
  noTeam: 'Bu takım artık yok.',
  notTeam: 'Bir takımın KPI’larını takımdakiler, onu yönetenler ve Pacesetter yöneticileri görür.',
  notCompany:
    'Bütün şirketin sayılarını Pacesetter yöneticileri görür. Aynı komutun sonuna `ben` yazınca seninkiler gelir.',
  unknownScope: (p) =>
    `“${p.text}” adında bir takım bilmiyorum. Şunları dene: \`/pacesetter ${p.command} ben\`, \`/pacesetter ${p.command} Rhine\`.`,

  meaning: {
    win_rate: 'Dönemde kapanan, yani kazanılan ve kaybedilen bütün satışların içinde kazanılanların payı.',
    average_deal: 'Kazanılan satışların toplam tutarı, satış sayısına bölünür.',
    sales_cycle:
      'Bir satışın açılışından kazanılmasına kadar geçen gün: günlerin toplamı, kazanılan satış sayısına bölünür. Tek bir uzun satış onu çok değiştirir; olağanı medyan söyler.',
    sales_cycle_median:
      'Bir satışın açılışından kazanılmasına kadar geçen gün: kazanılanların yarısı daha uzun, yarısı daha kısa sürdü.',
    pipeline_velocity:
      'Böyle giderse açık satışların günde getireceği: açık satış × kazanma oranı × ortalama satış, ortalama satış süresine bölünür. Dördü de aynı dönemdendir.',
    pipeline_coverage:
      'Açık satışların tutarı, ciro hedefinin eksiğine bölünür. Ne kadarının yeteceği kazanma oranından çıkar: dörtte birini kazanana 4 kat gerekir. Bütün şirketin hedefi, takım hedeflerinin toplamıdır.',
    lead_conversion:
      'Açılan satış sayısı, aynı dönemde kaydedilen nitelikli aday sayısına bölünür. Hangi adayın hangi satışa dönüştüğü kaydedilmez.',
    cross_sell:
      'Satın alan bütün müşterilerin içinde, yeniden bir şey alanların payı (satış türü çapraz satış, üst satış ya da ek satış).',
    attainment:
      'Dönemin şimdiye kadarki cirosu, hedefine bölünür. Bütün şirketin hedefi, takım hedeflerinin toplamıdır.',
    ideal_revenue:
      'İdeal müşterilerden kazanılan, hakkında yeterince şey bilinen bütün müşterilerden kazanılana bölünür. Dönemin son gününün profili geçerlidir; bugünkünü `/pacesetter profil` gösterir.',
    ideal_opened:
      'Emek nereye gidiyor: ideal müşterilerle açılan satışlar, hakkında yeterince şey bilinen bütün müşterilerle açılan satışlara bölünür. Aramalarda ve toplantılarda müşteri yazmaz, o yüzden ayrılamazlar.',
    cac: 'Satış ve pazarlama harcaması, kazanılan müşteri sayısına bölünür.',
    ltv: 'Bir müşterinin ayrılana kadar getirdiği: müşteri başına yinelenen gelir × kâr payı / ayrılan müşteri payı.',
    ltv_to_cac: 'Bir müşterinin getirdiği, bir müşteri kazanmanın maliyetine bölünür.',
    gross_retention:
      'Dönem başındaki yinelenen gelirden küçülen ve giden düşülür, dönem başındakine bölünür. Büyüme sayılmaz.',
    net_retention:
      'Dönem başındaki yinelenen gelire büyüme eklenir, küçülen ve giden düşülür, dönem başındakine bölünür.',
    logo_retention: 'Dönem başındaki müşterilerden dönem sonunda da kalanlar.',
    csat: 'Bütün yanıtların içinde olumlu olanlar; olumlu, en iyi iki nottur.',
    nps: '9 ve 10 verenlerin yüzdesinden 0 ile 6 arası verenlerin yüzdesi düşülür. 7 ve 8 yalnızca toplamda sayılır.',
  },
  meaningCounted: (p) => `${p.name}: dönemin günleri ve kişiler üzerinden toplanır.`,
  better: { up: 'Çok olan iyidir', down: 'Az olan iyidir', in_range: 'Aralığında olan iyidir' },
  basedOn: {
    done: 'yapıldığı gün sayılır',
    closed: 'satışın kapandığı gün sayılır',
    opened: 'satışın açıldığı gün sayılır',
    month: 'bütün bir ay için sayılır',
  },
  comesFrom: {
    by_hand: 'kaynağı /log',
    imported: 'kaynağı CRM',
    both: 'kaynağı /log ve içe aktarma',
    monthly: 'kaynağı, Pacesetter yöneticilerinin girdiği aylık şirket sayıları',
    computed: 'kendiliğinden hesaplanır',
  },
  fewest: (p) => `en az ${p.n} olunca gösterilir`,
};
