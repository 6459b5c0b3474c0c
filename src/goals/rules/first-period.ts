import type { LocalDate } from '../../kernel/date.ts';
import { type Period, type PeriodKind, periodContaining, shiftPeriod } from '../../kernel/period.ts';

/** From which period on a goal counts: the one of `today`, or the next. */
export function firstPeriod(
  { periodKind, startsIn }: { periodKind: PeriodKind; startsIn: 'this' | 'next' },
  today: LocalDate,
): Period {
  const current = periodContaining(periodKind, today);
  return startsIn === 'this' ? current : shiftPeriod(current, 1);
}
