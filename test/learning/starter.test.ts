import { describe, expect, it } from 'vitest';
import { problemOf, TEXT_FIELDS, trimmed } from '../../src/learning/rules/entry.ts';
import { starterOf } from '../../src/learning/starter/index.ts';

describe.each(['en', 'tr'] as const)('ours to start from, in %s', (locale) => {
  const entries = starterOf(locale);

  it('cover values, product, techniques, targeting, objections and the process', () => {
    const counts = Map.groupBy(entries, ({ kind }) => kind);
    expect(Object.fromEntries([...counts].map(([kind, of]) => [kind, of.length]))).toEqual({
      value: 3,
      product: 4,
      technique: 6,
      targeting: 4,
      objection: 6,
      process: 4,
    });
  });

  it('can stand as they are, and are whole', () => {
    for (const entry of entries) {
      const { key: _, ...text } = entry;
      expect(problemOf(text), entry.key).toBeNull();
      expect(trimmed(text), entry.key).toEqual(text);
      expect(text.doneWhen, entry.key).not.toBe('');
    }
  });

  it('say nothing twice', () => {
    for (const field of ['title', 'occasion', 'talk'] as const) {
      expect(new Set(entries.map((entry) => entry[field])).size, field).toBe(entries.length);
    }
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('bold words stand so that Slack shows them bold: no space inside the stars, none glued outside', () => {
    for (const entry of entries) {
      for (const field of TEXT_FIELDS) {
        const stars = entry[field].match(/\*/g)?.length ?? 0;
        const bold =
          entry[field].match(/(?<![\p{L}\p{N}*])\*(?! )[^*\n]+(?<! )\*(?![\p{L}\p{N}*])/gu)?.length ?? 0;
        expect(stars, `${entry.key} ${field}`).toBe(bold * 2);
      }
    }
  });
});

it('both languages have the same keys, each of its kind', () => {
  const keys = (locale: 'en' | 'tr') => starterOf(locale).map(({ key, kind }) => `${kind} ${key}`);
  expect(keys('tr')).toEqual(keys('en'));
  for (const key of keys('en')) expect(key).toMatch(/^(\w+) \1\./);
});
