import { type CompanyYear, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, type PeriodKind, rangeOf } from '../../kernel/period.ts';

/** What a goal's version, or a number suggested for one, is for. */
type Timed = { periodKind: PeriodKind; validFrom: LocalDate; validTo: LocalDate | null };

/** The period of a goal that a date lies in: of chosen days all of them, whatever the date. */
export function goalPeriod(
  year: CompanyYear,
  { periodKind, validFrom, validTo }: Timed,
  date: LocalDate,
): Period {
  return periodKind === 'range' ? rangeOf(validFrom, validTo ?? validFrom) : periodOf(year, periodKind, date);
}

/** Goals by the length of their period, the shortest first; chosen days, which come once, at the end. */
export const PERIOD_ORDER: Readonly<Record<PeriodKind, number>> = {
  week: 0,
  month: 1,
  quarter: 2,
  year: 3,
  range: 4,
};
