import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import {
  type Aggregated,
  type BookKpi,
  countersOfAll,
  dailyTotals,
  type Fact,
  type FactKey,
  isOwnKey,
  kpiBook,
  ofKey,
  ownFacts,
  ownMeasure,
  quotient,
} from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';
import type { OwnMeasure } from '../rules/own-measures.ts';
import type { WeekGoals } from './week-goals.ts';

/** Whose card, and which weeks: those before, its own, and until when that is counted. */
type Asked = {
  of: { teamId: string } | { personId: string };
  weeks: readonly Period[];
  week: Period;
  until: LocalDate;
  /** Until when the week before is compared; null: it is not. */
  before: { start: LocalDate; end: LocalDate } | null;
  currency: string;
  /** Of these weeks and of the card's own, which is the last; or of that alone. */
  goals: readonly WeekGoals[];
};

/**
 * The company's own KPIs of a card, by the rule of its last day. People count on the days they were in the team, and so
 * do the team's own figures. What is told by the month has no weeks. What is worked out from two KPIs takes their daily sums.
 */
export async function loadOwnMeasures(db: Reader, workspaceId: string, asked: Asked): Promise<OwnMeasure[]> {
  const { of, weeks, week, until, before, currency, goals } = asked;
  const book = await kpiBook(db, workspaceId);
  const kpis = book.ownOn(addDays(until, -1)).filter(({ dateBasis }) => dateBasis !== 'month');
  if (kpis.length === 0) return [];
  const from = weeks[0]?.start ?? week.start;
  const { facts, sums } = await countedOf(db, workspaceId, of, kpis, { from, until });
  const [factsByKpi, sumsByKpi] = [facts, sums].map((each) => Map.groupBy(each, ({ kpi }) => kpi as string));
  return kpis.map((kpi) => {
    const known = kpi.counters ? sumsByKpi : factsByKpi;
    const all = [kpi.numerator ?? kpi.key, kpi.denominator ?? ''].flatMap((key) => known?.get(key) ?? []);
    const knownFrom = all.map(({ date }) => date).sort()[0];
    const measured = (chosen: readonly Counted[]): Aggregated =>
      kpi.counters ? quotient(kpi, chosen, currency) : ownMeasure(kpi, chosen, currency).result;
    const between = (start: LocalDate, end: LocalDate) =>
      all.filter(({ date }) => start <= date && date < end);
    const knownIn = (start: LocalDate, end: LocalDate) =>
      knownFrom !== undefined && knownFrom < end ? measured(between(start, end)) : null;
    const ofWeek = between(week.start, until);
    const people = Map.groupBy(
      ofWeek.filter(({ subject }) => subject.kind === 'person'),
      ({ subject }) => subject.id,
    );
    const isAdded = kpi.aggregation === 'sum' && kpi.direction === 'up';
    return {
      kpi,
      actual: measured(ofWeek),
      goal: isAdded ? (goals.at(-1)?.get(kpi.key) ?? null) : null,
      goalHistory: weeks.map((_, n) =>
        isAdded && goals.length > n + 1 ? (goals[n]?.get(kpi.key) ?? null) : null,
      ),
      lastWeek: before && knownIn(before.start, before.end),
      history: weeks.map(({ start, end }) => knownIn(start, end)),
      people: [...people].map(([personId, own]) => ({ personId, actual: measured(own) })),
    };
  });
}

/** A fact, or a day's sum in its place. */
type Counted = Omit<Fact<FactKey>, 'id' | 'source' | 'occurredAt' | 'recordedAt' | 'reversesId'>;

async function countedOf(
  db: Reader,
  workspaceId: string,
  of: Asked['of'],
  kpis: readonly BookKpi[],
  range: { from: LocalDate; until: LocalDate },
): Promise<{ facts: Counted[]; sums: Counted[] }> {
  const spans =
    'personId' in of ? null : await membershipsBetween(db, workspaceId, of.teamId, range.from, range.until);
  const personIds = 'personId' in of ? [of.personId] : [...new Set(spans?.map((span) => span.personId))];
  const teamIds = 'personId' in of ? [] : [of.teamId];
  const keys = kpis
    .filter(({ counters }) => !counters)
    .map(({ key }) => key)
    .filter(isOwnKey);
  const facts = await ownFacts(db, workspaceId, {
    keys: keys.flatMap((key) => [key, ofKey(key)]),
    owners: { personIds, teamIds },
    ...range,
  });
  const totals = await dailyTotals<FactKey>(db, workspaceId, {
    subjectIds: [...personIds, ...teamIds],
    kpis: countersOfAll(kpis),
    ...range,
  });
  const sums = totals.map(({ subjectId, start, ...sum }): Counted => {
    const kind = teamIds.includes(subjectId) ? 'team' : 'person';
    return { ...sum, subject: { kind, id: subjectId }, date: start, distinctKey: null };
  });
  return { facts: facts.filter(isTheirs), sums: sums.filter(isTheirs) };

  function isTheirs({ subject, date }: Counted): boolean {
    if (!spans || subject.kind === 'team') return true;
    return spans.some((span) => span.personId === subject.id && span.from <= date && date < span.until);
  }
}
