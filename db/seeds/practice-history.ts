import type { Capacity } from '../../src/calls/rules/review.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { SkillScore } from '../../src/roleplays/rules/result.ts';

/** A call of somebody's, some weeks ago on a weekday (Monday 0), and what was said of it. */
type DemoCall = {
  owner: string;
  type: 'discovery' | 'demo' | 'negotiation';
  title: string;
  link: string | null;
  consent: string;
  weeksAgo: number;
  weekday: number;
  reviews: readonly DemoReview[];
};

type DemoReview = {
  by: string;
  capacity: Capacity;
  daysLater: number;
  points: Readonly<Record<string, number | null>>;
  quotes: readonly { at: number; text: string }[];
  note: string;
  action?: { text: string; days: number };
  isShared?: boolean;
};

export const CALLS: readonly DemoCall[] = [
  {
    owner: 'lena',
    type: 'discovery',
    title: 'Nordwind Energie, first talk',
    link: 'https://recordings.acme.example/nordwind-1',
    consent: 'All three agreed at the start',
    weeksAgo: 2,
    weekday: 1,
    reviews: [
      {
        by: 'lena',
        capacity: 'self',
        daysLater: 0,
        points: { opening: 4, questions: 3, listening: 4, qualification: 4, next_step: 4 },
        quotes: [],
        note: 'I talked more than I thought. The part about the budget went well.',
      },
      {
        by: 'markus',
        capacity: 'manager',
        daysLater: 1,
        points: { opening: 4, questions: 4, listening: 4, qualification: 2, next_step: 4 },
        quotes: [
          { at: 372, text: 'And what happens if you leave it as it is until summer?' },
          { at: 1284, text: 'So the three of you decide that together?' },
        ],
        note: 'The question about summer changed the whole talk: they began to count. Who signs stayed open.',
        action: { text: 'Ask Nordwind who signs above 50,000, and write it into the CRM', days: 7 },
      },
    ],
  },
  {
    owner: 'jonas',
    type: 'negotiation',
    title: 'Hansa Logistik, price talk',
    link: 'https://recordings.acme.example/hansa-3',
    consent: 'Mr Petersen, by e-mail before',
    weeksAgo: 1,
    weekday: 2,
    reviews: [
      {
        by: 'markus',
        capacity: 'manager',
        daysLater: 1,
        points: { preparation: 3, value: 2, trading: 2, calm: 4, agreement: null },
        quotes: [{ at: 245, text: 'Would 10 percent help you to sign this week?' }],
        note: 'You stayed calm when he got loud. The ten percent came before he had offered anything.',
        action: { text: 'Name no discount before the other side has offered something', days: 14 },
      },
      {
        by: 'amelie',
        capacity: 'peer',
        daysLater: 2,
        points: { preparation: 3, value: 4, trading: 2, calm: 5, agreement: null },
        quotes: [{ at: 610, text: 'What is a week without stock worth to you?' }],
        note: 'The question at ten minutes was the best one. I would have asked it first.',
        isShared: true,
      },
    ],
  },
  {
    owner: 'zeynep',
    type: 'demo',
    title: 'Ege Tekstil demosu',
    link: 'https://recordings.acme.example/ege-2',
    consent: 'İkisi de, başta söyledim',
    weeksAgo: 1,
    weekday: 1,
    reviews: [
      {
        by: 'selin',
        capacity: 'manager',
        daysLater: 2,
        points: { recap: 4, relevance: 3, dialogue: 2, objections: 4, next_step: 3 },
        quotes: [{ at: 918, text: 'Bu rapor size haftada kaç saat kazandırır?' }],
        note: 'On beşinci dakikadaki soru salonu uyandırdı. Öncesinde on iki dakika soru yoktu.',
        action: { text: 'Her ekranda bir soru sor: sizde bu neyi değiştirir?', days: 10 },
      },
    ],
  },
];

/** Asked on Friday and not answered yet. */
export const REQUEST = {
  by: 'ayse',
  of: 'ilker',
  type: 'discovery',
  title: 'Marmara Gıda, ilk görüşme',
  link: 'https://recordings.acme.example/marmara-1',
  consent: 'Hepsi, toplantı davetinde yazıyordu',
} as const;

type DemoAttempt = {
  rep: string;
  partner: string;
  scenario: string;
  language: Locale;
  weeksAgo: number;
  weekday: number;
  /** Null: an invitation that waits. */
  scores: readonly SkillScore[] | null;
  isShared?: boolean;
};

export const ATTEMPTS: readonly DemoAttempt[] = [
  {
    ...{ rep: 'jonas', partner: 'lena', scenario: 'too-expensive', language: 'en', weeksAgo: 2, weekday: 3 },
    scores: [
      { skill: 'objections', points: 3, line: 'Answered well, did not ask what I compare it with' },
      { skill: 'discovery', points: 2, line: 'I had to name the wrong orders myself' },
      { skill: 'negotiation', points: 2, line: 'Five percent after the second “too expensive”' },
    ],
  },
  {
    ...{
      rep: 'jonas',
      partner: 'markus',
      scenario: 'too-expensive',
      language: 'en',
      weeksAgo: 1,
      weekday: 4,
    },
    scores: [
      { skill: 'objections', points: 4, line: '“Compared to what?”, and then waited' },
      { skill: 'discovery', points: 4, line: 'Counted the six orders a week together with me' },
      { skill: 'negotiation', points: 3, line: 'Asked for two years, gave the data move for it' },
    ],
    isShared: true,
  },
  {
    ...{ rep: 'zeynep', partner: 'can', scenario: 'procurement', language: 'tr', weeksAgo: 1, weekday: 2 },
    scores: [
      { skill: 'negotiation', points: 4, line: 'Vadeye karşılık üç yıl istedi, acele etmedi' },
      { skill: 'objections', points: 3, line: '“Sıradaki firma” sözünü duymazdan geldi' },
      { skill: 'closing', points: 4, line: 'Sonunda iki tarafın sözünü tek tek saydı' },
    ],
  },
  {
    ...{ rep: 'ayse', partner: 'zeynep', scenario: 'vague-cfo', language: 'tr', weeksAgo: 1, weekday: 4 },
    scores: null,
  },
  {
    ...{ rep: 'tom', partner: 'marcus', scenario: 'vague-cfo', language: 'en', weeksAgo: 1, weekday: 3 },
    scores: [
      { skill: 'discovery', points: 4, line: 'Asked for the last lost machine, then counted with me' },
      { skill: 'qualification', points: 3, line: 'Knows who signs, not yet by when' },
      { skill: 'closing', points: 4, line: 'Left with a Tuesday and both owners in it' },
    ],
  },
  {
    ...{ rep: 'tom', partner: 'priya', scenario: 'gatekeeper', language: 'en', weeksAgo: 1, weekday: 4 },
    scores: null,
  },
];
