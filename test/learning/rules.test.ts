import { describe, expect, it } from 'vitest';
import {
  changedFields,
  type EntryText,
  LONGEST,
  problemOf,
  trimmed,
} from '../../src/learning/rules/entry.ts';
import { isStale } from '../../src/learning/rules/stale.ts';
import { asRead } from '../../src/slack/as-read.ts';

const text: EntryText = {
  kind: 'objection',
  title: 'Price',
  occasion: 'They ask',
  talk: 'Ask back',
  proof: '',
  answers: '',
  doneWhen: '',
};

describe('what can stand as an entry', () => {
  it('title, occasion and words are needed, the rest may be empty', () => {
    expect(problemOf(text)).toBeNull();
    for (const field of ['title', 'occasion', 'talk'] as const) {
      expect(problemOf(trimmed({ ...text, [field]: ' \n ' }))).toEqual({ field, kind: 'missing' });
    }
  });

  it.each(['title', 'occasion', 'talk', 'proof', 'answers', 'doneWhen'] as const)(
    '%s may be as long as its limit, and no longer',
    (field) => {
      expect(problemOf({ ...text, [field]: 'x'.repeat(LONGEST[field]) })).toBeNull();
      const tooLong = { ...text, [field]: 'x'.repeat(LONGEST[field] + 1) };
      expect(problemOf(tooLong)).toEqual({ field, kind: 'too_long' });
    },
  );

  it('names what is different', () => {
    expect(changedFields(text, text)).toEqual([]);
    expect(changedFields(text, { ...text, kind: 'value', proof: 'x' })).toEqual(['kind', 'proof']);
  });
});

it.each([
  // 180 days after 1 January 2026 is 30 June (31 + 28 + 31 + 30 + 31 = 151 days until 1 June, and 29 more).
  ['2026-06-29T11:59:59Z', false],
  ['2026-06-30T11:59:59Z', false],
  ['2026-06-30T12:00:00Z', true],
  ['2026-07-01T12:00:00Z', true],
])('reviewed on 1 January at noon, at %s an entry is stale: %s', (now, stale) => {
  expect(isStale(new Date('2026-01-01T12:00:00Z'), new Date(now))).toBe(stale);
});

describe('a message as people saw it', () => {
  it.each([
    ['Ask &lt;them&gt; &amp; wait', 'Ask <them> & wait'],
    ['<@U1|ana> and <@U2> said', '@ana and @… said'],
    ['see <#C1|sales> or <#C2>', 'see #sales or #…'],
    ['<!channel> <!here|here> <!subteam^S1|@reps>', '@channel @here @reps'],
    ['<https://a.example/x|the page> or <https://b.example>', 'the page or https://b.example'],
    ['  *bold* stays \n', '*bold* stays'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (sent, read) => {
    expect(asRead(sent)).toBe(read);
  });
});
