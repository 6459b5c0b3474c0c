import { type OwnCalendar, type WorkCalendar, whileHere, workingDays } from '../../kernel/calendar.ts';
import { capacityIn, leaveOf, WHOLE, weightOn } from '../../kernel/capacity.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { serviceShare } from './service-share.ts';

/** What becomes of a number that was agreed on in one period, and why. */
export type EffectiveTarget = {
  /** In the unit of the agreed number, rounded half up to a whole one. */
  target: number;
  /** Null when the agreed number counts as it is. */
  why: TargetShare | null;
};

/** Why a target is another than the agreed number; null is what does not matter in this period. */
export type TargetShare = {
  /** Share of full time in percent; the range where it changes within the period. */
  fte: [number, number] | null;
  /** How far into the ramp, in percent, likewise. */
  ramp: [number, number] | null;
  /** The first and the last day here, where they lie within the period. */
  here: { first: LocalDate | null; last: LocalDate | null } | null;
  /** Working days of a leave, in halves. */
  leaveDays: number | null;
};

/**
 * The number that counts for somebody in a period: agreed × ramp × service × full-time share × (1 − relief)
 * (domain.md §3.4), day by day, so that what changes within the period counts from its day on. Days off that are no leave
 * change nothing. A period without working days keeps its number.
 */
export function effectiveTarget(
  agreed: number,
  period: Pick<Period, 'start' | 'end'>,
  calendar: WorkCalendar,
): EffectiveTarget {
  if (!('week' in calendar)) return { target: agreed, why: null };
  const { start, end } = period;
  const leave = [...leaveOf(calendar)].filter(([date]) => date >= start && date < end);
  const why = shareOf(period, calendar, leave);
  if (why === null) return { target: agreed, why };
  const { service: _, ...always } = { ...calendar, daysOff: new Map() };
  const here: OwnCalendar = { ...calendar, daysOff: new Map() };
  const all = workingDays(start, end, always);
  const served = workingDays(start, end, here);
  if (all === 0) return { target: agreed, why: null };
  if (served === 0) return { target: 0, why };
  const service = serviceShare(period, calendar) ?? served / all;
  const relieved = leave.reduce((sum, [date, off]) => sum + off * weightOn(date, calendar), 0);
  const capacity = capacityIn(start, end, here) - relieved;
  const target = Math.round((agreed * service * capacity) / (served * WHOLE));
  return { target, why: target === agreed ? null : why };
}

/** `leave`: the days of the period that belong to one, and how much of each is off. */
function shareOf(
  { start, end }: Pick<Period, 'start' | 'end'>,
  calendar: OwnCalendar,
  leave: readonly [date: LocalDate, off: number][],
): TargetShare | null {
  const { service, capacity = [] } = calendar;
  const [from, until] = whileHere(start, end, calendar);
  const isFirstLate = service?.from != null && service.from > start;
  const isLastEarly = service?.until != null && service.until < end;
  const first = isFirstLate ? service.from : null;
  const last = isLastEarly && service.until ? addDays(service.until, -1) : null;
  const steps = capacity.filter((step, at) => {
    const next = capacity[at + 1];
    return step.from < until && (next === undefined || next.from > from);
  });
  const isWholeAtFirst = (capacity[0]?.from ?? end) > from;
  const rangeOf = (key: 'fte' | 'ramp'): [number, number] | null => {
    const values = [...(isWholeAtFirst ? [100] : []), ...steps.map((step) => step[key])];
    return values.every((value) => value === 100) ? null : [Math.min(...values), Math.max(...values)];
  };
  const leaveDays = leave.reduce((sum, [, off]) => sum + off, 0);
  const share = {
    fte: rangeOf('fte'),
    ramp: rangeOf('ramp'),
    here: first || last ? { first, last } : null,
    leaveDays: leaveDays > 0 ? leaveDays : null,
  };
  return Object.values(share).some((each) => each !== null) ? share : null;
}
