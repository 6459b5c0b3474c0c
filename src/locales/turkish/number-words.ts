const ONES = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
const GROUPS = ['', 'bin', 'milyon', 'milyar', 'trilyon', 'katrilyon'];

/**
 * The last word of the last number in a Turkish text, as it is read: 82 "iki", 1.000 "bin", 2,5 "beş", 10:00 "on". Points are
 * between thousands, a comma before decimals. Null without a number, or for one beyond katrilyons.
 */
export function lastWordOf(text: string): string | null {
  const time = /(\d{1,2}):(\d{2})\D*$/.exec(text);
  if (time) return time[2] === '00' ? wordOf(time[1] ?? '') : wordOf(time[2] ?? '');
  const found = /(\d[\d.]*)(?:,(\d+))?\D*$/.exec(text);
  if (!found) return null;
  return wordOf(found[2] ?? (found[1] ?? '').replaceAll('.', ''));
}

/** Digits as a whole number; decimals are read like one. */
function wordOf(digits: string): string | null {
  const number = digits.replace(/^0+/, '');
  if (number === '') return ONES[0] ?? null;
  const zeros = /0*$/.exec(number)?.[0].length ?? 0;
  const [group, place] = [Math.floor(zeros / 3), zeros % 3];
  if (group > 0) return GROUPS[group] ?? null;
  const digit = Number(number[number.length - 1 - place]);
  if (place === 2) return 'yüz';
  return (place === 1 ? TENS : ONES)[digit] ?? null;
}
