import { type OwnCalendar, type WorkCalendar, workedHalves, workingDays } from './calendar.ts';
import { addDays, type LocalDate } from './date.ts';

/** So many working days in a row are a leave, which relieves a target (domain.md §3.4). */
export const DAYS_OF_A_LEAVE = 10;

/** What a working day of a whole, practised person counts: their share of full time times their ramp, in percent. */
export const WHOLE = 10_000;

/**
 * The working days of [start, endExclusive), each by how much of a whole person's work it holds: `WHOLE` for a day of
 * somebody full-time who knows their job. Exact, as days come in halves and shares in percent.
 */
export function capacityIn(start: LocalDate, endExclusive: LocalDate, calendar: OwnCalendar): number {
  const steps = calendar.capacity ?? [];
  let sum = 0;
  let from = start;
  for (const { from: next } of steps.filter((each) => each.from > start && each.from < endExclusive)) {
    sum += workingDays(from, next, calendar) * weightOn(from, calendar);
    from = next;
  }
  return sum + workingDays(from, endExclusive, calendar) * weightOn(from, calendar);
}

/** The same in days; of a calendar that says nothing of capacity, its working days. */
export function daysHeld(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  return 'week' in calendar && calendar.capacity
    ? capacityIn(start, endExclusive, calendar) / WHOLE
    : workingDays(start, endExclusive, calendar);
}

/** Whether any day of [start, endExclusive) lies in a ramp. */
export function isRampedIn(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): boolean {
  const steps = 'week' in calendar ? (calendar.capacity ?? []) : [];
  return steps.some(({ from, ramp }, at) => {
    const until = steps[at + 1]?.from ?? null;
    return ramp < 100 && from < endExclusive && (until === null || until > start);
  });
}

/** What a working day counts on a date. */
export function weightOn(date: LocalDate, { capacity = [] }: OwnCalendar): number {
  const step = capacity.findLast(({ from }) => from <= date);
  return step ? step.fte * step.ramp : WHOLE;
}

/**
 * The days off of a calendar that belong to a leave: at least `DAYS_OF_A_LEAVE` working days off in a row, with nothing
 * but weekends and holidays between them. With how much of each is off: a day half off counts half, and ends no row.
 */
export function leaveOf(calendar: OwnCalendar): ReadonlyMap<LocalDate, number> {
  const { week, holidays, daysOff, service } = calendar;
  const working = { week, holidays, daysOff: new Map(), ...(service ? { service } : {}) };
  const leave = new Map<LocalDate, number>();
  let row: [date: LocalDate, off: number][] = [];
  const end = () => {
    const days = row.reduce((sum, [, off]) => sum + off, 0);
    if (days >= DAYS_OF_A_LEAVE) for (const [date, off] of row) leave.set(date, off);
    row = [];
  };
  for (const date of [...daysOff.keys()].sort()) {
    const off = daysOffOn(date, calendar);
    if (off === 0) continue;
    const last = row.at(-1)?.[0];
    if (last !== undefined && workingDays(addDays(last, 1), date, working) > 0) end();
    row.push([date, off]);
  }
  end();
  return leave;
}

/** How much of a date is taken off though it would be worked: 0, half a day or a day. */
function daysOffOn(date: LocalDate, calendar: OwnCalendar): number {
  const would = workedHalves(date, { ...calendar, daysOff: new Map() });
  const off = would & (calendar.daysOff.get(date) ?? 0);
  return off === 3 ? 1 : off === 0 ? 0 : 0.5;
}
