import type { GoalLine } from '../../goals/index.ts';
import { type WorkCalendar, workingDayBefore } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { catalogue, type KpiKey } from '../../kpis/catalogue.ts';

/** A goal that adds up, of a KPI of the catalogue. */
export type CountedLine = GoalLine & { goal: { kpi: KpiKey } };

/** A goal that was behind on both days, and how it stood on each. */
export type Behind = { line: CountedLine; before: CountedLine };

/**
 * The goal that is furthest behind among those that are behind today and were so on an earlier day of the same period
 * (domain.md §3.3 hysteresis, §5.7: P < 0.75, outside the grey zones); null when there is none. Of equals the first
 * in the catalogue's order.
 */
export function worstBehind(today: readonly CountedLine[], earlier: readonly CountedLine[]): Behind | null {
  const behind = today.filter(isBehind).flatMap((line) => {
    const before = earlier.find(
      ({ goal, period }) => goal.id === line.goal.id && period.key === line.period.key,
    );
    return before && isBehind(before) ? [{ line, before }] : [];
  });
  const position = ({ line }: Behind) => catalogue.findIndex((kpi) => kpi.key === line.goal.kpi);
  const [worst = null] = behind.toSorted(
    (a, b) => ratioOf(a.line) - ratioOf(b.line) || position(a) - position(b),
  );
  return worst;
}

const isBehind = ({ pace }: GoalLine) => pace.status === 'behind';

const ratioOf = ({ pace }: GoalLine) => pace.ratio ?? 0;

/** The working day that lies two working days before a date; null when there is none within two weeks. */
export function twoWorkingDaysBefore(date: LocalDate, calendar: WorkCalendar): LocalDate | null {
  return workingDayBefore(date, calendar, 2);
}
