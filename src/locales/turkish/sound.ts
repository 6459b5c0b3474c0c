import { lastWordOf } from './number-words.ts';

/** How a text ends when it is read aloud: all that a Turkish ending depends on. */
export type Sound = {
  /** The last vowel. */
  vowel: 'a' | 'ı' | 'e' | 'i' | 'o' | 'u' | 'ö' | 'ü';
  /** It ends in that vowel. */
  isOpen: boolean;
  /** It ends in one of f s t k ç ş h p. */
  isVoiceless: boolean;
};

/** Money as it is said: ₺1.000 is "bin lira". */
const CURRENCIES: Readonly<Record<string, string>> = {
  '₺': 'lira',
  $: 'dolar',
  '€': 'avro',
  '£': 'sterlin',
  '¥': 'yen',
  TRY: 'lira',
  USD: 'dolar',
  EUR: 'avro',
  GBP: 'sterlin',
  JPY: 'yen',
};

/** Names whose l is soft, so that light endings follow a dark vowel: Kemal’in. */
const SOFT_L = new Set(
  'kemal cemal celal bilal hilal nihal zuhal meral şevval ikbal iclal hayal resul'.split(' '),
);

/** Abbreviations are read letter by letter, each with an e after it; these are not. */
const SPELLED: Readonly<Record<string, string>> = { x: 'iks', q: 'kü' };

const VOWELS = 'aıeioöuü';
const TURKISH = /[abcçdefgğhıijklmnoöprsştuüvyzqwx]/;
const FOREIGN: Readonly<Record<string, string>> = {
  ä: 'e',
  å: 'o',
  ø: 'ö',
  œ: 'ö',
  æ: 'e',
  ß: 's',
  ł: 'l',
  ð: 'd',
  đ: 'd',
  þ: 't',
};

/**
 * How a name or a formatted number ends when a Turk reads it; null when that cannot be known (no Latin letter or digit at
 * its end, a currency that is not in the list).
 *
 * Numbers are read as they are said: %82 "seksen iki", 2,5 "iki virgül beş", 1.000 "bin", $300 "üç yüz dolar". Names go by
 * their spelling: last vowel, last letter; a y after a consonant is an i (Kelly’nin), c and q are a k, x is "ks"; a word
 * without a vowel is read by its last letter's name (CRM’nin), and KPI or AI as in English. Signs behind the name do not count. Limits: what is said
 * otherwise than it is written gets the ending of its spelling (Mike’nin, though "Mayk’ın" is heard), and Turkish names with
 * a soft l are known by a list.
 */
export function soundOf(text: string): Sound | null {
  const read = text.replace(/&(amp|lt|gt);/g, ' ');
  const end = /[\p{L}\p{M}\p{N}](?=[^\p{L}\p{M}\p{N}]*$)/u.exec(read)?.[0];
  if (end === undefined) return null;
  const sign = /[₺$€£¥]/.exec(read)?.[0];
  if (sign) return ofWord(CURRENCIES[sign] ?? '');
  if (/\p{N}/u.test(end)) return ofNumber(read);
  const word = /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u.exec(read)?.[0] ?? '';
  // An English abbreviation ends in "ay".
  return ofWord(/^[A-Z]{1,2}I$/.test(word) ? 'ay' : fold(word));
}

function ofNumber(read: string): Sound | null {
  const code = /(?:^|[^\p{L}])([A-Z]{3})\s[-−]?[\d.,]+\s*$/u.exec(read)?.[1];
  if (code !== undefined) return code in CURRENCIES ? ofWord(CURRENCIES[code] ?? '') : null;
  const word = lastWordOf(read);
  return word === null ? null : ofWord(word);
}

/** Of a word in small Turkish letters. */
function ofWord(word: string): Sound | null {
  const last = word.at(-1);
  if (last === undefined || Array.from(word).some((letter) => !TURKISH.test(letter))) return null;
  const vowels = Array.from(word).filter((letter) => VOWELS.includes(letter));
  const vowel = vowels.at(-1) as Sound['vowel'] | undefined;
  if (/[bcçdfgğhjklmnprsştvzqwx]y$/.test(word)) return { vowel: 'i', isOpen: true, isVoiceless: false };
  if (vowel === undefined) {
    const spelled = SPELLED[last];
    return spelled ? ofWord(spelled) : { vowel: 'e', isOpen: true, isVoiceless: false };
  }
  return {
    vowel: SOFT_L.has(word) ? (vowel === 'u' ? 'ü' : 'e') : vowel,
    isOpen: VOWELS.includes(last),
    isVoiceless: 'fstkçşhpcqx'.includes(last),
  };
}

/** In small Turkish letters: what is not Turkish becomes what it is read like, as far as a letter can tell. */
function fold(word: string): string {
  return Array.from(word.normalize('NFC').toLocaleLowerCase('tr'), (letter) =>
    TURKISH.test(letter) ? letter : (FOREIGN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')),
  ).join('');
}
