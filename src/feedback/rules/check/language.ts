import type { Locale } from '../../../locales/locale.ts';
import { anyOf } from './match.ts';

const COMMON = {
  en: anyOf([
    'the',
    'you',
    'your',
    'and',
    'to',
    'of',
    'with',
    'was',
    'is',
    'are',
    'that',
    'they',
    'for',
    'in',
  ]),
  tr: anyOf([
    've',
    'bir',
    'bu',
    'çok',
    'için',
    'ile',
    'sen',
    'ben',
    'da',
    'de',
    'daha',
    'günü',
    'gibi',
    'ama',
  ]),
};

const TURKISH_LETTERS = /[ğışİçöü]/gu;

/** Which language a text is in: people do not always write in the language they read. `fallback` where it says little. */
export function languageOf(text: string, fallback: Locale): Locale {
  const english = count(text.toLocaleLowerCase('en'), COMMON.en);
  const letters = text.match(TURKISH_LETTERS)?.length ?? 0;
  const turkish = count(text.toLocaleLowerCase('tr'), COMMON.tr) + letters / 2;
  if (english === turkish) return fallback;
  return english > turkish ? 'en' : 'tr';
}

const count = (text: string, words: RegExp) => text.match(new RegExp(words.source, 'gu'))?.length ?? 0;
