import { type Sound, soundOf } from './sound.ts';

/** What a word is in a sentence: Ayşe’nin, Ayşe’ye, Ayşe’yi, Ayşe’de, Ayşe’den. */
export type Case = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative';

/** A case, "its …" (%82’si), or that with a case after it (%82’sine, %82’sini). */
export type Ending = Case | 'possessive' | `possessive ${Case}`;

/**
 * A name or a formatted number with a Turkish ending, as a reader would say it: Ayşe’nin, %82’si, ₺1.000’yı, 2026’da.
 * The rule is in `sound.ts`, with its limits. Where nobody can know how something is read (李雷, CZK 500), the ending goes
 * to a noun after it: `noun` for names ("李雷 adlı kişinin"), "tutar" for money.
 */
export function withEnding(text: string, ending: Ending, noun = 'kişi'): string {
  const sound = soundOf(text);
  if (sound !== null) return `${text}’${endingAfter(sound, ending)}`;
  const carrier = /\d/.test(text) ? 'tutar' : noun;
  const own = soundOf(carrier);
  if (own === null) throw new Error(`No ending can be put to ${carrier}`);
  return `${text} ${carrier === 'tutar' ? '' : 'adlı '}${carrier}${endingAfter(own, ending)}`;
}

const HIGH = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' } as const;
const isBack = ({ vowel }: Sound) => 'aıou'.includes(vowel);

function endingAfter(sound: Sound, ending: Ending): string {
  const high = HIGH[sound.vowel];
  const low = isBack(sound) ? 'a' : 'e';
  const buffer = (letter: 'n' | 'y' | 's') => (sound.isOpen ? letter : '');
  const hard = sound.isVoiceless ? 't' : 'd';
  switch (ending) {
    case 'genitive':
      return `${buffer('n')}${high}n`;
    case 'dative':
      return `${buffer('y')}${low}`;
    case 'accusative':
      return `${buffer('y')}${high}`;
    case 'locative':
      return `${hard}${low}`;
    case 'ablative':
      return `${hard}${low}n`;
    case 'possessive':
      return `${buffer('s')}${high}`;
    default:
      return `${buffer('s')}${high}${afterPossessive(ending, high, low)}`;
  }
}

/** After "its" an n stands before every case: sine, sini, sinde. */
function afterPossessive(ending: `possessive ${Case}`, high: string, low: string): string {
  const endings = {
    'possessive genitive': `n${high}n`,
    'possessive dative': `n${low}`,
    'possessive accusative': `n${high}`,
    'possessive locative': `nd${low}`,
    'possessive ablative': `nd${low}n`,
  };
  return endings[ending];
}
