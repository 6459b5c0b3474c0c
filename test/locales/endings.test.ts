import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ending, withEnding } from '../../src/locales/turkish/endings.ts';

const endingOf = (name: string, ending: Ending) => withEnding(name, ending).slice(name.length);

const CASES = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'possessive'] as const;

/** Written by hand, in the order of CASES. */
const names: readonly (readonly [name: string, endings: string])[] = [
  ['Ayşe', 'nin ye yi de den si'],
  ['Fatma', 'nın ya yı da dan sı'],
  ['Ali', 'nin ye yi de den si'],
  ['Hakkı', 'nın ya yı da dan sı'],
  ['Ebru', 'nun ya yu da dan su'],
  ['Ülkü', 'nün ye yü de den sü'],
  ['Mehmet', 'in e i te ten i'],
  ['Can', 'ın a ı da dan ı'],
  ['Gül', 'ün e ü de den ü'],
  ['Uğur', 'un a u da dan u'],
  ['Özgür', 'ün e ü de den ü'],
  ['Ömer', 'in e i de den i'],
  ['Burak', 'ın a ı ta tan ı'],
  ['Emre', 'nin ye yi de den si'],
  ['Deniz', 'in e i de den i'],
  ['Barış', 'ın a ı ta tan ı'],
  ['Yusuf', 'un a u ta tan u'],
  ['Recep', 'in e i te ten i'],
  ['Tunç', 'un a u ta tan u'],
  ['Nuh', 'un a u ta tan u'],
  ['İlker', 'in e i de den i'],
  ['Işıl', 'ın a ı da dan ı'],
  ['Koray', 'ın a ı da dan ı'],
  ['Dağ', 'ın a ı da dan ı'],
  // A soft l.
  ['Mustafa Kemal', 'in e i de den i'],
  ['Nihal', 'in e i de den i'],
  ['Ünal', 'ın a ı da dan ı'],
  // The last word counts.
  ['Merve Öztürk', 'ün e ü te ten ü'],
  ['Can Yıldırım', 'ın a ı da dan ı'],
  ['NORA ADMİN', 'in e i de den i'],
  // From elsewhere, by their spelling.
  ['Jonas Weber', 'in e i de den i'],
  ['Kelly', 'nin ye yi de den si'],
  ['Eric', 'in e i te ten i'],
  ['Max', 'ın a ı ta tan ı'],
  ['José', 'nin ye yi de den si'],
  ['Søren', 'in e i de den i'],
  ['Müller', 'in e i de den i'],
  ['Maxim O’Neill', 'in e i de den i'],
  ['Mario', 'nun ya yu da dan su'],
  ['Matthew', 'in e i de den i'],
  // Abbreviations, signs, numbers at the end.
  ['CRM', 'nin ye yi de den si'],
  ['KPI', 'ın a ı da dan ı'],
  ['GTX', 'in e i te ten i'],
  ['Yıldız A.Ş.', 'nin ye yi de den si'],
  ['Rhine 2', 'nin ye yi de den si'],
  ['Ada 🎉', 'nın ya yı da dan sı'],
  ['GTX (Pro)', 'nun ya yu da dan su'],
];

const numbers: readonly (readonly [shown: string, endings: string])[] = [
  ['0', 'ın a ı da dan ı'],
  ['1', 'in e i de den i'],
  ['2', 'nin ye yi de den si'],
  ['3', 'ün e ü te ten ü'],
  ['4', 'ün e ü te ten ü'],
  ['5', 'in e i te ten i'],
  ['6', 'nın ya yı da dan sı'],
  ['7', 'nin ye yi de den si'],
  ['8', 'in e i de den i'],
  ['9', 'un a u da dan u'],
  ['10', 'un a u da dan u'],
  ['20', 'nin ye yi de den si'],
  ['30', 'un a u da dan u'],
  ['40', 'ın a ı ta tan ı'],
  ['50', 'nin ye yi de den si'],
  ['60', 'ın a ı ta tan ı'],
  ['70', 'in e i te ten i'],
  ['80', 'in e i de den i'],
  ['90', 'ın a ı da dan ı'],
  ['100', 'ün e ü de den ü'],
  ['312', 'nin ye yi de den si'],
  ['1.000', 'in e i de den i'],
  ['1.250', 'nin ye yi de den si'],
  ['120.000', 'in e i de den i'],
  ['1.000.000', 'un a u da dan u'],
  ['3.000.000.000', 'ın a ı da dan ı'],
  ['%82', 'nin ye yi de den si'],
  ['%90', 'ın a ı da dan ı'],
  ['%104,1', 'in e i de den i'],
  ['2,5', 'in e i te ten i'],
  ['2,05', 'in e i te ten i'],
  ['3,10', 'un a u da dan u'],
  ['2026', 'nın ya yı da dan sı'],
  ['-3', 'ün e ü te ten ü'],
  ['₺1.000', 'nın ya yı da dan sı'],
  ['1.000 ₺', 'nın ya yı da dan sı'],
  ['$12.000', 'ın a ı da dan ı'],
  ['€300', 'nun ya yu da dan su'],
  ['-£5', 'in e i de den i'],
  ['09:30', 'un a u da dan u'],
  ['10:00', 'un a u da dan u'],
];

describe.each(CASES.map((ending, at) => ({ ending, at })))('the $ending', ({ ending, at }) => {
  it.each([...names, ...numbers])('of %s', (text, endings) => {
    expect(withEnding(text, ending)).toBe(`${text}’${endings.split(' ')[at]}`);
  });
});

it.each<[text: string, ending: Ending, expected: string]>([
  ['%82', 'possessive dative', '%82’sine'],
  ['%90', 'possessive dative', '%90’ına'],
  ['%82', 'possessive accusative', '%82’sini'],
  ['3', 'possessive ablative', '3’ünden'],
  ['%60', 'possessive locative', '%60’ında'],
  ['6', 'possessive genitive', '6’sının'],
])('what is its own takes an n before a case: %s, %s', (text, ending, expected) => {
  expect(withEnding(text, ending)).toBe(expected);
});

it('leaves the ending to a noun where nobody can know how a name or an amount is read', () => {
  expect(withEnding('李雷', 'genitive')).toBe('李雷 adlı kişinin');
  expect(withEnding('Иван', 'dative')).toBe('Иван adlı kişiye');
  expect(withEnding('🎉', 'genitive', 'ürün')).toBe('🎉 adlı ürünün');
  expect(withEnding('CZK 500', 'genitive')).toBe('CZK 500 tutarın');
});

it('puts the ending of an escaped name where its last letter was heard', () => {
  expect(withEnding('GTX &amp; Co', 'dative')).toBe('GTX &amp; Co’ya');
  expect(withEnding('\u2068Ada\u2069', 'dative')).toBe('\u2068Ada\u2069’ya');
  expect(withEnding('Ben &lt;!channel&gt;', 'genitive')).toBe('Ben &lt;!channel&gt;’in');
});

describe('whatever a name is made of', () => {
  const word = fc.stringMatching(/^[a-zçğıöşüA-ZÇĞİÖŞÜ]{1,12}$/);

  it('its endings have vowels of one kind, light after light and dark after dark', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...CASES), (name, ending) => {
        const vowels = [...endingOf(name, ending)].filter((letter) => 'aıeioöuü'.includes(letter));
        expect(new Set(vowels.map((vowel) => 'aıou'.includes(vowel))).size).toBe(1);
      }),
    );
  });

  it('two vowels never meet, and no two consonants but before a locative or ablative', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bdfgklmnprstvz]?[aeıioöuü][bdfgklmnprstvz]?$/), (name) => {
        const isOpen = /[aeıioöuü]$/.test(name);
        for (const ending of ['genitive', 'dative', 'accusative', 'possessive'] as const) {
          expect(/^’[aeıioöuü]/.test(endingOf(name, ending))).toBe(!isOpen);
        }
      }),
    );
  });

  it('the last word decides alone', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...CASES), (first, last, ending) => {
        expect(endingOf(`${first} ${last}`, ending)).toBe(endingOf(last, ending));
      }),
    );
  });
});
