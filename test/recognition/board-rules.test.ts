import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { compareScores, scoreOf, shownScore } from '../../src/kernel/ranking.ts';
import { boardFor, type Entrant } from '../../src/recognition/rules/board/board.ts';
import { readBoardText } from '../../src/recognition/rules/board/board-text.ts';
import { improvement, isHereEnough, shrunkShare } from '../../src/recognition/rules/board/eligible.ts';
import { partOfTargets } from '../../src/recognition/rules/board/part-of-target.ts';

const WEEK = { start: '2026-11-23', end: '2026-11-30' };
const calendar = (more: Partial<OwnCalendar> = {}): OwnCalendar => ({
  week: [1, 2, 3, 4, 5],
  holidays: new Map(),
  daysOff: new Map(),
  ...more,
});
const off = (...days: string[]) => new Map(days.map((day) => [day, 3 as const]));

describe('whether somebody is there enough to be compared', () => {
  it.each<[string, OwnCalendar, boolean]>([
    ['all week', calendar(), true],
    ['three days of five', calendar({ daysOff: off('2026-11-23', '2026-11-24') }), true],
    ['two days of five', calendar({ daysOff: off('2026-11-23', '2026-11-24', '2026-11-25') }), false],
    [
      'two and a half of five is a half',
      calendar({ daysOff: new Map([...off('2026-11-23', '2026-11-24'), ['2026-11-25', 1 as const]]) }),
      true,
    ],
    [
      'two of four, with a holiday',
      calendar({ holidays: off('2026-11-23'), daysOff: off('2026-11-24', '2026-11-25') }),
      true,
    ],
    [
      'came on Thursday',
      calendar({ service: { from: '2026-11-26', until: null, by: 'working_days' } }),
      false,
    ],
    [
      'came on Wednesday',
      calendar({ service: { from: '2026-11-25', until: null, by: 'working_days' } }),
      true,
    ],
    [
      'a week in which nobody works',
      calendar({ holidays: off('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27') }),
      false,
    ],
  ])('%s', (_, own, expected) => {
    expect(isHereEnough(WEEK, own)).toBe(expected);
  });
});

describe('growth over one’s own usual', () => {
  it.each<[string, number, number[], number | null]>([
    ['the middle of three', 30, [10, 20, 60], 1.5],
    ['between the two middle ones of four', 30, [10, 20, 40, 60], 1],
    ['two periods say nothing', 30, [10, 20], null],
    ['no growth can be told from nothing', 30, [0, 0, 0, 5], null],
    ['half of a half', 1, [0, 0, 1, 1], 2],
    ['nothing yet', 0, [1, 2, 3], 0],
  ])('%s', (_, amount, past, expected) => {
    const score = improvement(amount, past);
    expect(score && shownScore(score)).toBe(expected);
  });
});

describe('a share drawn towards everybody’s', () => {
  it('is worked out exactly: 10 of 20, with 20 more of a tenth, is 12 of 40', () => {
    const score = shrunkShare({ k: 10, n: 20 }, { k: 100, n: 1000 }, 20);
    expect(score && compareScores(score, scoreOf(12, 40))).toBe(0);
  });

  it('lets many records win over a lucky few', () => {
    const all = { k: 200, n: 2000 };
    const [lucky, steady] = [shrunkShare({ k: 6, n: 20 }, all, 20), shrunkShare({ k: 140, n: 500 }, all, 20)];
    // 30 % of 20 is 20 % when shrunk; 28 % of 500 stays above 27 %.
    expect(lucky && steady && compareScores(lucky, steady)).toBeLessThan(0);
  });

  it('is nothing where the group has nothing', () => {
    expect(shrunkShare({ k: 0, n: 0 }, { k: 0, n: 0 }, 20)).toBeNull();
  });
});

describe('the part of targets that falls into some days', () => {
  it.each<[string, Parameters<typeof partOfTargets>[0], number]>([
    ['a whole week’s', [{ target: 50, held: 5, of: 5 }], 50_000],
    ['a week of a month of 20 days', [{ target: 3, held: 5, of: 20 }], 750],
    ['a third, rounded once', [{ target: 1, held: 1, of: 3 }], 333],
    [
      'three thirds of three months are one, not 999 thousandths',
      [1, 2, 3].map(() => ({ target: 1, held: 1, of: 3 })),
      1000,
    ],
    ['half a thousandth is rounded up', [{ target: 1, held: 1, of: 2000 }], 1],
    ['a stretch without working days', [{ target: 9, held: 0, of: 0 }], 0],
    ['none', [], 0],
  ])('%s', (_, stretches, expected) => {
    expect(partOfTargets(stretches)).toBe(expected);
  });
});

const byName = (one: Entrant, other: Entrant) => (one.name < other.name ? -1 : 1);
const entrants = (scores: Readonly<Record<string, number>>): Entrant[] =>
  Object.entries(scores).map(([name, amount]) => ({
    id: name,
    name,
    amount,
    of: null,
    score: scoreOf(amount),
  }));
const shownTo = (reader: string | null, scores: Readonly<Record<string, number>>) => {
  const board = boardFor(entrants(scores), reader, byName);
  return (
    board && {
      top: board.top.map(({ item, place }) => `${place} ${item.name}`),
      own: board.own?.place ?? null,
    }
  );
};

describe('what a reader sees of a board', () => {
  it.each<[string, string | null, Record<string, number>, ReturnType<typeof shownTo>]>([
    [
      'the first three, and one’s own place',
      'e',
      { a: 9, b: 8, c: 7, d: 6, e: 5 },
      { top: ['1 a', '2 b', '3 c'], own: 5 },
    ],
    [
      'of two thirds both, and not the one behind',
      'f',
      { a: 9, b: 8, c: 7, d: 7, f: 1 },
      { top: ['1 a', '2 b', '3 c', '3 d'], own: 5 },
    ],
    [
      'of two seconds no third',
      null,
      { a: 9, b: 8, c: 8, d: 7, e: 6 },
      { top: ['1 a', '2 b', '2 c'], own: null },
    ],
    [
      'nobody of whom nothing is recorded, not even first',
      'a',
      { a: 0, b: 0, c: 0, d: 0, e: 0 },
      { top: [], own: null },
    ],
    [
      'one of five, when the others did nothing',
      'b',
      { a: 1, b: 0, c: 0, d: 0, e: 0 },
      { top: ['1 a'], own: null },
    ],
    ['no places of four', 'a', { a: 9, b: 8, c: 7, d: 6 }, null],
  ])('%s', (_, reader, scores, expected) => {
    expect(shownTo(reader, scores)).toEqual(expected);
  });

  it('names nobody below the third place, whoever reads, and the same to everybody', () => {
    const anyScores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(anyScores, (scores) => {
        const people = Object.fromEntries(scores.map((score, index) => [`p${index}`, score]));
        const tops = [null, ...Object.keys(people)].map((reader) => shownTo(reader, people)?.top);
        for (const top of tops) expect(top).toEqual(tops[0]);
        for (const line of tops[0] ?? []) {
          const score = people[line.split(' ')[1] ?? ''] ?? 0;
          expect(scores.filter((other) => other > score).length).toBeLessThan(3);
        }
      }),
    );
  });

  it('makes no hole where somebody wants to be left out', () => {
    const { b: _, ...others } = { a: 9, b: 8, c: 7, d: 6, e: 5, f: 4 };
    expect(shownTo('d', others)).toEqual({ top: ['1 a', '2 c', '3 d'], own: 3 });
  });
});

describe('what follows /leaderboard', () => {
  const usual = {
    measure: null,
    kind: null,
    back: 0,
    how: 'target',
    isCompany: false,
    isTeams: false,
    team: null,
  };
  it.each<[string, Partial<ReturnType<typeof readBoardText>>]>([
    ['', {}],
    ['calls', { measure: 'calls' }],
    ['calls last week', { measure: 'calls', back: 1, kind: 'week' }],
    ['this month', { kind: 'month' }],
    ['East', { team: 'East' }],
    [
      'North East most improved meetings booked last month',
      { team: 'North East', how: 'improved', measure: 'meetings_booked', back: 1, kind: 'month' },
    ],
    ['arama geçen hafta', { measure: 'calls', back: 1, kind: 'week' }],
    ['ciro gelişim bu çeyrek', { measure: 'revenue_won', how: 'improved', kind: 'quarter' }],
    ['kazanılan satış geçen ay Boğaz', { measure: 'deals_won', back: 1, kind: 'month', team: 'Boğaz' }],
    ['şirket arama', { isCompany: true, measure: 'calls' }],
    ['calls emails', { measure: 'calls', team: 'emails' }],
  ])('%s', (text, expected) => {
    expect(readBoardText(text)).toEqual({ ...usual, ...expected });
  });
});
