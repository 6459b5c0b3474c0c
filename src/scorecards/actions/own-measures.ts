import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import {
  type Aggregated,
  type BookKpi,
  type Fact,
  isOwnKey,
  kpiBook,
  type OwnKey,
  ofKey,
  ownFacts,
  ownMeasure,
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
  goals: WeekGoals;
};

/**
 * The company's own KPIs of a card, by the rule of its last day. People count on the days they were in the team, and so
 * do the team's own figures. What is told by the month has no weeks.
 */
export async function loadOwnMeasures(db: Reader, workspaceId: string, asked: Asked): Promise<OwnMeasure[]> {
  const { of, weeks, week, until, before, currency, goals } = asked;
  const book = await kpiBook(db, workspaceId);
  const kpis = book.ownOn(addDays(until, -1)).filter(({ dateBasis }) => dateBasis !== 'month');
  if (kpis.length === 0) return [];
  const from = weeks[0]?.start ?? week.start;
  const facts = await factsOf(db, workspaceId, of, kpis, { from, until });
  const first = Map.groupBy(facts, ({ kpi }) => kpi as string);
  return kpis.map((kpi) => {
    const all = [...(first.get(kpi.key) ?? []), ...(first.get(kpi.denominator ?? '') ?? [])];
    const knownFrom = all.map(({ date }) => date).sort()[0];
    const measured = (chosen: readonly Fact<OwnKey>[]): Aggregated =>
      ownMeasure(kpi, chosen, currency).result;
    const between = (start: LocalDate, end: LocalDate) =>
      all.filter(({ date }) => start <= date && date < end);
    const known = (start: LocalDate, end: LocalDate) =>
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
      goal: isAdded ? (goals.get(kpi.key) ?? null) : null,
      lastWeek: before && known(before.start, before.end),
      history: weeks.map(({ start, end }) => known(start, end)),
      people: [...people].map(([personId, own]) => ({ personId, actual: measured(own) })),
    };
  });
}

async function factsOf(
  db: Reader,
  workspaceId: string,
  of: Asked['of'],
  kpis: readonly BookKpi[],
  range: { from: LocalDate; until: LocalDate },
): Promise<Fact<OwnKey>[]> {
  const keys = kpis.map(({ key }) => key).filter(isOwnKey);
  const query = { keys: keys.flatMap((key) => [key, ofKey(key)]), ...range };
  if ('personId' in of)
    return ownFacts(db, workspaceId, { ...query, owners: { personIds: [of.personId], teamIds: [] } });
  const spans = await membershipsBetween(db, workspaceId, of.teamId, range.from, range.until);
  const personIds = [...new Set(spans.map((span) => span.personId))];
  const owners = { personIds, teamIds: [of.teamId] };
  return (await ownFacts(db, workspaceId, { ...query, owners })).filter(
    ({ subject, date }) =>
      subject.kind === 'team' ||
      spans.some((span) => span.personId === subject.id && span.from <= date && date < span.until),
  );
}
