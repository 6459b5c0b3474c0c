import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { dailyTotals, type KpiKey } from '../../kpis/index.ts';
import { plan } from '../../outbox/index.ts';
import { companyYear, membershipsBetween, teamCalendarOf } from '../../people/index.ts';
import { END_OF_DAY } from '../rules/beats.ts';
import { bestOf } from '../rules/best.ts';
import { POST_HOURS } from '../rules/deal-posts.ts';
import { allWishes } from '../store/settings.ts';
import { amountsBefore, BEST_KINDS, type BestKind, periodsInQuestion, startsLookedAt } from './earlier.ts';
import { type Place, placeById } from './places.ts';

/** A team's best week or month, into its channel. Period: that week or month. */
export const RECORD = 'wins.record.v1';

/** Outcomes alone: a record in e-mails would ask for junk (domain.md §6). */
const KPIS = ['revenue_won', 'deals_won'] as const satisfies readonly KpiKey[];

/** A team's best week or month so far; of several in one period the one by the widest margin. */
export type TeamRecord = {
  kpi: KpiKey;
  currency: string | null;
  period: Period;
  amount: number;
  before: number;
  periods: number;
};

/** Plans the post of each team's new record in a zone, where the team wants it and is at work. Once for each period. */
export async function planRecords(
  context: Context,
  workspaceId: string,
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const { db } = context;
  const expiresAt = toInstant(date, END_OF_DAY, zone);
  if (expiresAt <= now) return;
  for (const { records, teamId } of await allWishes(db, workspaceId)) {
    const place = records ? await placeById(context, workspaceId, teamId) : null;
    if (!place || place.zone !== zone) continue;
    const calendar = await teamCalendarOf(db, workspaceId, place, { from: date, until: addDays(date, 30) });
    if (firstWithinHours(calendar, zone, now, POST_HOURS) > now) continue;
    const found = await recordsOf(db, place, date);
    await inTransaction(db, (trx) =>
      plan(
        trx,
        context,
        workspaceId,
        found.map(({ kpi, currency, period }) => ({
          kind: RECORD,
          period: period.key,
          target: teamId,
          params: { teamId, kpi, currency: currency ?? '' },
          dueAt: now,
          expiresAt,
        })),
      ),
    );
  }
}

/** A record as it stands when it is posted; null when it is none any more. */
export async function currentRecord(
  { db, clock }: Context,
  place: Place,
  about: { kpi: string; currency: string; period: string },
): Promise<TeamRecord | null> {
  const all = await allRecords(db, place, localDateOf(clock.now(), place.zone));
  const found = all.find(
    ({ kpi, currency, period }) =>
      kpi === about.kpi && (currency ?? '') === about.currency && period.key === about.period,
  );
  return found ?? null;
}

async function recordsOf(db: Reader, place: Place, today: LocalDate): Promise<TeamRecord[]> {
  const byPeriod = Map.groupBy(await allRecords(db, place, today), ({ period }) => period.key);
  // Compared crosswise, so that nothing is divided.
  return [...byPeriod.values()].flatMap(
    (all) => all.toSorted((one, other) => other.amount * one.before - one.amount * other.before)[0] ?? [],
  );
}

async function allRecords(db: Reader, place: Place, today: LocalDate): Promise<TeamRecord[]> {
  const found: TeamRecord[] = [];
  for (const kind of BEST_KINDS) found.push(...(await recordsIn(db, place, kind, today)));
  return found;
}

/** What its people brought while they were in it, and its own figures. */
async function recordsIn(db: Reader, place: Place, kind: BestKind, today: LocalDate): Promise<TeamRecord[]> {
  const { workspaceId, id: teamId } = place;
  const year = await companyYear(db, workspaceId);
  const starts = startsLookedAt(year, kind, today);
  const [from = today, until] = [starts[0], addDays(today, 1)];
  const spans = await membershipsBetween(db, workspaceId, teamId, from, until);
  const subjectIds = [teamId, ...new Set(spans.map(({ personId }) => personId))];
  const sums = await dailyTotals(db, workspaceId, { subjectIds, kpis: KPIS, from, until });
  const belongs = (subjectId: string, day: LocalDate) =>
    subjectId === teamId ||
    spans.some((span) => span.personId === subjectId && span.from <= day && day < span.until);
  const theirs = sums.filter(({ subjectId, start }) => belongs(subjectId, start));
  const periods = periodsInQuestion(year, kind, today);
  return [...Map.groupBy(theirs, (sum) => `${sum.kpi} ${sum.currency}`).values()].flatMap((history) => {
    const [first] = history;
    if (!first) return [];
    const byStart = new Map<LocalDate, number>();
    for (const { start: day, amount } of history) {
      const start = starts.findLast((each) => each <= day) ?? from;
      byStart.set(start, (byStart.get(start) ?? 0) + amount);
    }
    const { kpi, currency } = first;
    return periods.flatMap((period) => {
      const amount = byStart.get(period.start) ?? 0;
      const best = bestOf(amount, amountsBefore(byStart, period));
      return best ? [{ kpi, currency, period, amount, ...best }] : [];
    });
  });
}
