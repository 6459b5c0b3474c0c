import { englishWeekdays, monthWords, nearDayWords, turkishWeekdays } from '../../locales/days/words.ts';

/** Words that may stand anywhere in a log and say nothing. None that changes what is said: "not", "about", "week", "people". */
export const fillers: readonly string[] = [
  'i, ive, we, made, did, had, done, held, sent, gave, ran, attended, completed, log, logged, add, for, of, the, my, new, also, just',
  'please, x, this, morning, afternoon, evening',
  'icin, yaptim, yaptik, yapildi, ettim, gerceklestirdim, attim, gonderdim, yolladim, verdim, aldim, girdim, gittim, katildim, tamamladim, oldu, vardi',
  'ekle, kaydet, lutfen, tane, adet, kez, yeni, ayrica, bu, ben, sabah, aksam, ogleden sonra, tarihinde',
].flatMap((line) => line.split(', '));

export const breaks: readonly string[] = 'and, plus, ve, ile, arti, bir de'.split(', ');

export const thousands: readonly string[] = ['k', 'bin', 'thousand'];

/** One to twelve. "On" is Turkish for ten; before a number or a date it is English, which `/log` sees to. */
export const countWords: readonly (readonly string[])[] = [
  'one, a, an, bir',
  'two, iki',
  'three, uc',
  'four, dort',
  'five, bes',
  'six, alti',
  'seven, yedi',
  'eight, sekiz',
  'nine, dokuz',
  'ten, on',
  'eleven, on bir, onbir',
  'twelve, on iki, oniki',
].map((line) => line.split(', '));

/** What means something else in a log than a KPI, folded; what `/log` is told to do among them. No KPI is called so there. */
export const grammarWords: ReadonlySet<string> = new Set([
  ...fillers,
  ...breaks,
  ...thousands,
  ...countWords.flat(),
  ...nearDayWords.flatMap(([, words]) => words),
  ...Object.values(englishWeekdays).flat(),
  ...Object.values(turkishWeekdays).flat(),
  ...monthWords.flat(),
  ...'st, nd, rd, th, day ago, days ago, gun once, gun, gunu, list, liste, undo, geri al, help, yardim'.split(
    ', ',
  ),
]);
