import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { type FileRow, filedPeriods } from '../../src/kernel/year-file.ts';

const MONDAYS = { weekStartsOn: 1, namedBy: 'end' } as const;

/** Months of so many weeks each, from a Monday on. */
function months(weeks: readonly number[], start = '2026-02-02'): FileRow[] {
  let from = start;
  return weeks.map((count, index) => {
    const row: FileRow = { kind: 'month', name: `P${index + 1}`, start: from, end: addDays(from, 7 * count) };
    from = row.end;
    return row;
  });
}

const YEAR = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];

function problemsOf(rows: readonly FileRow[], rules: Parameters<typeof filedPeriods>[1] = MONDAYS): string[] {
  const read = filedPeriods(rows, rules);
  return 'problems' in read ? read.problems : [];
}

describe('a file of a company’s own periods', () => {
  it('gives quarters of three months and a year of four quarters when it names months only', () => {
    const read = filedPeriods(months(YEAR), MONDAYS);
    if ('problems' in read) throw new Error(read.problems.join());
    const shown = (kind: FileRow['kind']) =>
      read.periods
        .filter((each) => each.kind === kind)
        .map(({ name, start, end, year, number }) => [name, start, end, year, number]);
    expect(shown('month').slice(0, 4)).toEqual([
      ['P1', '2026-02-02', '2026-03-02', 2027, 1],
      ['P2', '2026-03-02', '2026-03-30', 2027, 2],
      ['P3', '2026-03-30', '2026-05-04', 2027, 3],
      ['P4', '2026-05-04', '2026-06-01', 2027, 4],
    ]);
    expect(shown('quarter').map(([, start, end, , number]) => [start, end, number])).toEqual([
      ['2026-02-02', '2026-05-04', 1],
      ['2026-05-04', '2026-08-03', 2],
      ['2026-08-03', '2026-11-02', 3],
      ['2026-11-02', '2027-02-01', 4],
    ]);
    expect(shown('year')).toEqual([['', '2026-02-02', '2027-02-01', 2027, 0]]);
  });

  it('calls a year by the number in its name, else by the calendar year it begins or ends in', () => {
    const year: FileRow = { kind: 'year', name: 'FY2031', start: '2026-02-02', end: '2027-02-01' };
    const named = (rows: readonly FileRow[], namedBy: 'end' | 'start') => {
      const read = filedPeriods(rows, { weekStartsOn: 1, namedBy });
      return 'periods' in read ? read.periods.at(-1)?.year : null;
    };
    expect(named([...months(YEAR), year], 'end')).toBe(2031);
    expect(named(months(YEAR), 'end')).toBe(2027);
    expect(named(months(YEAR), 'start')).toBe(2026);
    // 28 December 2026 to 26 December 2027: the year is 2027, though it began some days before.
    expect(named(months(YEAR, '2026-12-28'), 'start')).toBe(2027);
  });

  it('takes thirteen months of four weeks when it names the quarters and the year', () => {
    const rows = months(Array.from({ length: 13 }, () => 4));
    expect(problemsOf(rows)).toEqual(['the months are no whole quarters; name the quarters, too']);
    const quarter = (from: number, until: number): FileRow => ({
      kind: 'quarter',
      name: '',
      start: rows[from]?.start ?? '',
      end: rows[until]?.end ?? '',
    });
    const quarters = [quarter(0, 2), quarter(3, 5), quarter(6, 8), quarter(9, 12)];
    expect(problemsOf([...rows, ...quarters])).toEqual([]);
  });

  it.each<[what: string, rows: FileRow[], problems: string[]]>([
    ['is empty', [], ['there is no month in it']],
    [
      'has a gap',
      months(YEAR).filter(({ name }) => name !== 'P2'),
      ['the months are no whole quarters; name the quarters, too'],
    ],
    [
      'has weeks of another company',
      months(YEAR, '2026-02-01').slice(0, 12),
      Array.from({ length: 12 }, (_, index) => `P${index + 1} is not made of whole weeks of this company`),
    ],
    [
      'overlaps',
      [...months(YEAR.slice(0, 11)), { kind: 'month', name: 'P12', start: '2026-12-21', end: '2027-02-01' }],
      ['P12 overlaps the month before it'],
    ],
    [
      'has a hole of a week',
      [...months(YEAR.slice(0, 11)), { kind: 'month', name: 'P12', start: '2027-01-04', end: '2027-02-01' }],
      ['there is a gap before P12, from 2026-12-28 on'],
    ],
    ['has a year of 54 weeks', months([...YEAR.slice(0, 11), 7]), [' has more than 53 weeks']],
    [
      'has a year that cuts a quarter',
      [...months(YEAR), { kind: 'year', name: 'FY27', start: '2026-02-02', end: '2027-01-25' }],
      ['FY27 cuts a quarter in two', 'the years do not cover the same days as the quarters'],
    ],
  ])('is refused when it %s', (_what, rows, problems) => {
    const found = problemsOf(rows);
    for (const problem of problems) expect(found.join('\n')).toContain(problem);
    expect(found).not.toEqual([]);
  });
});
