import { type CompanyYear, periodAway, periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { lastDayOf, type RecurringPeriod } from '../../../kernel/period.ts';

/** A week, month or quarter: the one that runs, or the one before it. */
export type AskedPeriod = { kind: 'week' | 'month' | 'quarter'; ago: 0 | 1 };

/** Whose card. */
export type CardOf = { kind: 'person' | 'team'; id: string } | { kind: 'company' };

const KIND_WORDS: readonly [AskedPeriod['kind'], string][] = [
  ['week', 'week|hafta'],
  ['month', 'month|ay'],
  ['quarter', 'quarter|çeyrek|ceyrek'],
];
const LAST_WORDS = 'last|previous|geçen|gecen|önceki|onceki';
const THIS_WORDS = 'this|bu';

/** The period that stands at the end or the beginning of a text, and what is left of it; none: null. */
export function readPeriod(text: string): { rest: string; period: AskedPeriod | null } {
  for (const [kind, words] of KIND_WORDS) {
    const phrase = `(?:(?<which>${LAST_WORDS}|${THIS_WORDS})\\s+)?(?:${words})`;
    const found =
      new RegExp(`^(?:(?<rest>.*)\\s)?${phrase}$`, 'iu').exec(text.trim()) ??
      new RegExp(`^${phrase}\\s(?<rest>.*)$`, 'iu').exec(text.trim());
    if (!found) continue;
    const { rest = '', which = '' } = found.groups ?? {};
    return splitLast(rest, which, kind);
  }
  return { rest: text.trim(), period: null };
}

/** 'last' before the period belongs to it, though what stands before was read first. */
function splitLast(rest: string, which: string, kind: AskedPeriod['kind']) {
  const found = new RegExp(`^(?:(?<before>.*)\\s)?(?<word>${LAST_WORDS}|${THIS_WORDS})$`, 'iu').exec(
    rest.trim(),
  );
  const word = which || (found?.groups?.word ?? '');
  const left = which || !found ? rest : (found.groups?.before ?? '');
  const ago = new RegExp(`^(?:${LAST_WORDS})$`, 'iu').test(word) ? 1 : 0;
  return { rest: left.trim(), period: { kind, ago } as const };
}

export function periodAsked(
  year: CompanyYear,
  { kind, ago }: AskedPeriod,
  today: LocalDate,
): RecurringPeriod {
  return periodAway(year, periodOf(year, kind, today), -ago);
}

/** The last day that is counted of a period. */
export function lastCounted(period: RecurringPeriod, today: LocalDate): LocalDate {
  return today < period.end ? today : lastDayOf(period);
}

/** What a button carries: 'team:<id> month 1'. */
export function askedValue(of: CardOf, { kind, ago }: AskedPeriod): string {
  return `${of.kind}:${of.kind === 'company' ? '' : of.id} ${kind} ${ago}`;
}

/** The same read; null for anything else. */
export function readAskedValue(value: string): { of: CardOf; period: AskedPeriod } | null {
  const [, whose, id = '', kind, ago] =
    /^(person|team|company):(\S*) (week|month|quarter) ([01])$/.exec(value) ?? [];
  if (!whose) return null;
  const period = { kind: kind as AskedPeriod['kind'], ago: ago === '1' ? 1 : 0 } as const;
  if (whose === 'company') return { of: { kind: 'company' }, period };
  return id === '' ? null : { of: { kind: whose as 'person' | 'team', id }, period };
}
