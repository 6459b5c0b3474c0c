import type { Reader } from '../../database/open.ts';
import { addDays, datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import { type DatedTotal, dailyTotals, weeklyTotals } from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';

/** How many weeks before a card's own it looks back on. */
export const WEEKS_BACK = 13;

/** Sums of one person and KPI by week (its first day), in the card's currency or in none. */
export type WeekSum = { subjectId: string; kpi: KpiKey; start: LocalDate; amount: number };

/**
 * What the team's people counted while they belonged to it, with the team's own figures, by week: the weeks before a
 * card's, and its own. Money in other currencies than the card's is left out.
 */
export async function teamWeekSums(
  db: Reader,
  workspaceId: string,
  teamId: string,
  weeks: readonly Period[],
  until: LocalDate,
  currency: string,
): Promise<WeekSum[]> {
  const starts = weeks.map(({ start }) => start);
  const [from = until] = starts;
  const spans = await membershipsBetween(db, workspaceId, teamId, from, until);
  const all = [{ personId: teamId, from, until }, ...spans];
  const sums: DatedTotal[] = [];
  for (const together of Map.groupBy(all, (span) => `${span.from} ${span.until}`).values()) {
    const [first] = together;
    if (!first) continue;
    const subjectIds = together.map((span) => span.personId);
    const range = { from: first.from, until: first.until };
    sums.push(...(await weeklyTotals(db, workspaceId, { subjectIds, starts, ...range })));
  }
  return sums.filter((sum) => sum.currency === null || sum.currency === currency);
}

/** The working days of a week, up to `until`, on which nothing at all was counted for these people. */
export async function emptyDays(
  db: Reader,
  workspaceId: string,
  subjectIds: readonly string[],
  workdays: readonly LocalDate[],
): Promise<LocalDate[]> {
  const first = workdays[0];
  const last = workdays.at(-1);
  if (!first || !last) return [];
  const counted = await dailyTotals(db, workspaceId, { subjectIds, from: first, until: addDays(last, 1) });
  return workdays.filter((day) => !counted.some((total) => total.start === day && total.amount !== 0));
}

/** A week's days that lie before `until`. */
export function daysOf(week: Period, until: LocalDate): LocalDate[] {
  return datesFrom(week.start, week.end < until ? week.end : until);
}
