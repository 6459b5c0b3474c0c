import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { number } from './days.ts';

const longGoals: Record<PeriodKind, string> = {
  week: 'Haftalık hedef',
  month: 'Aylık hedef',
  quarter: 'Çeyreklik hedef',
  year: 'Yıllık hedef',
  range: 'Dönem hedefi',
};

const ofLongGoals: Record<PeriodKind, string> = {
  week: 'Haftalık hedefin',
  month: 'Aylık hedefin',
  quarter: 'Çeyreklik hedefin',
  year: 'Yıllık hedefin',
  range: 'Dönem hedefinin',
};

const because = (cause: string | null) => (cause ? `; ${cause}` : '');
const added = (thisWeek: string | null) => (thisWeek ? `; haftanın katkısı ${thisWeek}` : '');

export const scorecards: Translations['scorecards'] = {
  title: (p) => `${p.name} · ${p.week} · ${p.range}`,

  headline: {
    goal_reached: (p) =>
      `${p.kpi} hedefe ulaştı: ${p.value} / ${p.goal} (${p.percent})${because(p.cause)}.${
        p.otherGoals > 0 ? ` ${p.otherGoals} hedefe daha ulaşıldı.` : ''
      }`,
    goal_streak: (p) =>
      `${p.kpi} ${p.weeks} haftadır hedefe ulaşıyor, bu kez ${p.value} / ${p.goal}${because(p.cause)}.`,
    long_goal_reached: (p) =>
      `${longGoals[p.period]} tamam (${p.kpi}): ${p.value} / ${p.target}${
        p.daysLeft > 0 ? `, bitime ${number(p.daysLeft)} iş günü kala` : ''
      }${added(p.thisWeek)}.`,
    long_goal_on_course: (p) =>
      `${ofLongGoals[p.period]} ${withEnding(p.percent, 'possessive')} tamam, tempo ${p.isAhead ? 'önde' : 'yerinde'}: ${p.kpi} ${p.value} / ${p.target}, geriye ${number(p.daysLeft)} iş günü var${added(p.thisWeek)}.`,
    long_goal_behind: (p) =>
      `${longGoals[p.period]} (${p.kpi}): şimdiye dek ${p.value} / ${p.target}, kalan ${number(p.daysLeft)} iş günü için günde ${p.perDay} gerekiyor${added(p.thisWeek)}.`,
    record: (p) =>
      `${p.kpi}: ${p.value} ile ${p.weeks} haftanın en iyisi, önceki en iyi ${p.before}${because(p.cause)}.`,
    big_rise: (p) =>
      `${p.kpi} ${p.percent} artarak ${withEnding(p.value, 'dative')} çıktı${because(p.cause)}.`,
    big_fall: (p) =>
      `${p.kpi} bir önceki haftaya göre ${p.percent} azalarak ${withEnding(p.value, 'dative')} indi${because(p.cause)}.`,
    rising_streak: (p) =>
      `${p.kpi} ${p.weeks} haftadır artıyor, ${withEnding(p.from, 'ablative')} ${withEnding(p.value, 'dative')} çıktı${because(p.cause)}.`,
    best_since: (p) => `${p.kpi}: ${p.value}, son ${p.weeks} haftanın en yükseği${because(p.cause)}.`,
    short_week: (p) =>
      `${p.kpi}: günde ${p.perDay}, bir önceki hafta günde ${p.perDayBefore}, toplam ${p.value}; ${p.days}.`,
    everyone: (p) =>
      `Takımdaki ${p.n} kişinin hepsinin kaydı var${
        p.before < p.n ? ` (bir önceki hafta ${p.before} kişi)` : ''
      }: toplam ${p.amount}.`,
    first_deal: (p) =>
      `${p.name} takımdaki ${p.week}. haftasında ilk satışını kazandı: ${p.deal}${p.amount ? ` (${p.amount})` : ''}.`,
    concentrated: (p) =>
      `Haftanın cirosu ${p.total}, bunun ${withEnding(p.share, 'possessive')} tek bir satıştan: ${p.deal}, kazanan ${p.owner}. Kalanını diğer ${p.others} satış getirdi.`,
    larger_deals: (p) =>
      `Satışlar alışılandan büyüktü: ortalama ${p.average}, olağan bir haftada ${p.usual} (${p.deals} satış).`,
    main_product: (p) =>
      `Haftanın cirosu ${p.total}, bunun ${withEnding(p.share, 'possessive accusative')} ${p.product} getirdi (${p.allDeals} satıştan ${withEnding(String(p.deals), 'possessive')}).`,
    no_deals: (p) => {
      const proposals = p.proposals > 0 ? [`${p.proposals} teklif verildi`] : [];
      const open = p.openDeals > 0 ? [`${p.openDeals} fırsat açık`] : [];
      const out = [...proposals, ...open];
      return `Kazanılan satış yok; olağan bir haftada bu sayı ${p.usual}. ${
        out.length > 0 ? `Yolda olanlar: ${out.join(', ')}.` : 'Açık fırsat da görünmüyor.'
      }`;
    },
    first_week: (p) => `İlk haftanın sonucu: ${p.figures}${because(p.cause)}.`,
    no_data: (p) =>
      p.people === 0
        ? 'Bu takımda henüz kimse yok: bir Pacesetter yöneticisi `/pacesetter` ile üye ekleyebilir.'
        : p.byHand
          ? 'Bu hafta için hiç kayıt yok: herkes `/log 12 arama pazartesi` yazarak hâlâ ekleyebilir, bir yönetici de CRM verisini içe aktarabilir.'
          : 'Bu hafta için satış kaydı gelmedi: bir yönetici CRM’deki son veriyi içe aktarabilir.',
    still_no_data: (p) =>
      p.people === 0
        ? 'Takım hâlâ ilk üyelerini bekliyor: bir Pacesetter yöneticisi `/pacesetter` ile ekleyebilir.'
        : p.byHand
          ? 'Bir hafta daha kayıtsız geçti. Günde bir satır yeter, örneğin `/log 12 arama 3 toplantı`; CRM’de olanı bir yönetici içe aktarabilir.'
          : 'CRM’den bir hafta daha satış gelmedi: kazanılan varsa bir yönetici içe aktarabilir.',
    usual_week: (p) =>
      `${p.kpi} için olağan bir hafta: ${p.value}, ${p.weeks} haftanın ortancası ${p.median}${because(p.cause)}.`,
    steady_main: (p) =>
      `${p.kpi} ${p.value} oldu${p.lastWeek ? `, bir önceki hafta ${p.lastWeek}` : ''}${because(p.cause)}.`,
    steady_sum: (p) => (p.figures ? `Tek satırda hafta: ${p.figures}.` : 'Kayıtsız bir hafta.'),
    so_far: (p) =>
      p.figures
        ? `Bu hafta şimdiye dek: ${p.figures}.`
        : 'Bu hafta henüz kayıt yok. `/log 5 arama` ile başlanabilir.',
  },

  cause: {
    deals: (p) =>
      `bunun ${withEnding(p.share, 'possessive')} ${p.list} ${p.deals.length === 1 ? 'satışından' : 'satışlarından'}`,
    days: (p) => `${number(p.before)} yerine ${number(p.now)} iş günü vardı${p.level ? `, ${p.level}` : ''}`,
    empty_days: (p) =>
      `${p.days.toLocaleLowerCase('tr')} günü hiç kayıt yok${p.level ? `, diğer günlerde ${p.level}` : ''}`,
    deal_count: (p) => `bir önceki hafta ${p.before}, bu kez ${p.now}`,
    deal_size: (p) => `ortalama satış ${p.before} iken ${p.now} oldu`,
    few: (p) => `artışın çoğu ${p.k} kişiden geldi (takım ${p.n} kişi)`,
    many_up: (p) => `takımın çoğunda artış var (${p.k}/${p.n} kişi)`,
    many_down: (p) => `düşüş takımın geneline yayılıyor (${p.k}/${p.n} kişi)`,
    missing: (p) =>
      `${p.n} kişiden ${withEnding(String(p.k), 'possessive')} için henüz kayıt yok, yani sayı değişebilir`,
    after_best: (p) => `bir önceki hafta ${p.weeks} haftanın en iyisiydi`,
    contributors: (p) =>
      p.k === p.n
        ? `takımın tamamı katkı verdi (${p.n} kişi)`
        : `${p.n} kişiden ${withEnding(String(p.k), 'possessive')} katkı verdi`,
    per_day: (p) => `iş günü başına ${p.amount}`,
  },
  levelSame: 'günlük düzey aynı',
  levelUp: (p) => `günlük düzey ${p.percent} daha yüksek`,
  levelDown: (p) => `günlük düzey ${p.percent} daha düşük`,

  ofGoal: (p) => `${p.value} / ${p.goal} (${p.percent})`,
  noneYet: 'henüz yok',
  sameAsBefore: 'aynı',
  againstBefore: (p) => `bir önceki haftaya göre ${p.change}`,
  sameInWords: 'bir önceki haftayla aynı',

  wins: 'Haftanın başarıları',
  dealWon: (p) => `${p.name}: ${p.deal}${p.amount ? `, ${p.amount}` : ''}`,
  personalBest: (p) => `${p.name}: ${p.amount}, ${p.weeks} haftalık kişisel rekor`,
  thanked: (p) => `Kanalda teşekkür edilen: ${p.isMore ? `${p.people} kişi; son olarak ` : ''}${p.names}`,
  thankedBy: (p) => `${p.name} (yazan: ${p.giver})`,
  stuck: 'Takılan iş',
  stuckDeal: (p) =>
    `${p.deal}: ${p.days} gündür “${p.stage}” aşamasında; kazanılan satışlarda bu süre genellikle ${p.median} gün (${p.n} satışın ortancası). Bir sonraki adım ne olabilir?`,

  through: (p) => `Veriler ${p.date} ${p.weekday} gününe kadar`,
  withoutData: (p) =>
    `${p.n} kişiden ${withEnding(String(p.k), 'possessive')} için kayıt yok: dışarıda bırakıldı, sıfır sayılmadı`,
  away: (p) => `İzinli: ${p.count} kişi`,
  calendarNote: 'Hafta sonları ve resmî tatiller iş günü sayılmaz',
  sameDaysNote: 'Bir önceki haftanın aynı günleriyle karşılaştırıldı',
  inThread: 'Herkesin sayıları yanıtlarda',
  ownPace: 'Hedeflerine göre durumun: `/mygoals`',

  membersTitle: (p) => `${p.week}, kişi kişi sayılar`,
  membersMore: (p) => `${p.week}, kişi kişi sayılar (${p.part}/${p.parts})`,
  member: (p) => `${p.name}: ${p.figures}`,
  memberWithout: (p) => `${p.name}: kayıt yok`,
  memberAway: (p) => `${p.name}: izinli`,
  teamLead: (p) => `Takım lideri · ${p.line}`,
  onlyCounted: 'Yalnızca kaydı olanlar listelenir.',
  ownButton: 'Benim haftam',
  thisWeekButton: 'Bu hafta',
  lastWeekButton: 'Geçen hafta',
  teamButton: (p) => `Takım: ${p.team}`,
  changeButton: 'Bu özeti değiştir',
  scheduleButton: 'Ne zaman gelsin?',
  scheduleTitle: 'Ne zaman gelsin?',
  scheduleIntro: (p) =>
    p.channel
      ? `${p.team} takımının kartı şu kanala gider: ${p.channel}. Saatler takımın saatine göre (${p.zone}).`
      : `${p.team} takımının henüz kanalı yok, bu yüzden kartı bekliyor. \`/pacesetter takımlar\` ile bir kanal seçebilirsin.`,
  scheduleDay: 'Gün',
  scheduleTime: 'Saat',
  onHolidayLabel: 'O gün takım için resmî tatilse',
  onHoliday: {
    next_day: 'Sonraki iş gününün sabahı gönder',
    post: 'Yine de o gün gönder',
  },
  scheduleOn: 'Gönderim',
  scheduleIsOn: 'Kartı her hafta gönder',
  scheduleIsOff: 'Gönderme',
  scheduleSaved: (p) =>
    `Tamam. ${p.team} takımının kartı ${p.day} günü saat ${p.time} gibi gelir; bir sonraki: ${p.next}.`,
  scheduleOff: (p) =>
    `Tamam. ${p.team} takımının kartı artık gönderilmiyor. İstersen buradan yeniden açabilirsin.`,
  scheduleBadTime: 'Lütfen bir saat seç.',
  noTeam:
    'Henüz bir takımda değilsin, bu yüzden gösterilecek takım kartı yok. Bir Pacesetter yöneticisi seni `/pacesetter takımlar` ile ekleyebilir.',
  refusal: 'Bu takımın kartını yalnızca üyeleri ve yöneticileri görebilir.',
  scheduleRefusal:
    'Takım kartının ne zaman geleceğini takımın yöneticileri ve Pacesetter yöneticileri belirler.',
  scheduleWho: (p) =>
    `${p.team} takımının kartının ne zaman geleceğini takımı yöneten (${p.names}) ve Pacesetter yöneticileri belirler. Başka bir gün daha uygunsa birine söyleyebilirsin.`,
  unknownWord:
    'Bu adda bir takım ya da kişi bilmiyorum. `/scorecard` bu haftanı, `/scorecard takım` takımının haftasını, `/scorecard geçen ay` geçen ayını, `/scorecard yönetici` yöneticinin takım için yaptıklarını gösterir.',
  help: '*/scorecard* – bu haftam; takımım için `/scorecard takım`, başka bir dönem için `/scorecard geçen ay`, yöneticim için `/scorecard yönetici`, neyin sayıldığı için `/scorecard ağırlıklar`',
  unposted: (p) => `${p.team} takımının ${p.week} kartı kanalına gönderilemedi.`,
  unpostedWhy: {
    not_in_channel: (p) =>
      `Şu kanalın üyesi değilim: ${p.channel}. Orada \`/invite @Pacesetter\` yaz, sonra *Yeniden dene* düğmesine bas.`,
    gone: () =>
      'Kanalını artık göremiyorum: arşivlenmiş, silinmiş ya da gizli yapılmış olabilir. `/pacesetter takımlar` ile başka bir kanal seç, sonra *Yeniden dene* düğmesine bas.',
    other: (p) =>
      `Slack kabul etmedi (${p.reason}). *Yeniden dene* düğmesine bas; tekrar olursa botun günlüğüne bak.`,
  },
  tryAgain: 'Yeniden dene',
  tryingAgain: (p) => `Yeniden deniyorum: ${p.team} takımının kartı yolda.`,
  nothingToTry: 'Yeniden denenecek bir şey yok: kart bu arada gönderilmiş ya da bir günden eski.',
};
