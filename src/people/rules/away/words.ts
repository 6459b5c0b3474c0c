import type { Weekday } from '../../../kernel/date.ts';
import { englishWeekdays, monthWords, nearDayWords, turkishWeekdays } from '../../../locales/days/words.ts';

/** Which week a weekday is of: the coming one (today included), this week's, or the one after today. */
export type WhichDay = 'coming' | 'this' | 'next';

/** What a word of `/away` means. */
export type AwayWord =
  | { kind: 'near'; days: number }
  | { kind: 'weekday'; weekday: Weekday }
  | { kind: 'month'; month: number }
  | { kind: 'which'; which: 'this' | 'next' }
  | { kind: 'week' }
  /** 1 the morning, 2 the afternoon; 0: half a day, whichever. */
  | { kind: 'half'; halves: 0 | 1 | 2 }
  | { kind: 'to' };

/** Words that say nothing here. */
export const fillers: ReadonlySet<string> = new Set(
  'from, on, off, away, out, the, of, im, i, am, kadar, arasi, arasinda, tarihleri, tarihlerinde, ogleden, day, gun, gunu, gunleri, izin, izinli, izinliyim'.split(
    ', ',
  ),
);

/** "24 Aralıktan 28 Aralığa kadar", "pazartesiden cumaya": endings written together with a Turkish word. */
const turkishEndings = ['', 'a', 'e', 'ya', 'ye', 'da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten'];

/** A k becomes a ğ before a vowel. */
const softened: readonly (readonly [number, string])[] = [
  [1, 'ocaga'],
  [12, 'araliga'],
];

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const table: ReadonlyMap<string, AwayWord> = new Map([
  ...nearDayWords.flatMap(([days, words]) => each(words, { kind: 'near', days })),
  ...weekdays.flatMap((weekday) => [
    ...each(englishWeekdays[weekday], { kind: 'weekday', weekday }),
    ...each(withEndings(turkishWeekdays[weekday]), { kind: 'weekday', weekday }),
  ]),
  ...monthWords.flatMap((words, index) => each(withEndings(words), { kind: 'month', month: index + 1 })),
  // Alone it would be one letter from a call; beside a number it is the month as our own dates show it.
  ...each(['ara'], { kind: 'month', month: 12 }),
  ...softened.flatMap(([month, word]) => each([word], { kind: 'month', month })),
  ...each(['this', 'bu'], { kind: 'which', which: 'this' }),
  ...each(['next', 'coming', 'gelecek', 'onumuzdeki'], { kind: 'which', which: 'next' }),
  ...each(['week', 'hafta'], { kind: 'week' }),
  // "öğleden önce" and "öğleden sonra"; "öğleden" alone says nothing.
  ...each(['morning', 'mornings', 'forenoon', 'once', 'sabah', 'sabahi', 'sabahtan'], {
    kind: 'half',
    halves: 1,
  }),
  ...each(['afternoon', 'afternoons', 'pm', 'sonra'], { kind: 'half', halves: 2 }),
  ...each(['half', 'yarim'], { kind: 'half', halves: 0 }),
  ...each(['to', 'until', 'till', 'through', 'ile', 'ila'], { kind: 'to' }),
]);

/** The meaning of a folded word; undefined for a word that has to do with no days. */
export function awayWord(word: string): AwayWord | undefined {
  return table.get(word);
}

function each(words: readonly string[], meaning: AwayWord): [string, AwayWord][] {
  return words.map((word) => [word, meaning]);
}

/** Short forms take no ending: "mara" is nobody's March. */
function withEndings(words: readonly string[]): string[] {
  return words.flatMap((word) => (word.length > 3 ? turkishEndings.map((ending) => word + ending) : [word]));
}
