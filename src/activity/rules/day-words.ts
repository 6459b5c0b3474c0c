import type { Weekday } from '../../kernel/date.ts';
import { englishWeekdays, monthWords, nearDayWords, turkishWeekdays } from '../../locales/days/words.ts';
import type { Meaning, WhichWeek } from './lexicon.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const whichWeeks = ['latest', 'last', 'this', 'next'] as const;

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

/** "Pazartesi günü", Turkish for "on Monday". */
const turkishEndings = ['', ' gun', ' gunu', ' gunku'];

/** "Kasım'da" loses its ending at the apostrophe; people also write it together. */
const monthEndings = ['', 'da', 'de', 'ta', 'te', ' gunu'];

/** Every word and phrase that has to do with days, folded. */
export function dayWords(): [string, Meaning][] {
  return [
    ...nearDayWords.flatMap(([days, words]) =>
      words.map((word): [string, Meaning] => [word, { kind: 'days_from_today', days }]),
    ),
    ...weekdayPhrases(englishWeekdays, englishWhich, ['']),
    ...weekdayPhrases(turkishWeekdays, turkishWhich, turkishEndings),
    ...monthWords.flatMap((words, index) =>
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
  endings: readonly string[],
): [string, Meaning][] {
  return weekdays.flatMap((weekday) =>
    whichWeeks.flatMap((week) =>
      which[week].flatMap((before) =>
        names[weekday].flatMap((name) =>
          endings.map((ending): [string, Meaning] => [
            before + name + ending,
            { kind: 'weekday', weekday, which: week },
          ]),
        ),
      ),
    ),
  );
}
