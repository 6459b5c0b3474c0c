import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notUnderstoodMessage } from '../../src/activity/messages/not-understood.ts';
import { problemWords } from '../../src/activity/messages/problem-words.ts';
import { noOwnWords } from '../../src/activity/rules/own-words.ts';
import { parseLog } from '../../src/activity/rules/parse.ts';
import type { Reason } from '../../src/activity/rules/problems.ts';
import { bookOf } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

const vocabulary = { book: bookOf([]), own: noOwnWords };

/** A Thursday. */
const today = '2026-11-26';

function answer(text: string, locale: Locale = 'en') {
  const parsed = parseLog(text, { today });
  if (parsed.ok) throw new Error('It was understood');
  const message = notUnderstoodMessage(text, parsed, { ...vocabulary, today }, translate(locale));
  assertSlackLimits(message);
  return message;
}

const linesOf = (text: string, locale?: Locale) => answer(text, locale).text.split('\n');

describe('the answer to a log that was not understood', () => {
  it('shows what was understood, each thing that was not, and one example', () => {
    expect(linesOf('12 calls, 2.5 demos yesterday foo')).toEqual([
      'Nothing is stored yet; I would rather ask than guess.',
      'I read: 12 calls, yesterday, 25 Nov 2026',
      '• “2.5 demos”: counts are whole numbers',
      '• “foo”: I do not know what this means',
      'For example: `/log 12 calls 3 meetings yesterday`',
    ]);
    expect(linesOf('12 arama, 2,5 demo dün', 'tr')).toEqual([
      'Henüz bir şey kaydetmedim; tahmin etmektense sorayım.',
      'Anladığım: 12 arama, dün, 25 Kas 2026',
      '• “2,5 demo”: sayılar tam olmalı',
      'Örneğin: `/log 12 arama 3 toplantı dün`',
    ]);
  });

  it.each([
    ['1.200 calls yesterday', '`/log 1200 calls yesterday` · `/log 1 calls yesterday`'],
    ['1.200k calls', '`/log 1200 calls`'],
    ['3 demos 11/12', undefined],
    ['3 demos 12.11 1.200 calls', undefined],
    ['1.200 calls foo', undefined],
  ])('offers ready commands for %j', (text, commands) => {
    const line = linesOf(text).find((each) => each.includes('Which one?'));
    expect(line?.replace('Which one?', '').trim()).toBe(commands);
  });

  it.each([
    ['5 cals', 'Did you mean `/log 5 calls`?'],
    ['5 cals yesterday', 'Did you mean `/log 5 calls yesterday`?'],
    ['3 dmeos', 'Did you mean `/log 3 demos`?'],
    ['3 emailss', 'Did you mean `/log 3 emails`?'],
    ['12 arma', 'Did you mean `/log 12 arama`?'],
    ['2 TOPLNTI', 'Did you mean `/log 2 toplanti`?'],
    ['4 calls 24.11', 'Did you mean `/log 4 calls 2026-11-24`?'],
    ['4 calls 3.5', undefined],
    ['3 coffees', undefined],
    ['3 foo', undefined],
    ['5 cals 3 foo', undefined],
  ])('answers %j with %j', (text, offer) => {
    expect(
      linesOf(text)
        .find((line) => line.includes('Did you mean'))
        ?.trim(),
    ).toBe(offer);
  });

  it('offers both days of an ambiguous date when both could be stored', () => {
    // On the 9th of October the 8th of October lies near, the 10th of August does not.
    const parsed = parseLog('3 demos 8/10', { today: '2026-10-09' });
    if (parsed.ok) throw new Error('It was understood');
    const { text } = notUnderstoodMessage(
      '3 demos 8/10',
      parsed,
      { ...vocabulary, today: '2026-10-09' },
      translate('en'),
    );
    expect(text).toContain('this could be 8 Oct 2026 or 10 Aug 2026');
    expect(text).toContain('Which one? `/log 3 demos 2026-10-08`');
    expect(text).not.toContain('2026-08-10');
  });

  it('says where a number fed by deals comes from', () => {
    expect(linesOf('2 deals')).toContain(
      '• “2 deals”: this counts by itself: won deals come from the CRM import and count on their close date',
    );
  });

  it('tells someone who names a colleague that everyone logs for themselves', () => {
    expect(linesOf('<@U0000002|ana> 3 calls')).toContain(
      '• “@ana”: everyone logs for themselves, so I store only what is yours',
    );
  });

  const reasons: Reason[] = [
    { kind: 'empty' },
    { kind: 'unknown_word' },
    { kind: 'no_number', kpi: 'calls' },
    { kind: 'number_without_kpi' },
    { kind: 'two_numbers' },
    { kind: 'duplicate_kpi', kpi: 'calls' },
    { kind: 'fed_by_deals', kpi: 'deals_won' },
    { kind: 'two_days', dates: [] },
    { kind: 'fraction' },
    { kind: 'zero' },
    { kind: 'negative' },
    { kind: 'unreadable_number' },
    { kind: 'too_large', limit: 100_000 },
    { kind: 'ambiguous_group', readings: [1200, 1.2] },
    { kind: 'bad_date' },
    { kind: 'ambiguous_date', readings: ['2026-11-10', '2026-10-11'] },
    { kind: 'future', date: '2026-11-27' },
    { kind: 'too_old', date: '2026-11-01', earliest: '2026-11-19' },
  ];

  it.each(['en', 'tr'] as const)('has a sentence of its own for every problem (%s)', (locale) => {
    const words = reasons.map((reason) => problemWords(reason, translate(locale)));
    expect(new Set(words).size).toBe(reasons.length);
    for (const each of words) expect(each).toMatch(/^\S.{5,}[^.\s]$/u);
  });

  it.each([
    ['a long word', 'x'.repeat(10_000)],
    ['many words', 'foo bar '.repeat(1250)],
    ['many numbers', '1.200 '.repeat(1700)],
    ['everyone called', '<!channel> <!here> <!everyone> '.repeat(300)],
    ['right to left', 'مكالمات ١٢ '.repeat(900)],
    ['emoji', '🎉👩‍👩‍👧‍👦'.repeat(800)],
    ['SQL', "'; drop table fact; -- ".repeat(400)],
    ['code marks', '``` 1.200 calls ``` `'.repeat(400)],
    ['escapes', '&amp;&lt;!channel&gt;'.repeat(400)],
    ['replacement patterns', "$& $1 1.200 calls $'"],
    ['lines', 'foo\n\n\nbar\r\n'.repeat(900)],
  ])('keeps within Slack’s limits and calls nobody: %s', (_what, text) => {
    for (const locale of ['en', 'tr'] as const)
      expect(JSON.stringify(answer(text, locale))).not.toMatch(/<[!@#]/);
  });

  it('does so for any text', () => {
    const pieces = fc.constantFrom(
      '<!channel>',
      '1.200',
      '10/11',
      'calls',
      '&',
      '`',
      '"',
      '🎉',
      '\u202e',
      '3',
      '-',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ');
        if (parseLog(text, { today }).ok) return;
        expect(JSON.stringify(answer(text))).not.toMatch(/<[!@#]/);
      }),
    );
  });
});
