import {
  daysOffIn,
  type OwnCalendar,
  type WorkCalendar,
  whileHere,
  workingDays,
} from '../../kernel/calendar.ts';
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
  const why = shareOf(period, calendar);
  if (!('week' in calendar) || why === null) return { target: agreed, why: null };
  const { start, end } = period;
  const { service: _, ...always } = { ...calendar, daysOff: new Map() };
  const here: OwnCalendar = { ...calendar, daysOff: new Map() };
  const all = workingDays(start, end, always);
  const served = workingDays(start, end, here);
  if (all === 0) return { target: agreed, why: null };
  if (served === 0) return { target: 0, why };
  const service = serviceShare(period, calendar) ?? served / all;
  const capacity = capacityIn(start, end, here) - relievedIn(period, calendar);
  return { target: Math.round((agreed * service * capacity) / (served * WHOLE)), why };
}

/** The capacity of the leave within a period. */
function relievedIn({ start, end }: Pick<Period, 'start' | 'end'>, calendar: OwnCalendar): number {
  let sum = 0;
  for (const date of leaveOf(calendar)) {
    if (date >= start && date < end) {
      sum += daysOffIn(date, addDays(date, 1), calendar) * weightOn(date, calendar);
    }
  }
  return sum;
}

function shareOf({ start, end }: Pick<Period, 'start' | 'end'>, calendar: WorkCalendar): TargetShare | null {
  if (!('week' in calendar)) return null;
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
  const leaveDays = [...leaveOf(calendar)]
    .filter((date) => date >= start && date < end)
    .reduce((sum, date) => sum + daysOffIn(date, addDays(date, 1), calendar), 0);
  const share = {
    fte: rangeOf('fte'),
    ramp: rangeOf('ramp'),
    here: first || last ? { first, last } : null,
    leaveDays: leaveDays > 0 ? leaveDays : null,
  };
  return Object.values(share).some((each) => each !== null) ? share : null;
}
