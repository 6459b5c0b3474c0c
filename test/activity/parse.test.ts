import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/activity/rules/parse.ts';
import type { FactKey } from '../../src/kpis/index.ts';

const today = '2026-11-20';

type Counts = Partial<Record<FactKey, number>>;

function counts(entries: readonly { kpi: FactKey; count: number }[]): Counts {
  return Object.fromEntries(entries.map(({ kpi, count }) => [kpi, count]));
}

describe('a log', () => {
  it.each<[string, Counts, string?]>([
    ['12 calls 3 meetings yesterday', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['12 calls, 3 demos and 1 proposal', { calls: 12, demos: 3, proposals: 1 }],
    ['12 Calls & 3 DEMOS + 1 quote', { calls: 12, demos: 3, proposals: 1 }],
    ['12 calls &amp; 3 demos', { calls: 12, demos: 3 }],
    ['calls 12', { calls: 12 }],
    ['calls: 12, demos 2', { calls: 12, demos: 2 }],
    ['calls=12 demos=2', { calls: 12, demos: 2 }],
    ['calls 12 demos 2 meetings 1', { calls: 12, demos: 2, meetings_held: 1 }],
    ['12 calls demos 3', { calls: 12, demos: 3 }],
    ['- 12 calls\n- 3 demos', { calls: 12, demos: 3 }],
    ['12 calls. 3 demos!', { calls: 12, demos: 3 }],
    ['*12 calls* _3 demos_ :tada: 🎉💪🏽', { calls: 12, demos: 3 }],
    ['“12 calls” (yesterday)', { calls: 12 }, '2026-11-19'],
    ['I made 12 phone calls and sent 5 e-mails today', { calls: 12, emails: 5 }],
    ['I’ve held 3 meetings on Monday', { meetings_held: 3 }, '2026-11-16'],
    ['booked 3 meetings', { meetings_booked: 3 }],
    ['12 calls, booked 3 meetings, held 2 meetings', { calls: 12, meetings_booked: 3, meetings_held: 2 }],
    ['booked 3 meetings 2', { meetings_booked: 3, meetings_held: 2 }],
    ['3 meetings booked, 2 meetings held', { meetings_booked: 3, meetings_held: 2 }],
    ['5 new qualified leads', { qualified_leads: 5 }],
    ['5 SQLs 2 quotes', { qualified_leads: 5, proposals: 2 }],
    ['today: 12 calls', { calls: 12 }],
    ['Monday 12 calls 20 emails', { calls: 12, emails: 20 }, '2026-11-16'],
    ['12 calls 18 Nov 3 demos', { calls: 12, demos: 3 }, '2026-11-18'],
    ['12 arama 3 toplantı dün', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['dün 12 arama ve 3 toplantı yaptım', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['DÜN 12 ARAMA VE 3 TOPLANTI YAPTIM', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['dun 12 arama ve 3 toplanti yaptim', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['12 aramayı ve 2 teklifi kaydet', { calls: 12, proposals: 2 }],
    ['bugün 5 mail attım, 2 teklif gönderdim', { emails: 5, proposals: 2 }],
    ['3 randevu aldım', { meetings_booked: 3 }],
    ['3 toplantı ayarladım, 2 toplantı yaptım', { meetings_booked: 3, meetings_held: 2 }],
    ['pazartesi günü 10 arama, 1 demo', { calls: 10, demos: 1 }, '2026-11-16'],
    ['12 arama bir de 3 demo', { calls: 12, demos: 3 }],
    ['20 tane arama', { calls: 20 }],
    ['5 nitelikli aday, 4 müşteri görüşmesi', { qualified_leads: 5, meetings_held: 4 }],
    ['18 Kasım için 4 telefon görüşmesi', { calls: 4 }, '2026-11-18'],
    ['arama: 12; demo: 2', { calls: 12, demos: 2 }],
    ["12 arama, 2 demo'yu, 3 mail", { calls: 12, demos: 2, emails: 3 }],
    ['12 kişi aradım, 2 demo yapıldı', { calls: 12, demos: 2 }],
    ['12 arama 3 meetings yesterday', { calls: 12, meetings_held: 3 }, '2026-11-19'],
    ['12 calls ve 3 toplantı on cuma', { calls: 12, meetings_held: 3 }],
    ['dün 12 calls and 3 teklif', { calls: 12, proposals: 3 }, '2026-11-19'],
    ['12 toplantı'.normalize('NFD'), { meetings_held: 12 }],
    ['12 GÖRÜŞME'.normalize('NFD'), { meetings_held: 12 }],
    ['12 meetıngs', { meetings_held: 12 }],
    ['\u200f12 calls\u200e', { calls: 12 }],
  ])('"%s" is understood', (text, expected, date = today) => {
    const parsed = parseLog(text, { today });
    expect(parsed).toMatchObject({ ok: true, date });
    expect(parsed.ok && counts(parsed.entries)).toEqual(expected);
  });

  it.each<[string, Counts, object[]]>([
    ['', {}, [{ kind: 'empty', text: '' }]],
    ['  , and …', {}, [{ kind: 'empty', text: '' }]],
    ['12', {}, [{ kind: 'number_without_kpi', text: '12' }]],
    ['calls', {}, [{ kind: 'no_number', text: 'calls', kpi: 'calls' }]],
    ['12 calls and demos', { calls: 12 }, [{ kind: 'no_number', text: 'demos', kpi: 'demos' }]],
    ['calls 12 demos', { calls: 12 }, [{ kind: 'no_number', text: 'demos', kpi: 'demos' }]],
    ['12 calls 3', { calls: 12 }, [{ kind: 'number_without_kpi', text: '3' }]],
    [
      'calls, 12',
      {},
      [
        { kind: 'no_number', text: 'calls', kpi: 'calls' },
        { kind: 'number_without_kpi', text: '12' },
      ],
    ],
    ['1 200 calls 3 demos', { demos: 3 }, [{ kind: 'two_numbers', text: '1 200' }]],
    ['3-4 arama', {}, [{ kind: 'unreadable_number', text: '3-4 arama' }]],
    ['üç dört arama', {}, [{ kind: 'two_numbers', text: 'üç dört' }]],
    ['12 calls 3 aramalar', { calls: 12 }, [{ kind: 'duplicate_kpi', text: '3 aramalar', kpi: 'calls' }]],
    ['12 pushups, 3 calls', { calls: 3 }, [{ kind: 'unknown_word', text: 'pushups' }]],
    ['12 pushups 3 calls', { calls: 3 }, [{ kind: 'unknown_word', text: 'pushups' }]],
    ['12 arama yapmadım', { calls: 12 }, [{ kind: 'unknown_word', text: 'yapmadım' }]],
    ['bugün 3 toplantım var', { meetings_held: 3 }, [{ kind: 'unknown_word', text: 'var' }]],
    ['a few calls', {}, [{ kind: 'unknown_word', text: 'few' }]],
    ['12 calls @bora', { calls: 12 }, [{ kind: 'unknown_word', text: '@bora' }]],
    ['12 calls <@U1|ana maria>', { calls: 12 }, [{ kind: 'unknown_word', text: '<@U1|ana maria>' }]],
    ['12 calls <!channel>', { calls: 12 }, [{ kind: 'unknown_word', text: '<!channel>' }]],
    ['12 calls &lt;b&gt;', { calls: 12 }, [{ kind: 'unknown_word', text: '<b>' }]],
    ['12 calls \ud83d', { calls: 12 }, [{ kind: 'unknown_word', text: '\ufffd' }]],
    ['12 calls مكالمات', { calls: 12 }, [{ kind: 'unknown_word', text: 'مكالمات' }]],
    ["'; DROP TABLE fact; --", {}, [{ kind: 'unknown_word', text: 'DROP TABLE fact' }]],
    ['2 deals', {}, [{ kind: 'fed_by_deals', text: '2 deals', kpi: 'deals_won' }]],
    ['won 2 deals', {}, [{ kind: 'fed_by_deals', text: 'won 2', kpi: 'deals_won' }]],
    ['ciro', {}, [{ kind: 'fed_by_deals', text: 'ciro', kpi: 'revenue_won' }]],
    [
      '12 arama, 1.200 CİRO',
      { calls: 12 },
      [{ kind: 'fed_by_deals', text: '1.200 CİRO', kpi: 'revenue_won' }],
    ],
    [
      '12 foo 1.5 calls 2.500 demos tomorrow',
      {},
      [
        { kind: 'unknown_word', text: 'foo' },
        { kind: 'fraction', text: '1.5 calls' },
        { kind: 'ambiguous_group', text: '2.500 demos', readings: [2500, 2.5] },
        { kind: 'future', text: 'tomorrow', date: '2026-11-21' },
      ],
    ],
  ])('"%s" is asked back, with what was understood', (text, understood, problems) => {
    const parsed = parseLog(text, { today });
    expect(parsed).toMatchObject({ ok: false, problems });
    expect(parsed.ok || counts(parsed.understood)).toEqual(understood);
  });

  it('keeps the day it understood beside what it did not', () => {
    expect(parseLog('dün 12 şınav', { today })).toEqual({
      ok: false,
      understood: [],
      date: '2026-11-19',
      problems: [{ kind: 'unknown_word', text: 'şınav' }],
    });
    expect(parseLog('yesterday', { today })).toMatchObject({
      date: '2026-11-19',
      problems: [{ kind: 'empty' }],
    });
  });

  it('names at most five problems and quotes at most 80 characters of one', () => {
    const many = parseLog('foo 1 calls bar 1.5 demos, baz, qux, quux, corge', { today });
    expect(many.ok || many.problems.length).toBe(5);
    const long = parseLog('😀'.repeat(10) + 'ğ'.repeat(10_000), { today });
    expect(long.ok || long.problems[0]?.text).toBe(`${'ğ'.repeat(80)}…`);
  });
});
