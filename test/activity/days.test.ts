import { describe, expect, it } from 'vitest';
import { checkDay } from '../../src/activity/rules/days.ts';
import { parseLog } from '../../src/activity/rules/parse.ts';

/** A Friday. The Monday of its week is the 16th, the Friday before it the 13th. */
const today = '2026-11-20';

const log = (day: string, on = today) => parseLog(`12 calls ${day}`, { today: on });

describe('the day of a log', () => {
  it.each<[string, string]>([
    ['', '2026-11-20'],
    ['today', '2026-11-20'],
    ['bugün', '2026-11-20'],
    ['BUGÜN', '2026-11-20'],
    ['this morning', '2026-11-20'],
    ['bu sabah', '2026-11-20'],
    ['yesterday', '2026-11-19'],
    ['Yesterday afternoon', '2026-11-19'],
    ['dün', '2026-11-19'],
    ['DÜN akşam', '2026-11-19'],
    ['dun', '2026-11-19'],
    ['the day before yesterday', '2026-11-18'],
    ['evvelsi gün', '2026-11-18'],
    ['önceki gün', '2026-11-18'],
    ['2 days ago', '2026-11-18'],
    ['a day ago', '2026-11-19'],
    ['iki gün önce', '2026-11-18'],
    ['7 gün önce', '2026-11-13'],
    ['Monday', '2026-11-16'],
    ['mon', '2026-11-16'],
    ['on Monday', '2026-11-16'],
    ['for monday', '2026-11-16'],
    ['this Monday', '2026-11-16'],
    ['last Monday', '2026-11-16'],
    ["Monday's", '2026-11-16'],
    ['tue', '2026-11-17'],
    ['thurs', '2026-11-19'],
    ['pazartesi', '2026-11-16'],
    ['PAZARTESİ', '2026-11-16'],
    ['pazartesi günü', '2026-11-16'],
    ['pzt', '2026-11-16'],
    ['geçen salı', '2026-11-17'],
    ['SALI günü', '2026-11-17'],
    ['çarşamba', '2026-11-18'],
    ['carsamba', '2026-11-18'],
    ['perşembe', '2026-11-19'],
    ['cumartesi', '2026-11-14'],
    ['Sunday', '2026-11-15'],
    ['pazar', '2026-11-15'],
    ['Friday', '2026-11-20'],
    ['cuma', '2026-11-20'],
    ['bu cuma', '2026-11-20'],
    ['last Friday', '2026-11-13'],
    ['geçen cuma', '2026-11-13'],
    ['2026-11-18', '2026-11-18'],
    ['on 2026-11-18', '2026-11-18'],
    ['2026/11/18', '2026-11-18'],
    ['18.11.2026', '2026-11-18'],
    ['18.11.26', '2026-11-18'],
    ['18/11/2026', '2026-11-18'],
    ['11/18/2026', '2026-11-18'],
    ['18-11-2026', '2026-11-18'],
    ['18/11', '2026-11-18'],
    ['11/18', '2026-11-18'],
    ['18 Nov', '2026-11-18'],
    ['on 18 Nov', '2026-11-18'],
    ['on the 18th of November', '2026-11-18'],
    ['18 November 2026', '2026-11-18'],
    ['Nov 18', '2026-11-18'],
    ['on Nov 18th, 2026', '2026-11-18'],
    ['18 Kasım', '2026-11-18'],
    ['18 KASIM 2026', '2026-11-18'],
    ["18 Kasım'da", '2026-11-18'],
    ['18 kasimda', '2026-11-18'],
    ['18 Kasım günü', '2026-11-18'],
    ['18 Kasım Çarşamba', '2026-11-18'],
    ['yesterday, Thursday 19 Nov', '2026-11-19'],
  ])('"%s" is %s', (day, date) => {
    expect(log(day)).toEqual({ ok: true, entries: [{ kpi: 'calls', count: 12 }], date });
  });

  it.each<[string, string, string]>([
    // Mondays: 16 and 23 November 2026.
    ['Monday', '2026-11-23', '2026-11-23'],
    ['last Monday', '2026-11-23', '2026-11-16'],
    ['Tuesday', '2026-11-23', '2026-11-17'],
    ['Sunday', '2026-11-22', '2026-11-22'],
    ['this Monday', '2026-11-22', '2026-11-16'],
    // Around New Year the nearest year is meant.
    ['30 Dec', '2027-01-02', '2026-12-30'],
    ['30/12', '2027-01-02', '2026-12-30'],
    ['30 Aralık', '2027-01-02', '2026-12-30'],
    ['yesterday', '2027-01-01', '2026-12-31'],
    ['29 Feb', '2028-03-01', '2028-02-29'],
  ])('"%s" said on %s is %s', (day, on, date) => {
    expect(log(day, on)).toMatchObject({ ok: true, date });
  });

  it.each<[string, object]>([
    ['tomorrow', { kind: 'future', date: '2026-11-21' }],
    ['yarın', { kind: 'future', date: '2026-11-21' }],
    ['this Saturday', { kind: 'future', date: '2026-11-21' }],
    ['bu pazar', { kind: 'future', date: '2026-11-22' }],
    ['next Friday', { kind: 'future', date: '2026-11-27' }],
    ['gelecek pazartesi', { kind: 'future', date: '2026-11-23' }],
    ['2026-11-21', { kind: 'future', date: '2026-11-21' }],
    ['25 Nov', { kind: 'future', date: '2026-11-25' }],
    ['12 Nov', { kind: 'too_old', date: '2026-11-12', earliest: '2026-11-13' }],
    ['8 days ago', { kind: 'too_old', date: '2026-11-12', earliest: '2026-11-13' }],
    ['12.11.2026', { kind: 'too_old', date: '2026-11-12', earliest: '2026-11-13' }],
    ['18 Nov 2025', { kind: 'too_old', date: '2025-11-18', earliest: '2026-11-13' }],
    ['30 Feb', { kind: 'bad_date' }],
    ['2026-02-30', { kind: 'bad_date' }],
    ['45 Kasım', { kind: 'bad_date' }],
    ['31.11.2026', { kind: 'bad_date' }],
    ['0/11', { kind: 'bad_date' }],
    ['13/13/2026', { kind: 'bad_date' }],
    ['10/11', { kind: 'ambiguous_date', readings: ['2026-11-10', '2026-10-11'] }],
    ['11/10/2026', { kind: 'ambiguous_date', readings: ['2026-10-11', '2026-11-10'] }],
    ['10-11-2026', { kind: 'ambiguous_date', readings: ['2026-11-10', '2026-10-11'] }],
  ])('"%s" is asked back', (text, problem) => {
    expect(log(text)).toEqual({
      ok: false,
      understood: [{ kpi: 'calls', count: 12 }],
      problems: [{ text, ...problem }],
    });
  });

  it('is one day; two are asked back', () => {
    expect(parseLog('12 calls Monday and 3 demos Tuesday', { today })).toEqual({
      ok: false,
      understood: [
        { kpi: 'calls', count: 12 },
        { kpi: 'demos', count: 3 },
      ],
      problems: [{ kind: 'two_days', text: 'Monday, Tuesday', dates: ['2026-11-16', '2026-11-17'] }],
    });
  });

  it.each([
    '12 calls this week',
    '12 arama bu hafta',
    '12 calls in November',
    '12 calls per day',
    '12 calls 20th',
    '12 calls -18 Nov',
    '12 Ara 3 toplantı',
    '3 gün arama',
    '12 calls last',
    'calls 12 Nov 15',
    'calls 12 Nov 15 demos 3',
    '20 Nov 2000 emails',
  ])('is not guessed from "%s"', (text) => expect(parseLog(text, { today }).ok).toBe(false));

  it('may be a week ago at most, and never to come', () => {
    expect(checkDay('2026-11-13', today)).toEqual({ ok: true, date: '2026-11-13' });
    expect(checkDay('2026-11-12', today)).toMatchObject({ ok: false, problem: { kind: 'too_old' } });
    expect(checkDay('2026-11-21', today)).toMatchObject({ ok: false, problem: { kind: 'future' } });
  });
});
