import type { Weekday } from '../../kernel/date.ts';

/*
 * What people call days, in both languages: folded (lower case, without diacritics, the Turkish i's as one) and
 * without endings. Whoever reads what was typed adds the endings that fit where they stand.
 */

/** Words for days near today, and how many days they lie from it. */
export const nearDayWords: readonly (readonly [number, readonly string[]])[] = [
  [0, ['today', 'bugun', 'bugunku', 'tonight']],
  [-1, ['yesterday', 'dun', 'dunku']],
  [-2, ['day before yesterday', 'evvelsi gun', 'evvelki gun', 'onceki gun', 'dunden onceki gun']],
  [1, ['tomorrow', 'yarin']],
];

export const englishWeekdays: Readonly<Record<Weekday, readonly string[]>> = {
  1: ['monday', 'mon'],
  2: ['tuesday', 'tue', 'tues'],
  3: ['wednesday', 'wed'],
  4: ['thursday', 'thu', 'thur', 'thurs'],
  5: ['friday', 'fri'],
  6: ['saturday', 'sat'],
  7: ['sunday', 'sun'],
};

export const turkishWeekdays: Readonly<Record<Weekday, readonly string[]>> = {
  1: ['pazartesi', 'pzt', 'pts'],
  2: ['sali', 'sal'],
  3: ['carsamba', 'car'],
  4: ['persembe', 'per'],
  5: ['cuma', 'cum'],
  6: ['cumartesi', 'cmt'],
  7: ['pazar', 'paz'],
};

/** January to December. December's short "ara" is left out: it is one letter from "arama", and a call is no date. */
export const monthWords: readonly (readonly string[])[] = [
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
