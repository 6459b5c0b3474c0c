import type { Reader } from '../../database/open.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import { type Total, totals } from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';

/**
 * What a running week is compared with: the same days of the week before through yesterday's weekday, and today's own
 * figures on both sides, since today is not held against anybody before it is over (domain.md §3.1, §3.5).
 * Null on the first day of a week, when there is nothing to compare yet.
 */
export async function sameDaysBefore(
  db: Reader,
  workspaceId: string,
  of: { week: Period; lastWeek: Period; today: LocalDate; currency: string } & (
    | { teamId: string }
    | { personId: string }
  ),
): Promise<{ kpi: KpiKey; amount: number }[] | null> {
  const { week, lastWeek, today, currency } = of;
  if (today <= week.start) return null;
  const before = await sumsOf(db, workspaceId, of, lastWeek.start, sameDayBefore(today, week, lastWeek));
  const ofToday = await sumsOf(db, workspaceId, of, today, addDays(today, 1));
  return [...before, ...ofToday].filter((sum) => sum.currency === null || sum.currency === currency);
}

/** The day of the week before that lies as far in it as `today` in its own; its end, where it was shorter. */
export function sameDayBefore(today: LocalDate, week: Period, lastWeek: Period): LocalDate {
  const day = addDays(lastWeek.start, daysBetween(week.start, today));
  return day < lastWeek.end ? day : lastWeek.end;
}

/** The days of the week before that a running week's are compared with; null on its first day. */
export function daysBefore(week: Period, lastWeek: Period, today: LocalDate) {
  return today <= week.start ? null : { start: lastWeek.start, end: sameDayBefore(today, week, lastWeek) };
}

async function sumsOf(
  db: Reader,
  workspaceId: string,
  of: { teamId: string } | { personId: string },
  from: LocalDate,
  until: LocalDate,
): Promise<Total[]> {
  if ('personId' in of) return totals(db, workspaceId, { subjectIds: [of.personId], from, until });
  const members = await membershipsBetween(db, workspaceId, of.teamId, from, until);
  const spans = [{ personId: of.teamId, from, until }, ...members];
  const sums = await Promise.all(
    spans.map((span) =>
      totals(db, workspaceId, { subjectIds: [span.personId], from: span.from, until: span.until }),
    ),
  );
  return sums.flat();
}
