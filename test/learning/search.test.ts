import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryText } from '../../src/learning/rules/entry.ts';
import { kindNamed, kindOfWord } from '../../src/learning/rules/kind-words.ts';
import { fit, keysOf, type Searched, search, wordsOf } from '../../src/learning/rules/search.ts';
import { starterOf } from '../../src/learning/starter/index.ts';

const NOTHING: EntryText = {
  kind: 'technique',
  ...{ title: '', occasion: '', talk: '', proof: '', answers: '', doneWhen: '' },
};

function entry(id: string, more: Partial<EntryText & Pick<Searched, 'locale' | 'shared'>>): Searched {
  const text = { ...NOTHING, ...more };
  return { id, locale: 'en', shared: 0, ...text, ...keysOf(text) };
}

const idsOf = (entries: readonly Searched[], query: string, locale: 'en' | 'tr' = 'en') =>
  search(entries, query, locale).map(({ id }) => id);

describe('how well two words fit', () => {
  // Folded, as both sides are.
  it.each([
    ['price', 'price', 4],
    ['fiyat', 'fiyati', 3],
    ['fiyati', 'fiyat', 3],
    ['objection', 'objections', 3],
    // Shares "pric", four of the five letters of the shorter.
    ['pricing', 'price', 2],
    ['rakibi', 'rakip', 2],
    ['istegi', 'istek', 2],
    // "disco", five of eight, is less than three quarters; "pro" is less than four letters.
    ['discount', 'discovery', 0],
    ['product', 'procurement', 0],
    // Two letters begin too much.
    ['it', 'items', 0],
    ['it', 'it', 4],
  ])('%s and %s: %d', (word, other, expected) => {
    expect(fit(word, other)).toBe(expected);
    expect(fit(other, word)).toBe(expected);
  });
});

describe('the words of a query', () => {
  it.each([
    ['Price objection', ['price', 'objection']],
    ['what do I say to the price?', ['say', 'price']],
    ['FİYAT İTİRAZI', ['fiyat', 'itirazi']],
    ['fıyat ıtirazi', ['fiyat', 'itirazi']],
    ['fiyat için ne', ['fiyat']],
    // Nothing but fillers: then they count.
    ['what now', ['now']],
    ['for the', ['for', 'the']],
    ['…!', []],
  ])('%s', (query, expected) => {
    expect(wordsOf(query)).toEqual(expected);
  });
});

describe('what a kind is called', () => {
  it.each([
    ['objections', 'objection'],
    ['İTİRAZLAR', 'objection'],
    ['değerler', 'value'],
    ['degerler', 'value'],
    ['süreç', 'process'],
    ['Sales process', null],
    ['price objection', null],
    ['', null],
  ] as const)('%s alone is %s', (text, kind) => {
    expect(kindNamed(text)).toBe(kind);
  });

  it('with an ending it is known in a query, too', () => {
    expect(kindOfWord('itirazi')).toBe('objection');
    expect(kindOfWord('itirazlarda')).toBe('objection');
    expect(kindOfWord('fiyat')).toBeNull();
  });
});

describe('the order of what is found', () => {
  it('a word in the title is worth more than in the occasion, and that more than in the body', () => {
    const entries = [
      entry('body', { talk: 'Say the price last' }),
      entry('occasion', { occasion: 'They ask for the price' }),
      entry('title', { title: 'The price' }),
    ];
    expect(idsOf(entries, 'price')).toEqual(['title', 'occasion']);
    expect(idsOf(entries.slice(0, 1), 'price')).toEqual(['body']);
  });

  it('whoever has both words keeps those out that have one', () => {
    const entries = [
      entry('kind alone', { kind: 'objection', title: 'Not now' }),
      entry('both', { kind: 'objection', occasion: 'They saw the price' }),
      entry('word alone', { title: 'The price list' }),
    ];
    expect(idsOf(entries, 'price objection')).toEqual(['both']);
    expect(idsOf(entries, 'pricing objections')).toEqual(['both']);
  });

  it('of four words one may be missing', () => {
    const three = entry('three', { title: 'Budget gone before winter' });
    const four = entry('four', { title: 'Budget gone, before winter, again' });
    expect(idsOf([three, four], 'budget gone winter again')).toEqual(['four', 'three']);
    expect(idsOf([three, four], 'gone winter again')).toEqual(['four']);
  });

  it('between equals the reader’s language, then what is shared more, then the title decides', () => {
    const entries = [
      entry('tr', { title: 'Demo', locale: 'tr', shared: 9 }),
      entry('b', { title: 'Demo b', shared: 1 }),
      entry('a', { title: 'Demo a', shared: 1 }),
      entry('often', { title: 'Demo c', shared: 5 }),
    ];
    expect(idsOf(entries, 'demo')).toEqual(['often', 'a', 'b', 'tr']);
    expect(idsOf(entries, 'demo', 'tr')[0]).toBe('tr');
  });

  it('dotted and dotless i are one, in the query and in the entry', () => {
    const entries = [entry('x', { title: 'İTİRAZ: ILIK' })];
    for (const query of ['itiraz', 'ITIRAZ', 'ıtıraz', 'İtirazı', 'ılık', 'ilik']) {
      expect(idsOf(entries, query), query).toEqual(['x']);
    }
  });

  it('does not depend on the order in which a database gives the entries', () => {
    const entries = starterOf('en').map((text) => entry(text.key, text));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(idsOf(shuffled, 'next step price')).toEqual(idsOf(entries, 'next step price'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('in ours', () => {
  it.each([
    ['en', 'price objection', 'objection.price'],
    ['en', 'too expensive', 'objection.price'],
    ['en', 'timing', 'objection.timing'],
    ['en', 'competitor', 'objection.competitor'],
    ['en', 'send an e-mail', 'objection.email'],
    ['en', 'procurement', 'objection.procurement'],
    ['en', 'discount', 'technique.trade'],
    ['en', 'no answer for days', 'technique.follow_up'],
    ['en', 'forecast', 'process.forecast'],
    ['en', 'handing over', 'process.hand_over'],
    ['tr', 'fiyat itirazı', 'objection.price'],
    ['tr', 'FİYATINIZ YÜKSEK', 'objection.price'],
    ['tr', 'rakip', 'objection.competitor'],
    ['tr', 'rakibi', 'objection.competitor'],
    ['tr', 'ihtiyaç yok', 'objection.no_need'],
    ['tr', 'mail atın', 'objection.email'],
    ['tr', 'satın alma', 'objection.procurement'],
    ['tr', 'indirim', 'technique.trade'],
    ['tr', 'tahmin', 'process.forecast'],
    ['tr', 'keşif', 'technique.discovery'],
  ] as const)('%s: “%s” finds %s first', (locale, query, key) => {
    const entries = (['en', 'tr'] as const).flatMap((each) =>
      starterOf(each).map((text) => entry(`${each} ${text.key}`, { ...text, locale: each })),
    );
    expect(idsOf(entries, query, locale)[0]).toBe(`${locale} ${key}`);
  });
});
