import { effectiveTarget } from '../../goals/rules/effective-target.ts';
import { goalPeriod } from '../../goals/rules/goal-period.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { type CompanyYear, middleOf, periodsBetween } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period, PeriodKind } from '../../kernel/period.ts';
import { liesInside } from './fits.ts';

/** As much of a goal's version as its number in a period takes. */
export type Version = {
  periodKind: PeriodKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  target: number;
};

/** A goal's numbers brought to its parent's period: those of its own periods that lie in there, added up. */
export type Brought = {
  /** As agreed, and as it counts for somebody who ramps, works part of the time or is on leave (domain.md §2.2). */
  agreed: number;
  effective: number;
  /** In how many of its periods there it has a number. */
  periods: number;
  of: number;
};

/**
 * The days on which a goal is looked at, to know what it comes to in its parent's period: one in each of its own periods
 * that lie in there. Chosen days come once, from the day on which they are part of it.
 */
export function daysToLookAt(
  parent: Period,
  { kind, linkedFrom }: { kind: PeriodKind; linkedFrom: LocalDate },
  year: CompanyYear,
): LocalDate[] {
  if (kind === 'range') return [linkedFrom];
  const around = { from: addDays(parent.start, -6), until: parent.end };
  return periodsBetween(year, kind, around)
    .filter((period) => liesInside(period, parent))
    .map(middleOf);
}

/**
 * What a goal comes to: its versions on those days, null where it had none or was no part of the parent. `calendar` is
 * null for a team's goal, which counts as it is. Null when it comes to nothing that could be compared.
 */
export function broughtTo(
  parent: Period,
  found: readonly { day: LocalDate; version: Version | null }[],
  { year, calendar }: { year: CompanyYear; calendar: WorkCalendar | null },
): Brought | null {
  const sum: Brought = { agreed: 0, effective: 0, periods: 0, of: found.length };
  for (const { day, version } of found) {
    if (!version) continue;
    const period = goalPeriod(year, version, day);
    if (!liesInside(period, parent)) continue;
    sum.periods++;
    sum.agreed += version.target;
    sum.effective += calendar ? effectiveTarget(version.target, period, calendar).target : version.target;
  }
  return sum.periods > 0 ? sum : null;
}

/** A goal as far as what was given out goes. */
export type Assigned = {
  /** Of the parent's KPI and currency, so that it is added up; others contribute, each in its own way. */
  isAdded: boolean;
  isTeam: boolean;
  brought: Brought;
  parts: readonly Assigned[];
};

/** What was given to some goals, as it counts, and as agreed. */
export function assignedTo(parts: readonly Assigned[]): { effective: number; agreed: number } {
  const added = parts.filter(({ isAdded }) => isAdded);
  return {
    effective: added.reduce((sum, { brought }) => sum + brought.effective, 0),
    agreed: added.reduce((sum, { brought }) => sum + brought.agreed, 0),
  };
}

/** What of it people own in the end, however many teams stand between. */
export function ownedByPeople(parts: readonly Assigned[]): number {
  return parts
    .filter(({ isAdded }) => isAdded)
    .reduce((sum, part) => sum + (part.isTeam ? ownedByPeople(part.parts) : part.brought.effective), 0);
}
