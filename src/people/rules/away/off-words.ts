import { foldForSearch } from '../search.ts';

/** What people write when they do not work: as vacation or as sickness. */
export type OffKind = 'vacation' | 'sick';

/** Folded: no case, no accents, one i. A preset of Slack's stands among them as Slack writes it. */
const VACATION =
  'vacationing, on vacation, vacation, on holiday, on holidays, annual leave, on annual leave, on leave, parental leave, on parental leave, maternity leave, paternity leave, unpaid leave, paid leave, pto, on pto, day off, days off, time off, izinde, izindeyim, izinli, izinliyim, yillik izin, yillik izinde, yillik izindeyim, yillik izinli, yillik izinliyim, ucretsiz izin, ucretsiz izinde, dogum izni, dogum izninde, babalik izni, mazeret izni, tatilde, tatildeyim'.split(
    ', ',
  );
const SICK =
  'out sick, off sick, sick day, sick leave, on sick leave, raporlu, raporluyum, hastalik izni, hastalik izninde, hastayim'.split(
    ', ',
  );
/** Enough for a status, whose whole text they are; within other words they may mean something else. */
const WEAK_VACATION = ['holiday', 'holidays', 'leave', 'off', 'tatil', 'izin'];
const WEAK_SICK = ['sick', 'hasta'];

/** A calendar says it of whole days; a status may say it from a customer's. */
const ONLY_IN_CALENDARS = ['out of office', 'ooo', 'ofis disi', 'ofis disinda'];

const kinds: ReadonlyMap<string, OffKind> = new Map([
  ...[...VACATION, ...WEAK_VACATION].map((phrase) => [phrase, 'vacation'] as const),
  ...[...SICK, ...WEAK_SICK].map((phrase) => [phrase, 'sick'] as const),
]);

const emojiKinds: ReadonlyMap<string, OffKind> = new Map([
  [':palm_tree:', 'vacation'],
  [':face_with_thermometer:', 'sick'],
]);

/** Whatever follows says when it ends, which the status' own expiry says better. */
const UNTIL = /^(?:until|till|through|back) /;
const KADAR = / kadar$/;

/**
 * Whether a Slack status says that somebody does not work, in English or Turkish: the whole text does, with or without
 * "until …", or there is none and the emoji is that of Slack's own preset. Anything else, such as "no vacation this
 * year" beside a palm tree, does not.
 */
export function offKindOf(status: { text: string; emoji: string }): OffKind | null {
  const text = foldedWords(status.text);
  if (text === '') return emojiKinds.get(status.emoji) ?? null;
  const alone = kinds.get(text);
  if (alone) return alone;
  const phrase = [...VACATION, ...SICK].find((each) => saysUntil(text, each));
  return phrase ? (kinds.get(phrase) ?? null) : null;
}

/** "Vacationing until Monday", "12 Aralık'a kadar izinde". */
function saysUntil(text: string, phrase: string): boolean {
  if (text.endsWith(` ${phrase}`)) return KADAR.test(text.slice(0, -phrase.length - 1));
  if (!text.startsWith(phrase) || !/^[ ,]/.test(text.slice(phrase.length))) return false;
  const rest = text.slice(phrase.length).replace(/^[ ,]+/, '');
  return UNTIL.test(rest) || KADAR.test(rest);
}

/** With one of these a calendar's entry is about days off, and is none. */
const NEGATIVE = new Set(
  'no, not, without, plan, planning, policy, party, request, requests, reminder, meeting, cancelled, canceled, iptal, yok, plani, planlama, planlamasi, talebi, toplanti, toplantisi, hatirlatma'.split(
    ', ',
  ),
);
/** Words beside a name that say nothing of whose days these are. */
const FILLERS = new Set(
  'a, am, and, at, for, from, full, half, is, of, on, our, out, the, to, until, day, days, morning, afternoon, all, ve, icin, gun, gunu, tam, yarim, ogleden, once, sonra, sabah'.split(
    ', ',
  ),
);

/** What a calendar's entry says by its words. */
export type OffSummary = {
  /** sure: it says so whatever else it says; weak: only alone or beside a name ("Ana off", not "kick-off"). */
  says: 'sure' | 'weak' | 'nothing';
  /** What is left without those words, as it was written: a name, as a rule. */
  rest: string;
};

/** Reads the title of a calendar's entry, in English or Turkish. */
export function readOffSummary(title: string): OffSummary {
  const words = withoutEmoji(title)
    .split(/[^\p{L}\p{M}\p{N}'’.]+/u)
    .map((written) => ({ written, folded: foldedWords(written) }))
    .filter(({ folded }) => folded !== '');
  const rest = (left: readonly Word[]) => left.map(({ written }) => written).join(' ');
  if (words.some(({ folded }) => NEGATIVE.has(folded))) return { says: 'nothing', rest: rest(words) };
  const afterSure = takeOut(words, SURE);
  const afterWeak = takeOut(afterSure, WEAK);
  const isWeak = afterWeak.length < afterSure.length;
  return {
    says: afterSure.length < words.length ? 'sure' : isWeak ? 'weak' : 'nothing',
    rest: rest(afterWeak.filter(({ folded }) => !FILLERS.has(folded))),
  };
}

type Word = { written: string; folded: string };

const SURE: ReadonlySet<string> = new Set([...VACATION, ...SICK, ...ONLY_IN_CALENDARS]);
const WEAK: ReadonlySet<string> = new Set([...WEAK_VACATION, ...WEAK_SICK]);

/** The words that are in none of these phrases; of two that begin at one word the longer is taken. */
function takeOut(words: readonly Word[], phrases: ReadonlySet<string>): Word[] {
  const left: Word[] = [];
  const phraseAt = (at: number, count: number) =>
    words
      .slice(at, at + count)
      .map(({ folded }) => folded)
      .join(' ');
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find((count) => phrases.has(phraseAt(at, count)));
    if (length === undefined) left.push(...words.slice(at, at + 1));
    at += length ?? 1;
  }
  return left;
}

/** Folded, without emoji and what stands around words; spaces are single. */
function foldedWords(text: string): string {
  return foldForSearch(withoutEmoji(text))
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

function withoutEmoji(text: string): string {
  return text
    .toWellFormed()
    .replace(/:[a-z0-9_+-]+:/gi, ' ')
    .replace(/[\p{Cf}\p{So}\p{Sk}]/gu, ' ');
}
