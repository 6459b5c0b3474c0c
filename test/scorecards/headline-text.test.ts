import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { headlineText } from '../../src/scorecards/messages/headline-text.ts';
import type {
  Cause,
  Headline,
  HeadlineParams,
  HeadlineRule,
} from '../../src/scorecards/rules/headline-types.ts';
import { quarterGoal } from './weeks.ts';

const acme = { externalId: 'X1', customer: 'Acme', product: 'GTX' };
const globex = { externalId: 'X2', customer: null, product: null };
const calls = { kpi: 'calls', actual: 312 } as const;
const fiveOfSix: Cause = { kind: 'contributors', k: 5, n: 6 };
const long = { ...quarterGoal({}), thisWeek: 12_000_000 };

/** Every rule's sentence, in English and Turkish. */
const sentences: { [R in HeadlineRule]: [params: HeadlineParams[R], english: string, turkish: string] } = {
  goal_reached: [
    { ...calls, goal: 300, otherGoals: 2, cause: fiveOfSix },
    'Calls reached the goal with 312 against 300 (104%): 5 of 6 people contributed. 2 more goals were reached.',
    'Aramalar hedefe ulaştı: 312 / 300 (%104); 6 kişiden 5’i katkı verdi. 2 hedefe daha ulaşıldı.',
  ],
  goal_streak: [
    { ...calls, goal: 300, weeks: 4, cause: null },
    'Calls reached the goal 4 weeks in a row, this time with 312 against 300.',
    'Aramalar 4 haftadır hedefe ulaşıyor, bu kez 312 / 300.',
  ],
  long_goal_reached: [
    { ...long, actual: 205_000_000, remainingDays: 1 },
    "The quarter's goal for revenue won is reached: $2,050,000 of $2,000,000 with 1 working day to spare; the week added $120,000.",
    'Çeyreklik hedef tamam (Kazanılan ciro): $2.050.000 / $2.000.000, bitime 1 iş günü kala; haftanın katkısı $120.000.',
  ],
  long_goal_on_course: [
    { ...long, status: 'ahead', thisWeek: null },
    'Ahead for the quarter: revenue won at $1,200,000 of $2,000,000 (60%) with 20 working days left.',
    'Çeyreklik hedefin %60’ı tamam, tempo önde: Kazanılan ciro $1.200.000 / $2.000.000, geriye 20 iş günü var.',
  ],
  long_goal_behind: [
    // What is needed is rounded up: 3.21 a day would be missed by 3.2.
    { ...long, kpi: 'demos', actual: 40, target: 120, thisWeek: 9, requiredPerDay: 3.21 },
    "The quarter's goal for demos: 40 of 120 so far, and the 20 working days left take 3.3 a day; the week added 9.",
    'Çeyreklik hedef (Demolar): şimdiye dek 40 / 120, kalan 20 iş günü için günde 3,3 gerekiyor; haftanın katkısı 9.',
  ],
  record: [
    {
      kpi: 'revenue_won',
      actual: 9_000_000,
      before: 7_000_000,
      weeks: 9,
      cause: { kind: 'deals', deals: [acme], share: 0.719 },
    },
    'The best week of 9 for revenue won, $90,000 against $70,000 before: one deal, Acme · GTX, made 71% of it.',
    'Kazanılan ciro: $90.000 ile 9 haftanın en iyisi, önceki en iyi $70.000; bunun %71’i Acme · GTX satışından.',
  ],
  big_rise: [
    {
      kpi: 'revenue_won',
      actual: 9_000_000,
      percent: 0.714,
      cause: { kind: 'deals', deals: [acme, globex], share: 0.8 },
    },
    'Revenue won rose 71% to $90,000: two deals, Acme · GTX and X2, made 80% of it.',
    'Kazanılan ciro %71 artarak $90.000’a çıktı; bunun %80’i Acme · GTX ve X2 satışlarından.',
  ],
  big_fall: [
    { ...calls, percent: 0.32, cause: { kind: 'days', now: 4, before: 5, perDay: -0.02 } },
    'Calls came in 32% lower, at 312: 4 working days instead of 5, level per day.',
    'Aramalar bir önceki haftaya göre %32 azalarak 312’ye indi; 5 yerine 4 iş günü vardı, günlük düzey aynı.',
  ],
  rising_streak: [
    { ...calls, weeks: 3, from: 200, cause: { kind: 'few', k: 2, n: 6 } },
    'Calls rose 3 weeks in a row, from 200 to 312: most of the rise came from 2 of 6 people.',
    'Aramalar 3 haftadır artıyor, 200’den 312’ye çıktı; artışın çoğu 2 kişiden geldi (takım 6 kişi).',
  ],
  best_since: [
    { ...calls, weeks: 6, cause: { kind: 'many_up', k: 5, n: 6 } },
    'Calls came to 312, the most in 6 weeks: 5 of 6 people were up.',
    'Aramalar: 312, son 6 haftanın en yükseği; takımın çoğunda artış var (5/6 kişi).',
  ],
  short_week: [
    {
      ...calls,
      perDay: 78,
      perDayBefore: 62.4,
      cause: { kind: 'empty_days', days: ['2026-11-19', '2026-11-20'], perDay: 0.25 },
    },
    'Calls ran at 78 a day against 62 the week before, 312 in all: nothing was recorded on Thursday and Friday.',
    'Aramalar: günde 78, bir önceki hafta günde 62, toplam 312; perşembe ve cuma günü hiç kayıt yok.',
  ],
  everyone: [
    { ...calls, n: 6, before: 4 },
    'All 6 people have something on the board, after 4 the week before: 312 calls in all.',
    'Takımdaki 6 kişinin hepsinin kaydı var (bir önceki hafta 4 kişi): toplam 312 arama.',
  ],
  first_deal: [
    { name: 'Deniz <3', deal: acme, amount: 1_200_000, currency: 'TRY', weeksSinceStart: 6 },
    'First deal for Deniz &lt;3, in week 6 on the team: Acme · GTX (TRY 12,000).',
    'Deniz &lt;3 takımdaki 6. haftasında ilk satışını kazandı: Acme · GTX (₺12.000).',
  ],
  concentrated: [
    { deal: acme, ownerName: 'Ana', share: 0.714, total: 12_000_000, otherDeals: 5 },
    'One deal made 71% of the $120,000 won: Acme · GTX, closed by Ana. The other 5 deals made the rest.',
    'Haftanın cirosu $120.000, bunun %71’i tek bir satıştan: Acme · GTX, kazanan Ana. Kalanını diğer 5 satış getirdi.',
  ],
  larger_deals: [
    { average: 330_000, usual: 210_000, deals: 18 },
    'Deals were larger than usual: $3,300 on average against $2,100, over 18 deals.',
    'Satışlar alışılandan büyüktü: ortalama $3.300, olağan bir haftada $2.100 (18 satış).',
  ],
  main_product: [
    { product: 'GTX & Co', share: 0.45, total: 6_000_000, deals: 7, allDeals: 18 },
    'GTX &amp; Co brought 45% of the $60,000 won, with 7 of 18 deals.',
    'Haftanın cirosu $60.000, bunun %45’ini GTX &amp; Co getirdi (18 satıştan 7’si).',
  ],
  no_deals: [
    { proposals: 1, openDeals: 14, usual: 2.5 },
    'No deals won, where 2.5 a week is usual: 1 proposal went out and 14 deals are open.',
    'Kazanılan satış yok; olağan bir haftada bu sayı 2,5. Yolda olanlar: 1 teklif verildi, 14 fırsat açık.',
  ],
  first_week: [
    { figures: [calls, { kpi: 'demos', actual: 1 }], cause: { kind: 'contributors', k: 6, n: 6 } },
    'The first week on the board, 312 calls and 1 demo: all 6 people contributed.',
    'İlk haftanın sonucu: 312 arama ve 1 demo; takımın tamamı katkı verdi (6 kişi).',
  ],
  no_data: [
    { people: 0, byHand: true },
    'This team has no members yet: an admin can add them with `/pacesetter`.',
    'Bu takımda henüz kimse yok: bir Pacesetter yöneticisi `/pacesetter` ile üye ekleyebilir.',
  ],
  still_no_data: [
    { people: 6, byHand: false },
    'Another week without deals from the CRM: if some were won, an admin can import them.',
    'CRM’den bir hafta daha satış gelmedi: kazanılan varsa bir yönetici içe aktarabilir.',
  ],
  usual_week: [
    { ...calls, median: 305.5, weeks: 9, cause: fiveOfSix },
    'A usual week for calls: 312 against a median of 306 over 9 weeks; 5 of 6 people contributed.',
    'Aramalar için olağan bir hafta: 312, 9 haftanın ortancası 306; 6 kişiden 5’i katkı verdi.',
  ],
  steady_main: [
    { ...calls, lastWeek: 300, cause: { kind: 'per_day', kpi: 'calls', amount: 62.4 } },
    'Calls came to 312 after 300 the week before: 62 calls per working day.',
    'Aramalar 312 oldu, bir önceki hafta 300; iş günü başına 62 arama.',
  ],
  steady_sum: [
    { figures: [calls, { kpi: 'deals_won', actual: 3 }, { kpi: 'revenue_won', actual: 4_500_000 }] },
    'The week in one line: 312 calls, 3 deals won and $45,000.',
    'Tek satırda hafta: 312 arama, 3 kazanılan satış ve $45.000.',
  ],
  so_far: [
    { figures: [], through: '2026-11-17' },
    'Nothing recorded yet this week. `/log 5 calls` makes a start.',
    'Bu hafta henüz kayıt yok. `/log 5 arama` ile başlanabilir.',
  ],
};

describe('each headline in words', () => {
  it.each(Object.entries(sentences))('%s', (rule, [params, english, turkish]) => {
    const headline = { rule, params } as Headline;
    expect(headlineText(headline, 'USD', translate('en')).replace(/\s/gu, ' ')).toBe(english);
    expect(headlineText(headline, 'USD', translate('tr')).replace(/\s/gu, ' ')).toBe(turkish);
  });
});

describe('causes in words', () => {
  it.each<[Cause, string, string]>([
    [
      { kind: 'days', now: 5, before: 4, perDay: 0.28 },
      '5 working days instead of 4, 28% more per day',
      '4 yerine 5 iş günü vardı, günlük düzey %28 daha yüksek',
    ],
    [
      { kind: 'empty_days', days: ['2026-11-19'], perDay: -0.25 },
      'nothing was recorded on Thursday, 25% less per day on the other days',
      'perşembe günü hiç kayıt yok, diğer günlerde günlük düzey %25 daha düşük',
    ],
    [
      { kind: 'deal_count', now: 1, before: 9 },
      '1 deal won after 9',
      'bir önceki hafta 9, bu kez 1 kazanılan satış',
    ],
    [
      { kind: 'deal_size', now: 310_000, before: 590_000 },
      'the average deal was $3,100 after $5,900',
      'ortalama satış $5.900 iken $3.100 oldu',
    ],
    [
      { kind: 'many_down', k: 5, n: 6 },
      'lower across the team (5 of 6 people)',
      'düşüş takımın geneline yayılıyor (5/6 kişi)',
    ],
    [
      { kind: 'missing', k: 2, n: 6 },
      'nothing has been recorded yet for 2 of 6 people, so it may still change',
      '6 kişiden 2’si için henüz kayıt yok, yani sayı değişebilir',
    ],
    [
      { kind: 'after_best', weeks: 9 },
      'the week before had been the best of 9',
      'bir önceki hafta 9 haftanın en iyisiydi',
    ],
  ])('%o', (cause, english, turkish) => {
    const text = (locale: 'en' | 'tr') =>
      headlineText({ rule: 'big_fall', params: { ...calls, percent: 0.3, cause } }, 'USD', translate(locale));
    expect(text('en')).toBe(`Calls came in 30% lower, at 312: ${english}.`);
    expect(text('tr')).toBe(`Aramalar bir önceki haftaya göre %30 azalarak 312’ye indi; ${turkish}.`);
  });
});
