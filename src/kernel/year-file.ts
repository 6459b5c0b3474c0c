import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';
import { LONGEST_PERIOD_DAYS } from './period.ts';
import type { FiledPeriod, YearRules } from './year-rules.ts';

/** A period as a file gives it; `end` is the day after its last. */
export type FileRow = { kind: FiledPeriod['kind']; name: string; start: LocalDate; end: LocalDate };

/** A year may begin or end some days beside the month that it is called by. */
const BESIDE_DAYS = 15;

/**
 * The months, quarters and years of a company's own file: of each kind whole weeks that follow one another, quarters of
 * whole months and years of whole quarters. Quarters that the file leaves out are three months each, years four quarters.
 * Or what is wrong with it, a sentence each.
 */
export function filedPeriods(
  rows: readonly FileRow[],
  rules: Pick<YearRules, 'weekStartsOn' | 'namedBy'>,
): { periods: FiledPeriod[] } | { problems: string[] } {
  const ofKind = (kind: FileRow['kind']) =>
    rows.filter((row) => row.kind === kind).sort((a, b) => (a.start < b.start ? -1 : 1));
  const months = ofKind('month');
  const quarters = groupsOf(3, 'quarter', months, ofKind('quarter'));
  const years = groupsOf(4, 'year', quarters, ofKind('year'));
  if (months.length === 0) return { problems: ['there is no month in it'] };
  if (quarters.length === 0)
    return { problems: ['the months are no whole quarters; name the quarters, too'] };
  if (years.length === 0) return { problems: ['the quarters are no whole years; name the years, too'] };
  const problems = [
    ...[months, quarters, years].flatMap((each) => chainProblems(each, rules.weekStartsOn)),
    ...nestingProblems(months, quarters),
    ...nestingProblems(quarters, years),
    ...years
      .filter(({ start, end }) => daysBetween(start, end) > LONGEST_PERIOD_DAYS)
      .map(({ name }) => `${name} has more than 53 weeks`),
  ];
  if (problems.length > 0) return { problems: [...new Set(problems)] };
  const inYear = (row: FileRow, siblings: readonly FileRow[]) => {
    const own = years.find(({ start, end }) => start <= row.start && row.start < end) ?? row;
    const number = siblings.filter(({ start }) => start >= own.start && start <= row.start).length;
    return { ...row, year: nameOf(own, rules.namedBy), number };
  };
  return {
    periods: [
      ...months.map((month) => inYear(month, months)),
      ...quarters.map((quarter) => inYear(quarter, quarters)),
      ...years.map((year) => ({ ...year, year: nameOf(year, rules.namedBy), number: 0 })),
    ],
  };
}

/** Those given, or so many parts each; none when the parts leave a rest. */
function groupsOf(
  size: number,
  kind: 'quarter' | 'year',
  parts: readonly FileRow[],
  given: FileRow[],
): FileRow[] {
  if (given.length > 0) return given;
  if (parts.length % size !== 0) return [];
  return Array.from({ length: parts.length / size }, (_, index) => {
    const [start = '', end = ''] = [parts[index * size]?.start, parts[index * size + size - 1]?.end];
    return { kind, name: '', start, end };
  });
}

function chainProblems(rows: readonly FileRow[], weekStartsOn: number): string[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const name = row.name || `the ${row.kind} from ${row.start}`;
    return [
      ...(before && before.end < row.start ? [`there is a gap before ${name}, from ${before.end} on`] : []),
      ...(before && before.end > row.start ? [`${name} overlaps the ${row.kind} before it`] : []),
      ...(weekdayOf(row.start) === weekStartsOn && weekdayOf(row.end) === weekStartsOn
        ? []
        : [`${name} is not made of whole weeks of this company`]),
    ];
  });
}

/** Whether larger periods begin and end where smaller ones do. */
function nestingProblems(parts: readonly FileRow[], wholes: readonly FileRow[]): string[] {
  const starts = new Set(parts.map(({ start }) => start));
  const ends = new Set(parts.map(({ end }) => end));
  const [first, last] = [wholes[0], wholes.at(-1)];
  const isWhole = first?.start === parts[0]?.start && last?.end === parts.at(-1)?.end;
  return [
    ...wholes
      .filter(({ start, end }) => !starts.has(start) || !ends.has(end))
      .map(
        ({ kind, name, start }) => `${name || `the ${kind} from ${start}`} cuts a ${parts[0]?.kind} in two`,
      ),
    ...(isWhole ? [] : [`the ${wholes[0]?.kind}s do not cover the same days as the ${parts[0]?.kind}s`]),
  ];
}

/** A year's name: the number of four digits in what the file calls it, else the calendar year it ends or starts in. */
function nameOf({ name, start, end }: FileRow, namedBy: 'end' | 'start'): number {
  const [said] = /(?<!\d)[12]\d{3}(?!\d)/.exec(name) ?? [];
  if (said) return Number(said);
  const day = namedBy === 'end' ? addDays(end, -BESIDE_DAYS) : addDays(start, BESIDE_DAYS);
  return Number(day.slice(0, 4));
}
