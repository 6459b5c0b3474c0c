import { behindTwice, type CountedLine, type PaceStatus } from '../../goals/index.ts';
import { type WorkCalendar, workingDayBefore } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { catalogue } from '../../kpis/catalogue.ts';

/** Clearly behind: under three quarters of what the calendar expects. */
const CLEARLY: ReadonlySet<PaceStatus> = new Set(['behind']);

/** A goal that was behind on both days, and how it stood on each. */
export type Behind = { line: CountedLine; before: CountedLine };

/**
 * The goal that is furthest behind among those that are behind today and were so on an earlier day of the same period
 * (domain.md §3.3 hysteresis, §5.7: P < 0.75, outside the grey zones); null when there is none. Of equals the first
 * in the catalogue's order.
 */
export function worstBehind(today: readonly CountedLine[], earlier: readonly CountedLine[]): Behind | null {
  const behind = behindTwice(today, earlier, CLEARLY);
  const position = ({ line }: Behind) => catalogue.findIndex((kpi) => kpi.key === line.goal.kpi);
  const [worst = null] = behind.toSorted(
    (a, b) => ratioOf(a.line) - ratioOf(b.line) || position(a) - position(b),
  );
  return worst;
}

const ratioOf = ({ pace }: CountedLine) => pace.ratio ?? 0;

/** The working day that lies two working days before a date; null when there is none within two weeks. */
export function twoWorkingDaysBefore(date: LocalDate, calendar: WorkCalendar): LocalDate | null {
  return workingDayBefore(date, calendar, 2);
}
