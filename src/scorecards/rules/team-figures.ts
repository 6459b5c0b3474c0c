import { catalogue, type Kpi, type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { Member, TeamMeasure, TeamWeek } from './team-week.ts';

/** The people whom "k of n" counts: the team without its lead, and without those who were away all week. */
export function teamMembers(week: TeamWeek): Member[] {
  return week.members.filter(
    ({ isManager, isAway, personId }) => !isManager && !(isAway && !hasFigures(week, personId)),
  );
}

/** How many of them have a figure above zero for a measure, in the week or an earlier one. */
export function contributors(measure: TeamMeasure, week: TeamWeek): number {
  return teamMembers(week).filter(({ personId }) => figureOf(measure, personId) > 0).length;
}

/** One person's figure for a measure in the week. */
export function figureOf(measure: TeamMeasure, personId: string): number {
  return measure.people.find((person) => person.personId === personId)?.actual ?? 0;
}

/** One person's figure in the week before; zero when unknown. */
export function figureBefore(measure: TeamMeasure, personId: string): number {
  return measure.people.find((person) => person.personId === personId)?.history.at(-1) ?? 0;
}

/** Whether anything at all was counted for a person in the week. */
export function hasFigures(week: TeamWeek, personId: string): boolean {
  return (
    week.measures.some((measure) => figureOf(measure, personId) !== 0) ||
    week.own.some(({ people }) => people.some((person) => person.personId === personId))
  );
}

/** Whether anything at all was counted for a person in the week before. */
export function hadFigures(week: TeamWeek, personId: string): boolean {
  return week.measures.some((measure) => figureBefore(measure, personId) !== 0);
}

export function measureOf(week: TeamWeek, kpi: KpiKey): TeamMeasure | undefined {
  return week.measures.find((measure) => measure.kpi === kpi);
}

/** Deals won in the week and in the one before: how many events stand behind the revenue. */
export function dealCounts(week: TeamWeek): { now: number; before: number } {
  const deals = measureOf(week, 'deals_won');
  return { now: deals?.actual ?? week.wonDeals.length, before: deals?.lastWeek ?? 0 };
}

/** Measures that something was counted for in the week, those that matter most first. */
export function countedMeasures(week: TeamWeek): TeamMeasure[] {
  return week.measures
    .filter((measure) => measure.actual !== 0)
    .toSorted((one, other) => importance(other.kpi) - importance(one.kpi));
}

/**
 * What a KPI's news is worth beside another's, 0..1: outcomes 1, activity 0.7 or a little more the nearer it is
 * to the deal (the catalogue runs from the first call to the revenue). Our own scale.
 */
export function importance(kpi: KpiKey): number {
  const { class: kind }: Kpi = kpiByKey(kpi);
  const nearness = catalogue.findIndex((one) => one.key === kpi) / catalogue.length;
  return (kind === 'outcome' ? 0.95 : 0.65) + 0.05 * nearness;
}
