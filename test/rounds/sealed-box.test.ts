import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filled, readText, takeApart } from '../../src/rounds/rules/answers.ts';
import { STATEMENTS } from '../../src/rounds/rules/questions.ts';
import type { Box } from '../../src/rounds/rules/round.ts';
import { openBox, sealBox, shuffle, sizeFor, sizeOf } from '../../src/rounds/sealed-box.ts';

const key = randomBytes(32);
const filled = (points: number, text: string): Filled => ({
  points: Object.fromEntries(STATEMENTS.map((each) => [each, points])) as Filled['points'],
  texts: { keep: readText(text), differently: readText(text) },
});
const boxOf = (texts: readonly string[]): Box => ({
  waiting: ['a-ballot'],
  answers: texts.flatMap((text, nth) => takeApart('peers', filled(1 + (nth % 5), text))),
});
const sorted = ({ waiting, answers }: Box) => ({
  waiting: [...waiting].sort(),
  answers: answers.map((each) => JSON.stringify(each)).sort(),
});

describe('the box of a round', () => {
  it('holds whatever people say, and has one length all the time', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 });
    const size = sizeFor(6);
    fc.assert(
      fc.property(texts, (each) => {
        const box = boxOf(each);
        const sealed = sealBox(box, key, size);
        expect(sizeOf(sealed)).toBe(size);
        const opened = openBox(sealed, key);
        expect(opened && sorted(opened)).toEqual(sorted(box));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['"', '\\', '€', '李', '😀', '\n"', '\ud800a'])(
    'has room for everybody, though they write nothing but %j as long as they may',
    (character) => {
      const box = boxOf(Array.from({ length: 26 }, () => character.repeat(2_000)));
      const waiting = Array.from({ length: 26 }, (_, nth) => `00000000-0000-4000-8000-0000000000${10 + nth}`);
      expect(() => sealBox({ ...box, waiting }, key, sizeFor(26))).not.toThrow();
    },
  );

  it('is read with its own key alone', () => {
    const sealed = sealBox(boxOf(['text']), key, sizeFor(1));
    expect(openBox(sealed, randomBytes(32))).toBeNull();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(openBox(bytes.toString('base64'), key)).toBeNull();
    expect(openBox('', key)).toBeNull();
  });

  it('looks new every time, though nothing in it is', () => {
    const seals = Array.from({ length: 20 }, () => sealBox(boxOf(['text']), key, sizeFor(1)));
    expect(new Set(seals).size).toBe(20);
    expect(new Set(seals.map((sealed) => sealed.slice(0, 16))).size).toBe(20);
  });

  it('holds answers and ballots in an order that chance makes anew: the last one is anywhere', () => {
    const places = new Set<number>();
    const ballots = new Set<string>();
    const box = boxOf(['one', 'two', 'three', 'the last']);
    for (let nth = 0; nth < 300; nth += 1) {
      const sealed = sealBox({ ...box, waiting: ['a', 'b', 'c'] }, key, sizeFor(4));
      const opened = openBox(sealed, key);
      places.add(
        opened?.answers.findIndex(({ question, value }) => question === 'keep' && value === 'the last') ?? -1,
      );
      ballots.add(opened?.waiting.join('') ?? '');
    }
    // Of forty places, missing more than five in 300 draws is less likely than one in a billion.
    expect(places.size).toBeGreaterThan(34);
    expect(ballots.size).toBe(6);
  });

  it('every order of a list is as likely as every other', () => {
    const seen = new Map<string, number>();
    for (let nth = 0; nth < 6_000; nth += 1) {
      const order = shuffle(['a', 'b', 'c']).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    // 1,000 each; six standard deviations are 173.
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - 1_000)).toBeLessThan(173);
  });
});
