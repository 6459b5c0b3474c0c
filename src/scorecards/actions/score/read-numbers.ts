import type { Reader } from '../../../database/open.ts';
import { type Goal, goalCounters, type Reading, readingFrom, readingFromSums } from '../../../goals/index.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import {
  type BookKpi,
  countedAmong,
  countersOfAll,
  type FactKey,
  isOwnKey,
  ownFacts,
  type Total,
  weeklyTotals,
} from '../../../kpis/index.ts';
import type { Whose } from './whose.ts';

/** Days of a period that are counted. */
export type CountedDays = Pick<Period, 'start' | 'end'>;

/** What was recorded of somebody, to be asked for some days. */
export type Numbers = {
  /** A sum, in the KPI's unit; money in the card's currency only. */
  sum(kpi: FactKey, days: CountedDays): number;
  /** The same of everybody behind it, those without any left out. */
  parts(kpi: FactKey, days: CountedDays): { id: string; amount: number }[];
  /** What a goal for a level or an answer reads. */
  reading(goal: Goal, kpi: BookKpi, days: CountedDays): Reading;
  /** Whether anything at all was recorded in these days. */
  hasAny(days: CountedDays): boolean;
  /** Whether a KPI is counted there at all, so that none is zero and not unknown. */
  isCounted(kpi: FactKey): boolean;
};

/** Which days, and where the days that are asked for begin and end. */
type Range = { from: LocalDate; until: LocalDate; bounds: readonly LocalDate[] };

/**
 * Reads everything in as many queries whoever and however many they are: sums by the stretches of days in which
 * nobody came or went, so that each counts where it belongs.
 */
export async function readNumbers(
  db: Reader,
  workspaceId: string,
  { id, spans, beside }: Whose,
  { from, until, bounds }: Range,
  { added, levels, currency }: { added: readonly BookKpi[]; levels: readonly BookKpi[]; currency: string },
): Promise<Numbers> {
  const edges = [...bounds, ...spans.flatMap((span) => [span.from, span.until])];
  const starts = [...new Set([from, ...edges])].filter((day) => from <= day && day < until).sort();
  const kpis = [...new Set([...added.map(({ key }) => key), ...countersOfAll(levels)])];
  const spansOf = Map.groupBy(spans, ({ personId }) => personId);
  const isTheirs = (subjectId: string, day: LocalDate) =>
    spansOf.get(subjectId)?.some((span) => span.from <= day && day < span.until) ?? false;
  const subjectIds = [...spansOf.keys()];
  const sums = (
    await weeklyTotals<FactKey>(db, workspaceId, { subjectIds, kpis, from, until, starts })
  ).filter(
    (sum) => isTheirs(sum.subjectId, sum.start) && (sum.currency === null || sum.currency === currency),
  );
  const keys = levels.flatMap((kpi) => goalCounters(kpi)).filter(isOwnKey);
  const teamIds = subjectIds.filter((each) => each === id && spans.length > 0);
  const owners = { personIds: subjectIds, teamIds };
  const facts = (await ownFacts(db, workspaceId, { keys, owners, from, until })).filter(({ subject, date }) =>
    isTheirs(subject.id, date),
  );
  const among = await countedAmong(db, workspaceId, { subjectIds: beside, kpis, from, until });
  const byKpi = Map.groupBy(sums, ({ kpi }) => kpi);
  const counted = new Set([...sums.flatMap((sum) => (sum.count === 0 ? [] : sum.kpi)), ...among]);
  const within = (
    kpi: FactKey,
    { start, end }: CountedDays,
  ): readonly (Total<FactKey> & { start: string })[] =>
    (byKpi.get(kpi) ?? []).filter((sum) => start <= sum.start && sum.start < end);
  const total = (some: readonly { amount: number }[]) => some.reduce((all, { amount }) => all + amount, 0);
  return {
    sum: (kpi, days) => total(within(kpi, days)),
    parts: (kpi, days) =>
      [...Map.groupBy(within(kpi, days), ({ subjectId }) => subjectId)].map(([who, own]) => ({
        id: who,
        amount: total(own),
      })),
    reading(goal, kpi, days) {
      if (kpi.counters) {
        return readingFromSums(
          goal,
          kpi,
          countersOfAll([kpi]).flatMap((key) => within(key, days)),
        );
      }
      return readingFrom(
        goal,
        kpi,
        facts.filter(({ date }) => days.start <= date && date < days.end),
      );
    },
    hasAny: ({ start, end }) =>
      sums.some((sum) => sum.count !== 0 && start <= sum.start && sum.start < end) ||
      facts.some(({ date }) => start <= date && date < end),
    isCounted: (kpi) => counted.has(kpi),
  };
}
