import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedLog, parseLog } from '../../src/activity/rules/parse.ts';
import { addDays } from '../../src/kernel/date.ts';
import { catalogue, kpiName } from '../../src/kpis/catalogue.ts';
import { bookOf } from '../../src/kpis/index.ts';
import type { Locale } from '../../src/locales/locale.ts';

const today = '2026-11-20';

const book = bookOf([]);
const locale = fc.constantFrom<Locale[]>('en', 'tr');
const byHand = catalogue.filter((kpi) => kpi.fedBy === 'activity').map((kpi) => kpi.key);

/** The plainest way to say what was understood. */
function canonical(parsed: Extract<ParsedLog, { ok: true }>, language: Locale): string {
  const entries = parsed.entries.map(
    ({ kpi, count }) => `${count} ${kpiName(book.get(kpi), language, count)}`,
  );
  return `${entries.join(', ')} ${parsed.date}`;
}

/** Words and marks of the grammar in any order: far more of such texts are nearly right than random ones. */
const pieces = [
  '12 3 1,200 1.200 1.2k 2.5 -3 0 on bir twelve 11/10 2026-11-18 20 Nov Kasım 2026 k bin',
  'calls ARAMA meetings booked toplantıyı demolar nitelikli aday teklif ciro',
  'yesterday dün last Friday cuma günü ago days and ve yaptım for of the th x foo <!channel> 🎉 &amp;',
].flatMap((line) => line.split(' '));
const gaps = [' ', ' ', ' ', ', ', ': ', '', '-', '\n', "'"];

const nearlyRight = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

const anything = fc.oneof(
  nearlyRight,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('any text', () => {
  it('is answered: with entries to store, or with problems and nothing to store', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseLog(text, { today });
        expect(parsed.ok ? parsed.entries : parsed.problems).not.toEqual([]);
        if (!parsed.ok) return;
        expect(new Set(parsed.entries.map(({ kpi }) => kpi)).size).toBe(parsed.entries.length);
        for (const { kpi, count } of parsed.entries) {
          expect(byHand).toContain(kpi);
          expect(Number.isInteger(count) && count >= 1 && count <= 100_000).toBe(true);
        }
        expect(parsed.date >= '2026-11-13' && parsed.date <= today).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('that is understood says the same when written plainly in either language', () => {
    fc.assert(
      fc.property(nearlyRight, locale, (text, language) => {
        const parsed = parseLog(text, { today });
        fc.pre(parsed.ok);
        if (parsed.ok) expect(parseLog(canonical(parsed, language), { today })).toEqual(parsed);
      }),
      { numRuns: 300, maxSkipsPerRun: 500 },
    );
  });

  it('that says plainly what was done is understood as said, in any order, case and form', () => {
    const entries = fc.uniqueArray(
      fc.record({ kpi: fc.constantFrom(...byHand), count: fc.integer({ min: 1, max: 100_000 }) }),
      { minLength: 1, selector: ({ kpi }) => kpi },
    );
    const shape = fc.record({
      locale,
      nameFirst: fc.boolean(),
      upper: fc.constantFrom('', 'en', 'tr'),
      joint: fc.constantFrom(' ', ', ', ' and ', ' ve ', '\n'),
    });
    fc.assert(
      fc.property(entries, shape, fc.integer({ min: 0, max: 7 }), (said, form, back) => {
        const date = addDays(today, -back);
        const phrases = said.map(({ kpi, count }) => {
          const name = kpiName(book.get(kpi), form.locale, count);
          return form.nameFirst ? `${name} ${count}` : `${count} ${name}`;
        });
        const text = `${date} ${phrases.join(form.joint)}`;
        const typed = form.upper ? text.toLocaleUpperCase(form.upper) : text;
        expect(parseLog(typed, { today })).toEqual({ ok: true, entries: said, date });
      }),
    );
  });

  it('is answered in time in proportion to its length', () => {
    const length = 200_000;
    const hard = [
      '1',
      '1,',
      '1.',
      "a'",
      ':a',
      '<@',
      '-',
      '<!a',
      'a',
      'İ',
      '\u0301',
      'a\u0301\u0327',
      '\u0301\u0327',
      '😀',
      ':a:',
      '12 calls ',
      'on ',
      '0',
      '1/',
    ];
    for (const piece of hard) {
      // Work done, not time passed: other tests may keep the machine busy.
      const before = process.cpuUsage();
      parseLog(`a${piece.repeat(length / piece.length)}`, { today });
      const { user } = process.cpuUsage(before);
      expect([piece, user < 3_000_000]).toEqual([piece, true]);
    }
  });
});
