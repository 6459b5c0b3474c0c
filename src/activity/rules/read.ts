import type { LocalDate } from '../../kernel/date.ts';
import { findDay } from './find-day.ts';
import type { Content, Item } from './items.ts';
import { meaningAt } from './lexicon.ts';
import { readCount } from './numbers.ts';
import { noOwnWords, type OwnWords, ownWordAt } from './own-words.ts';
import { clean, type Token, tokenize } from './tokens.ts';

/** What some tokens mean and how many they are; no content: they say nothing ("yaptım"). */
type Found = { content?: Content; length: number };

/** The items of what was typed, in order; neighbouring words that mean nothing here are one item. */
export function readItems(typed: string, today: LocalDate, own: OwnWords = noOwnWords): Item[] {
  const text = clean(typed);
  const tokens = tokenize(text);
  const places: { content: Content; start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { content, length } = find(tokens, at, today, own);
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + length - 1]?.end ?? start;
    const last = places.at(-1);
    if (content?.kind === 'unknown' && last?.content.kind === 'unknown') last.end = end;
    else if (content) places.push({ content, start, end });
    at += length;
  }
  return places.map(({ content, start, end }) => ({
    ...content,
    start,
    text: quote(text.slice(start, end)),
  }));
}

function find(tokens: readonly Token[], at: number, today: LocalDate, own: OwnWords): Found {
  const day = findDay(tokens, at, today);
  // A company's own word counts where no longer phrase begins: "Monday visits", but not "phone" in "phone calls".
  const named = ownWordAt(tokens, at, own);
  const longest = Math.max(day?.length ?? 0, meaningAt(tokens, at)?.length ?? 0);
  if (named && named.length > longest)
    return { content: { kind: 'kpi', kpi: named.kpi }, length: named.length };
  if (day) return { content: { kind: 'day', reading: day.reading }, length: day.length };
  const token = tokens[at];
  if (token?.kind === 'number') return findNumber(tokens, at, token);
  if (token?.kind === 'break') return { content: { kind: 'break' }, length: 1 };
  return findWord(tokens, at);
}

function findNumber(tokens: readonly Token[], at: number, { value, negative }: Token): Found {
  const thousands = meaningAt(tokens, at + 1)?.meaning.kind === 'thousand';
  const reading = readCount(value, { negative, thousands });
  return { content: { kind: 'count', reading }, length: thousands ? 2 : 1 };
}

function findWord(tokens: readonly Token[], at: number): Found {
  const found = meaningAt(tokens, at);
  if (!found) return unknown;
  const { meaning, length } = found;
  if (meaning.kind === 'filler' || isEnglishOn(tokens, at, length)) return { length };
  if (meaning.kind === 'kpi' || meaning.kind === 'break') return { content: meaning, length };
  if (meaning.kind !== 'count') return unknown;
  const thousands = meaningAt(tokens, at + length)?.meaning.kind === 'thousand';
  const reading = readCount(String(meaning.value), { thousands });
  return { content: { kind: 'count', reading }, length: thousands ? length + 1 : length };
}

const unknown: Found = { content: { kind: 'unknown' }, length: 1 };

/** "On" is Turkish for ten, but not before a number, "the" or a date: "3 calls on 20 Nov". */
function isEnglishOn(tokens: readonly Token[], at: number, length: number): boolean {
  if (length !== 1 || tokens[at]?.value !== 'on') return false;
  const next = tokens[at + 1];
  if (next?.kind === 'number' || next?.value === 'the') return true;
  const kind = meaningAt(tokens, at + 1)?.meaning.kind;
  return kind === 'month' || kind === 'weekday' || kind === 'days_from_today';
}

/** What is quoted back: at most 80 characters of it. */
function quote(text: string): string {
  const [start] = /^.{80}(?=.)/su.exec(text) ?? [];
  return start === undefined ? text : `${start}…`;
}
