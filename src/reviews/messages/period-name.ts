import { addDays, type LocalDate } from '../../kernel/date.ts';
import { numberOf } from '../../kernel/period.ts';
import { formatDateRange, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { ReviewPeriod } from '../rules/periods.ts';

/** 'Q4 2026', 'H1 2026', '2026': as a company calls it, where it has names of its own. Plain text. */
export function periodName({ half, of }: ReviewPeriod, t: Translations): string {
  const { year, number } = numberOf(of) ?? { year: Number(of.start.slice(0, 4)), number: 0 };
  const own = formatPeriodName(of, t.locale);
  if (half !== null) return t.reviews.halfName({ half, year: own ?? String(year) });
  return own ?? (of.kind === 'year' ? String(year) : t.reviews.quarterName({ quarter: number, year }));
}

/** Its days, both included. */
export const daysOf = ({ start, end }: { start: LocalDate; end: LocalDate }, t: Translations): string =>
  formatDateRange(start, addDays(end, -1), t.locale);
