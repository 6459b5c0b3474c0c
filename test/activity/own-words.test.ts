import { describe, expect, it } from 'vitest';
import { noOwnWords, ownWordAt, ownWordsOf } from '../../src/activity/rules/own-words.ts';
import { parseLog } from '../../src/activity/rules/parse.ts';
import { namesLike } from '../../src/activity/rules/slips.ts';
import { tokenize } from '../../src/activity/rules/tokens.ts';
import { own } from '../kpis/own.ts';

const today = '2026-11-20';
const counted = { unit: 'count', source: 'by_hand' } as const;
const words = ownWordsOf([
  own('own_visits', {
    name: 'Site visits',
    ...counted,
    words: { en: ['site visit', 'site visits', 'onsite'], tr: ['saha ziyareti'] },
  }),
  own('own_monday', { name: 'Monday check-ins', ...counted }),
  own('own_phone', { name: 'Phone', ...counted }),
  own('own_quality', { name: 'Coached calls', ...counted, enteredBy: 'manager' }),
  own('own_stock', { name: 'Stock counts', ...counted, enteredBy: 'admin' }),
]);
const read = (text: string) => parseLog(text, { today, own: words });

describe('a log with a company’s own KPIs', () => {
  it.each<[string, [string, number][], string?]>([
    ['3 site visits', [['own_visits', 3]]],
    ['1 Site visit yesterday', [['own_visits', 1]], '2026-11-19'],
    [
      '12 calls, 3 site visits and 2 demos',
      [
        ['calls', 12],
        ['own_visits', 3],
        ['demos', 2],
      ],
    ],
    ['site visits: 4', [['own_visits', 4]]],
    [
      'site visits 4 calls 2',
      [
        ['own_visits', 4],
        ['calls', 2],
      ],
    ],
    ['5 onsite', [['own_visits', 5]]],
    ['dün 3 SAHA ZİYARETİ yaptım', [['own_visits', 3]], '2026-11-19'],
    ['üç saha ziyaretini kaydet', [['own_visits', 3]]],
    [
      '2 saha ziyareti, 1 demo',
      [
        ['own_visits', 2],
        ['demos', 1],
      ],
    ],
    // "Visits" alone are meetings, and a Monday is a day where no longer word begins with it.
    ['3 visits', [['meetings_held', 3]]],
    ['2 monday check-ins', [['own_monday', 2]]],
    ['2 calls monday', [['calls', 2]], '2026-11-16'],
    ['2 monday check-ins on monday', [['own_monday', 2]], '2026-11-16'],
    [
      '4 phone calls, 2 phone',
      [
        ['calls', 4],
        ['own_phone', 2],
      ],
    ],
    ['1.2k site visits', [['own_visits', 1200]]],
  ])('"%s" is understood', (text, entries, date = today) => {
    expect(read(text)).toEqual({
      ok: true,
      date,
      entries: entries.map(([kpi, count]) => ({ kpi, count })),
    });
  });

  it.each<[string, object]>([
    ['site visits', { kind: 'no_number', kpi: 'own_visits' }],
    ['2 site visits 3 onsite', { kind: 'duplicate_kpi', kpi: 'own_visits' }],
    ['2.5 site visits', { kind: 'fraction' }],
    ['3 coached calls', { kind: 'by_others', kpi: 'own_quality', by: 'manager' }],
    ['3 stock counts', { kind: 'by_others', kpi: 'own_stock', by: 'admin' }],
  ])('"%s" is not stored', (text, problem) => {
    expect(read(text)).toMatchObject({ ok: false, problems: [problem] });
  });

  it('means nothing to a company without them', () => {
    expect(parseLog('3 onsite', { today })).toMatchObject({
      ok: false,
      problems: [{ kind: 'unknown_word' }],
    });
    expect(ownWordAt(tokenize('onsite'), 0, noOwnWords)).toBeUndefined();
  });

  it('guesses at a slip in an own name of one word', () => {
    expect(namesLike('onsitte', words)[0]).toBe('onsite');
    expect(namesLike('onsitte')).toEqual([]);
  });
});
