import { kpiByKey } from '../../kpis/catalogue.ts';
import { type DailyLevels, dailyLevels } from './daily-level.ts';
import { labelOf, largestDeals } from './deals.ts';
import type { Cause, DaysCause } from './headline-types.ts';
import { knownWeeks, relativeChange } from './history.ts';
import {
  contributors,
  dealCounts,
  figureBefore,
  figureOf,
  hadFigures,
  hasFigures,
  teamMembers,
} from './team-figures.ts';
import type { TeamMeasure, TeamWeek } from './team-week.ts';

/** From here on k people say something about the team, and no longer about each of them. */
const FEWEST_PEOPLE = 3;
/** Deals this large a part of the revenue are its story. */
const ONE_DEAL = 0.5;
const TWO_DEALS = 0.6;

/** Which way a number went; `level` when only its size is told. */
export type Direction = 'up' | 'down' | 'level';

/**
 * What in the data best explains a measure's number: the first of the causes below that holds. It never points at
 * a person for a fall. Null only in a week without working days and people.
 */
export function explain(measure: TeamMeasure, week: TeamWeek, direction: Direction): Cause | null {
  const causes: Record<Direction, (() => Cause | null)[]> = {
    up: [
      () => fewLargeDeals(measure, week),
      () => otherDays(measure, week, 'up'),
      () => countOrSize(measure, week),
      () => fewOrMany(measure, week),
    ],
    down: [
      () => missingPeople(measure, week),
      () => otherDays(measure, week, 'down'),
      () => countOrSize(measure, week),
      () => afterBest(measure),
      () => manyDown(measure, week),
    ],
    level: [() => fewLargeDeals(measure, week)],
  };
  for (const cause of causes[direction]) {
    const found = cause();
    if (found) return found;
  }
  return whoOrPerDay(measure, week);
}

/** One deal with at least half of the revenue, or two with at least 60%. */
function fewLargeDeals(measure: TeamMeasure, week: TeamWeek): Cause | null {
  if (measure.kpi !== 'revenue_won' || measure.actual <= 0 || week.wonDeals.length < 3) return null;
  const [first, second] = largestDeals(week).filter((deal) => deal.currency === week.currency);
  if (!first || !second) return null;
  const shareOf = (amount: number) => amount / measure.actual;
  const one = shareOf(first.amount ?? 0);
  const two = shareOf((first.amount ?? 0) + (second.amount ?? 0));
  if (one >= ONE_DEAL && one <= 1) return { kind: 'deals', deals: [labelOf(first)], share: one };
  if (two >= TWO_DEALS && two <= 1 && week.wonDeals.length > 3) {
    return { kind: 'deals', deals: [labelOf(first), labelOf(second)], share: two };
  }
  return null;
}

/** More days to work on for a rise, fewer for a fall; only for activity, which has a daily level. */
function otherDays(measure: TeamMeasure, week: TeamWeek, direction: 'up' | 'down'): Cause | null {
  const levels = dailyLevels(measure, week);
  if (!levels || levels.days.now > levels.days.before !== (direction === 'up')) return null;
  return daysCause(levels);
}

/** Another number of days as a cause; null when there is no level to compare with. */
export function daysCause({ now, before, days, empty }: DailyLevels): DaysCause | null {
  const perDay = relativeChange(now, before);
  if (perDay === null) return null;
  return empty.length > 0 && days.now < days.before
    ? { kind: 'empty_days', days: empty, perDay }
    : { kind: 'days', ...days, perDay };
}

/** Whether revenue moved with the number of deals or with their size: whichever moved more, in the same direction. */
function countOrSize(measure: TeamMeasure, week: TeamWeek): Cause | null {
  const { now, before } = dealCounts(week);
  const { actual, lastWeek } = measure;
  const isOneCurrency = week.wonDeals.every(({ currency }) => currency === week.currency);
  if (measure.kpi !== 'revenue_won' || !isOneCurrency || lastWeek === null) return null;
  if (Math.min(now, before, actual, lastWeek) <= 0) return null;
  const size = { now: actual / now, before: lastWeek / before };
  const byCount = Math.log(now / before);
  const bySize = Math.log(size.now / size.before);
  return Math.abs(byCount) >= Math.abs(bySize)
    ? { kind: 'deal_count', now, before }
    : { kind: 'deal_size', now: Math.round(size.now), before: Math.round(size.before) };
}

/** Who carried a rise: at least 60% of it from at most half of the people, or most people up. */
function fewOrMany(measure: TeamMeasure, week: TeamWeek): Cause | null {
  const people = teamMembers(week);
  const n = people.length;
  if (n < FEWEST_PEOPLE) return null;
  const rises = people
    .map(({ personId }) => figureOf(measure, personId) - figureBefore(measure, personId))
    .filter((rise) => rise > 0)
    .toSorted((one, other) => other - one);
  const total = sum(rises);
  const k = 1 + rises.findIndex((_, index) => sum(rises.slice(0, index + 1)) >= 0.6 * total);
  if (k > 0 && k <= n / 2) return { kind: 'few', k, n };
  return rises.length > n / 2 ? { kind: 'many_up', k: rises.length, n } : null;
}

/** People with figures the week before and none at all now: the number may not be complete. */
function missingPeople(measure: TeamMeasure, week: TeamWeek): Cause | null {
  const people = teamMembers(week);
  if (kpiByKey(measure.kpi).class !== 'activity' || people.length < FEWEST_PEOPLE) return null;
  const missing = people.filter(
    ({ personId }) => !hasFigures(week, personId) && hadFigures(week, personId),
  ).length;
  return missing > 0 ? { kind: 'missing', k: missing, n: people.length } : null;
}

/** The comparison is with the best of at least eight weeks. */
function afterBest({ history }: TeamMeasure): Cause | null {
  const known = knownWeeks(history);
  const lastWeek = known.at(-1);
  if (known.length < 8 || lastWeek === undefined || history.at(-1) !== lastWeek) return null;
  const earlier = Math.max(...known.slice(0, -1));
  return lastWeek > earlier ? { kind: 'after_best', weeks: known.length } : null;
}

function manyDown(measure: TeamMeasure, week: TeamWeek): Cause | null {
  const people = teamMembers(week);
  const n = people.length;
  const k = people.filter(
    ({ personId }) => figureOf(measure, personId) < figureBefore(measure, personId),
  ).length;
  return n >= FEWEST_PEOPLE && k > n / 2 ? { kind: 'many_down', k, n } : null;
}

/** What can always be said: that most people stand behind the number, or its level per working day. */
function whoOrPerDay(measure: TeamMeasure, week: TeamWeek): Cause | null {
  const n = teamMembers(week).length;
  const k = contributors(measure, week);
  if (n > 1 && k > n / 2) return { kind: 'contributors', k, n };
  const days = week.days.thisWeek.working;
  return days > 1 ? { kind: 'per_day', kpi: measure.kpi, amount: measure.actual / days } : null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
