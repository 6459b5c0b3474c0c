import type { Weekday } from '../../kernel/date.ts';
import type { Meaning, WhichWeek } from './lexicon.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const whichWeeks = ['latest', 'last', 'this', 'next'] as const;

/** Words for days near today, folded, and how many days they lie from it. */
const nearDays: readonly (readonly [number, readonly string[]])[] = [
  [0, ['today', 'bugun', 'bugunku', 'tonight']],
  [-1, ['yesterday', 'dun', 'dunku']],
  [-2, ['day before yesterday', 'evvelsi gun', 'evvelki gun', 'onceki gun', 'dunden onceki gun']],
  [1, ['tomorrow', 'yarin']],
];

const englishWeekdays: Readonly<Record<Weekday, readonly string[]>> = {
  1: ['monday', 'mon'],
  2: ['tuesday', 'tue', 'tues'],
  3: ['wednesday', 'wed'],
  4: ['thursday', 'thu', 'thur', 'thurs'],
  5: ['friday', 'fri'],
  6: ['saturday', 'sat'],
  7: ['sunday', 'sun'],
};

const turkishWeekdays: Readonly<Record<Weekday, readonly string[]>> = {
  1: withDay(['pazartesi', 'pzt', 'pts']),
  2: withDay(['sali', 'sal']),
  3: withDay(['carsamba', 'car']),
  4: withDay(['persembe', 'per']),
  5: withDay(['cuma', 'cum']),
  6: withDay(['cumartesi', 'cmt']),
  7: withDay(['pazar', 'paz']),
};

const englishWhich: Readonly<Record<WhichWeek, readonly string[]>> = {
  latest: ['', 'on '],
  last: ['last ', 'on last ', 'past '],
  this: ['this ', 'on this '],
  next: ['next ', 'coming '],
};

const turkishWhich: Readonly<Record<WhichWeek, readonly string[]>> = {
  latest: [''],
  last: ['gecen ', 'gectigimiz '],
  this: ['bu '],
  next: ['gelecek ', 'onumuzdeki '],
};

/** December has no short "ara" in Turkish here: it is one letter from "arama", and a call is no date. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'ocak', 'oca'],
  ['february', 'feb', 'subat', 'sub'],
  ['march', 'mar', 'mart'],
  ['april', 'apr', 'nisan', 'nis'],
  ['may', 'mayis'],
  ['june', 'jun', 'haziran', 'haz'],
  ['july', 'jul', 'temmuz', 'tem'],
  ['august', 'aug', 'agustos', 'agu'],
  ['september', 'sep', 'sept', 'eylul', 'eyl'],
  ['october', 'oct', 'ekim', 'eki'],
  ['november', 'nov', 'kasim', 'kas'],
  ['december', 'dec', 'aralik'],
];

/** "Kasım'da" loses its ending at the apostrophe; people also write it together. */
const monthEndings = ['', 'da', 'de', 'ta', 'te', ' gunu'];

/** Every word and phrase that has to do with days, folded. */
export function dayWords(): [string, Meaning][] {
  return [
    ...nearDays.flatMap(([days, words]) =>
      words.map((word): [string, Meaning] => [word, { kind: 'days_from_today', days }]),
    ),
    ...weekdayPhrases(englishWeekdays, englishWhich),
    ...weekdayPhrases(turkishWeekdays, turkishWhich),
    ...months.flatMap((words, index) =>
      words.flatMap((word) =>
        monthEndings.map((ending): [string, Meaning] => [word + ending, { kind: 'month', month: index + 1 }]),
      ),
    ),
    ...['day ago', 'days ago', 'gun once'].map((words): [string, Meaning] => [words, { kind: 'days_ago' }]),
    ...['st', 'nd', 'rd', 'th'].map((word): [string, Meaning] => [word, { kind: 'ordinal' }]),
  ];
}

function weekdayPhrases(
  names: Readonly<Record<Weekday, readonly string[]>>,
  which: Readonly<Record<WhichWeek, readonly string[]>>,
): [string, Meaning][] {
  return weekdays.flatMap((weekday) =>
    whichWeeks.flatMap((week) =>
      which[week].flatMap((before) =>
        names[weekday].map((name): [string, Meaning] => [
          before + name,
          { kind: 'weekday', weekday, which: week },
        ]),
      ),
    ),
  );
}

/** "Pazartesi günü", Turkish for "on Monday". */
function withDay(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `${name} gun`, `${name} gunu`, `${name} gunku`]);
}
